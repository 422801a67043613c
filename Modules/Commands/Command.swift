import ArgumentParser
import Domain
import Reporting

/// A command of Routekaart: arguments in, a report out. Listed in `RoutekaartCommand`.
protocol Command: ParsableCommand {
    /// What `--help` says.
    static var help: CommandHelp { get }
    /// The options that every command shares.
    var common: CommonOptions { get }
    /// Does the work.
    func result() throws -> CommandResult
}

/// What a command gives.
struct CommandResult {
    /// What to show; nil for a command that is silent when all is well.
    var report: (any Report)?
    /// Tests asked for that are not met.
    var unmet: [UnmetTest] = []
}
