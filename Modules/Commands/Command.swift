import ArgumentParser
import Domain
import Reporting

/// A command of Routekaart: arguments in, a content out. Listed in `RoutekaartCommand`.
protocol Command: ParsableCommand {
    /// What `--help` says.
    static var help: CommandHelp { get }
    /// The options that every command shares.
    var common: CommonOptions { get }
    /// Does the work.
    func content() throws -> CommandResult
}

/// What a command gives.
struct CommandResult {
    /// What to show; nil for a command that is silent when all is well.
    var content: Content?
    /// Whether every test asked for is met.
    var meetsRequirements = true
    /// Tests not met, in words of both languages.
    var unmet: [(scenario: String, municipality: String, requirement: Requirement)] = []
}

/// What stands in a command's `--help`, in both languages.
struct CommandHelp: Sendable {
    /// After `routekaart`.
    var usage: String
    var abstract: (dutch: String, english: String)
    /// Arguments and options of its own.
    var parts: [(name: String, dutch: String, english: String)]
    /// A line that runs on the shipped dossier.
    var example: String
}

/// What goes wrong in a command before there is a dossier to read.
enum CommandError: Error {
    /// `--gemeente` or `--scenario` names something that the dossier does not have.
    case unknownName(option: String, name: String, nearest: String?)
    /// A scenario file that is not part of the dossier around it.
    case notAScenario(path: String)
}
