/// What can be wrong, with the data that its message needs.
public enum ProblemKind: Error, Hashable, Sendable {
    // Files.
    case notYAML(String)
    case notUTF8(offset: Int)
    case fileTooLarge(limitMiB: Int)
    case tooManyAliases(limit: Int)
    case tooDeep(limit: Int)
    case lineTooLong(limit: Int)
    case tooManyFiles(limit: Int)
    case severalDocuments
    case emptyFile
    case doubledKey(String, firstLine: Int)
    case keyIsNoText
    case mergeKey
    case tag(String)
    case secondAssumptions
    case missingVersion
    case newerVersion(String)
    case unreadable(String, isFolder: Bool)

    // Fields and their form.
    case unknownField(String, nearest: String?)
    case missingField(String)
    case expectedMapping
    case expectedList
    case expectedText
    case expectedNumber
    case emptyValue
    case emptyTable
    case emptyList
    case tableNotAllowed
    case needsExactlyOne(of: [String])
    case unknownChoice(String, allowed: [String], nearest: String?)
    case wrongCount(expected: Int, found: Int)
    case controlCharacter(code: UInt32)
    case textTooLong(limit: Int)
    case invalidName(String)
    case doubledName(String)

    // Numbers, dates, distributions.
    case notANumber(String)
    case notFiniteNumber(String)
    case ambiguousNumber(String, thousands: String, decimal: String)
    case tornNumber(String)
    case needsPercentSign(String, hint: String)
    case percentageNotAllowed(String)
    case outOfRange(String, NumberRule)
    case notAboveZero(String)
    case notAYear(String)
    case notACount(String)
    case notADate(String)
    case notFirstOfMonth(String, before: String, after: String)
    case notAPeriod(String)
    case notYesOrNo(String)
    case notALeadTime(String)
    case meetingInRecess(String, from: String, to: String)
    case recessEndsFirst
    case uncertainNotAllowed
    case distributionNotOrdered
    case distributionLeavesRange(NumberRule)
    case boundsExcludeBase
    case boundsHoldNothing
    case unknownInput(String, nearest: String?)
    case inputCycle(String)
    case inputChainTooLong(limit: Int)
    case doubledInputName(String)
    case growthInsideBudget

    // References and rules of the assumptions.
    case unknownReference(ReferenceKind, String, nearest: String?)
    case unknownItem(String, nearest: String?)
    case unknownKey(String, nearest: String?)
    case partsDoNotAddUp(sum: Double)
    case keyCycle([String])
    case keyTooLarge(limit: Int)
    case tooManyPools(limit: Int)
    case tooManyNames(limit: Int)
    case permanentAboveRunOff
    case permanentWithoutRunOff
    case methodNeedsMore(String)
    case minimumAboveMaximum
    case quantityMissing(municipality: String, driver: String)
    case endBeforeBegin
    case noMonthsLeft
    case horizonTooLong(limit: Int)
    case noParticipants
    case keyNeedsAmounts(String)
    case limitMissing
    case limitsMixUnits
    /// Weights of criteria, with the set that some of them come from.
    case weightsDoNotAddUp(sum: Double, set: String?)
    case computedIsNoQuality(String)
    case scoreOutOfRange(String)
    case scoreOfComputed(String)
    case noCriteria
    case tooMuchToWeigh(limit: Int)
    /// A scenario (by its id) without scores for some criteria.
    case scoresMissing(scenario: String, criteria: [String])
    case correlationOutOfRange(String)
    case correlationWithItself(String)
    case correlationTwice(String, String)

    // Scenarios.
    case leavesTheFolder(String)
    case noSuchAssumptions(String)
    case baselineHasSteps
    case scenarioCycle([String])
    case scenarioChainTooLong(limit: Int)
    case unknownStep(String, nearest: String?)
    case stepIsNoSingleWord
    case unknownPath(String, nearest: String?)
    case shiftOfNoDate(String)
    case changeNotAllowed(String)

    // Found by the model (ExitCosts), while the steps of a scenario are laid on the regelingen.
    case leaverIsNoParticipant(municipality: String, regeling: String)
    case alreadyParticipant(municipality: String, regeling: String)
    case regelingDoesNotExistYet(regeling: String)
    case regelingExistsAlready(regeling: String)
    case regelingIsDissolved(regeling: String)
    case leaveAndDissolveOnOneDate(regeling: String, date: String)
    case nobodyStays(regeling: String)
    case noticeTooShort(earliest: String)
    case noExitMethod(regeling: String)
    case unknownVariant(String, nearest: String?)
    case stepOutsideHorizon(date: String, first: Int)
    case yearOutsideHorizon(year: Int, first: Int, last: Int)
    case laterTooFar(year: Int, limit: Int)
    case noReferenceMonths(municipality: String, regeling: String)
    case joinersBearEverything(item: String)
    case joinerNeedsShare(municipality: String, key: String)
    case parallelRunningWithoutLeave(municipality: String, regeling: String)
    case keyTotalIsZero(regeling: String, key: String, year: Int)
    case previousMissing(municipality: String, key: String)
    case limitsCannotHold(key: String, year: Int, LimitTrouble)
    case negativeQuantity(municipality: String, driver: String, year: Int)
    case notFinite(path: String)
    case figureTooLarge(path: String)
    case tooMuchToCompute(limit: Int)
    /// Rank correlations that no inputs can have together, and the pair that would change most.
    case correlationsImpossible(first: String, second: String)
    /// A draw that gives no number: a division by 0, a quantity below 0, more than a number holds.
    case drawGivesNoNumber(draw: Int, municipality: String)
    case poolsOnlyServeEachOther([String])
    case overheadReachesNoItem(pool: String)
    case entrySumHasNoReceiver(regeling: String)
    case libraryMissing(package: String)
}

/// Which limits of a key stand in the way, in euro per year.
public enum LimitTrouble: Hashable, Sendable {
    /// What is divided is below what all bear at least.
    case totalTooLow(total: Double, lowest: Double)
    /// What is divided is above what all bear at most.
    case totalTooHigh(total: Double, highest: Double)
    /// One would bear at least the one amount and at most the other.
    case nothingLeft(municipality: String, lowest: Double, highest: Double)
}
