import ArgumentParser
import Domain
import Reporting

/// What commands of the program and those of the app have in common: arguments, help, output.
protocol AnyCommand: ParsableCommand {
    /// What `--help` says.
    static var help: CommandHelp { get }
    /// The options that every command shares.
    var common: CommonOptions { get }
    /// Asks for what was not given, where there is somebody to ask. Throws `Stopped` when nobody answers any more.
    mutating func ask(on console: Console, _ language: Language) throws
}

/// A command of Routekaart: arguments in, a report out. Listed in `RoutekaartCommand`.
protocol Command: AnyCommand {
    /// Does the work, on dossiers that it takes from there and never reads itself: in the app they hold what was changed.
    func result(from dossiers: DossierAccess) throws -> CommandResult
}

extension AnyCommand {
    /// Most commands ask nothing.
    func ask(on console: Console, _ language: Language) {}
}

/// A person who was asked something has gone.
struct Stopped: Error {}

/// What a command gives.
struct CommandResult {
    /// What to show; nil for a command that is silent when all is well.
    var report: (any Report)?
    /// What is written to `--uit` instead of a report.
    var bytes: [UInt8]?
    /// Tests asked for that are not met.
    var unmet: [UnmetTest] = []
    /// Stopped halfway (Ctrl-C): the report shows what was known by then.
    var isStopped = false
}
