/// Kinds of problem that a schema cannot see, at least not always, with the reason. By kind, not by case: a fault of any
/// other kind must be refused by the schema, and a kind whose every case is refused may not stand here.
let unseenKinds: [String: String] =
    [
        "notYAML": "an editor tells the syntax error itself",
        "notUTF8": "an editor tells it itself",
        "tooManyAliases": "the value is never made",
        "tooDeep": "the value is never made",
        "lineTooLong": "a value knows no lines",
        "severalDocuments": "each document is a value of its own",
        "doubledKey": "an object has each key once",
        "keyIsNoText": "keys of an object are texts",
        "mergeKey": "merged before anybody looks",
        "tag": "a value carries no tag",
        "secondAssumptions": "where a file stands is not in it",
        "leavesTheFolder": "where a file stands is not in it",
    ]
    .merging(asNumber) { first, _ in first }
    .merging(betweenValues) { first, _ in first }
    .merging(references) { first, _ in first }
    .merging(courseOfTheScenario) { first, _ in first }

private let asNumber = [
    "ambiguousNumber": "a bare 1.250 is the number 1.25; between quotes or with a comma it is seen",
    "notFiniteNumber": "a bare .nan is a number that no bound excludes",
]

private let betweenValues = [
    "partsDoNotAddUp": "no sums in a schema",
    "weightsDoNotAddUp": "no sums in a schema",
    "distributionNotOrdered": "no comparing of two values",
    "boundsExcludeBase": "no comparing of two values",
    "boundsHoldNothing": "no comparing of two values",
    "minimumAboveMaximum": "no comparing of two values",
    "limitsMixUnits": "no comparing of two values",
    "permanentAboveRunOff": "no comparing of two values",
    "endBeforeBegin": "no comparing of two values",
    "noMonthsLeft": "no comparing of two values",
    "meetingInRecess": "no comparing of two values",
    "recessEndsFirst": "no comparing of two values",
    "horizonTooLong": "no comparing of two values",
    "yearOutsideHorizon": "no comparing of two values",
]

private let references = [
    "unknownReference": "names elsewhere",
    "unknownKey": "names elsewhere",
    "scoreOfComputed": "names elsewhere",
    "unknownItem": "names elsewhere",
    "unknownInput": "names elsewhere",
    "unknownVariant": "names elsewhere",
    "unknownPath": "names elsewhere; a path of no shape is seen",
    "shiftOfNoDate": "what stands at the path is elsewhere, where any text may stand",
    "doubledName": "names elsewhere",
    "doubledInputName": "names elsewhere",
    "distributionLeavesRange": "what `zie` names stands elsewhere; a distribution in its own place is seen",
    "correlationTwice": "no comparing of two values",
    "keyCycle": "names elsewhere",
    "keyTooLarge": "names elsewhere",
    "keyNeedsAmounts": "names elsewhere",
    "previousMissing": "names elsewhere",
    "inputChainTooLong": "names elsewhere",
    "inputCycle": "names elsewhere",
    "scenarioCycle": "names elsewhere",
    "quantityMissing": "names elsewhere",
    "poolsOnlyServeEachOther": "names elsewhere",
    "overheadReachesNoItem": "names elsewhere",
]

private let courseOfTheScenario = [
    "leaverIsNoParticipant", "alreadyParticipant", "regelingDoesNotExistYet", "regelingExistsAlready",
    "regelingIsDissolved", "leaveAndDissolveOnOneDate", "nobodyStays", "noticeTooShort", "noExitMethod",
    "stepOutsideHorizon", "laterTooFar", "noReferenceMonths", "joinersBearEverything", "joinerNeedsShare",
    "parallelRunningWithoutLeave", "keyTotalIsZero", "limitsCannotHold", "negativeQuantity",
    "entrySumHasNoReceiver", "notFinite", "figureTooLarge", "tooMuchToCompute",
].reduce(into: [String: String]()) { $0[$1] = "follows from the steps together" }
