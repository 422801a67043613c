/// A command line that cannot be understood or obeyed; the words are in `UsageWords`.
public enum UsageProblem: Error, Hashable, Sendable {
    case missingCommand
    case unknownCommand(String, nearest: String?)
    case unknownOption(String, nearest: String?)
    case missingValue(option: String)
    case valueNotTaken(option: String)
    case missingArgument(String)
    case unexpectedArguments([String])
    case invalidValue(String, of: String, allowed: [String], nearest: String?)
    /// A scenario or municipality that the dossier does not have.
    case unknownName(String, option: String, known: [String], nearest: String?)
    /// A path that names no figure of the scenario.
    case unknownPath(String, known: [String], nearest: String?)
    /// A path of what many draws together give, with the path of what it is at its base estimates.
    case drawnFigure(String, base: String)
    /// A path of what all draws or weights together give, without a base estimate.
    case ofAllDraws(String)
    /// A path of `moment` that names no step, date and year.
    case noMoment(String, known: [String])
    /// What is no `PAD = WAARDE`.
    case noWhatIf(String, option: String)
    /// A path of what is the same in every scenario, set against another one.
    case sameInEveryScenario(String, option: String)
    /// A municipality that takes no part in a regeling.
    case noParticipant(String, regeling: String, known: [String], nearest: String?)
    /// A date that is no first day of a month.
    case notFirstOfMonth(String, option: String)
    /// A day that is none.
    case notADate(String, option: String)
    /// A word that is no number of a run in the archive.
    case notARun(String)
    /// A day that does not lie before another one.
    case notBefore(String, option: String, day: String)
    /// A number that lies outside what it may be.
    case outsideRange(String, option: String, first: Int, last: Int)
    /// A number that must be a percentage above 0.
    case notAPercentage(String, option: String)
    case notAScenario(path: String)
    /// A scenario that belongs to another dossier than the first one.
    case notInTheDossierOf(path: String, other: String)
    /// A path at which no value stands.
    case noValue(String, option: String, nearest: String?)
    /// A path at which no figure stands, but a date, a name, or more figures below it.
    case noFigure(String, option: String, value: String, below: [String])
    /// A figure that cannot vary by itself, such as a part of what adds up to 100%.
    case cannotVary(String, option: String)
    /// A bound that is no percentage where one is needed, or the other way around.
    case wrongKind(String, option: String, path: String, isPercentage: Bool)
    /// A scenario without a leave, where its date is asked for; `known` are its steps with a date.
    case noLeave(scenario: String, known: [String])
    /// A scenario with several leaves, where one is asked for.
    case severalLeaves(scenario: String, known: [String])
    /// A range that ends before it begins.
    case emptyRange(from: String, to: String)
    /// A name that gives no short name for files: it holds no letter.
    case nameWithoutLetter(String, option: String)
    /// An option that only goes together with another.
    case onlyWith(option: String, needed: String)
    /// Two options that exclude each other.
    case notTogether(String, String)
    /// What should be a part of a simulation, such as 3/16.
    case notAPart(String, option: String, most: Int)
    /// A dossier and a scenario, which cannot be compared.
    case notAlike(String, String)
    /// Two scenarios of different names in different dossiers.
    case scenariosOfTwoDossiers(String, String)
    /// A format of pictures for a result in which nothing can be drawn.
    case nothingToDraw(format: String)
    /// In the parser's own words.
    case other(String)
}
