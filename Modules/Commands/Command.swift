import ArgumentParser
import Domain
import Reporting

/// What commands of the program and those of the app have in common: arguments, help, output.
protocol AnyCommand: ParsableCommand {
    /// What `--help` says.
    static var help: CommandHelp { get }
    /// The options that every command shares.
    var common: CommonOptions { get }
    /// How the result is written.
    var format: any ReportFormat.Type { get }
    /// Whether the options that were given go together, beyond what each says for itself.
    func checkTogether() throws(UsageProblem)
    /// Asks for what was not given, where there is somebody to ask. Throws `Stopped` when nobody answers any more.
    mutating func ask(on console: Console, _ language: Language) throws
}

/// A command of Routekaart: arguments in, a report out. Listed in `RoutekaartCommand`.
protocol Command: AnyCommand {
    /// Whether doing it again gives its result again and changes nothing: then a result gets a manifest.
    static var isRepeatable: Bool { get }
    /// Does the work, on dossiers that it takes from there and never reads itself: in the app they hold what was changed.
    func result(from dossiers: DossierAccess) throws -> CommandResult
}

extension Command {
    static var isRepeatable: Bool { true }
}

extension AnyCommand {
    /// Most commands are written as `--formaat` says.
    var format: any ReportFormat.Type { common.format }

    /// Most options go together.
    func checkTogether() throws(UsageProblem) {}

    /// Most commands ask nothing.
    func ask(on console: Console, _ language: Language) {}
}

/// A person who was asked something has gone.
struct Stopped: Error {}
