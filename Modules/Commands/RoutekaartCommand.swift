import ArgumentParser
import Reporting

/// The commands of the program. A new one is one file and its line here.
struct RoutekaartCommand: ParsableCommand {
    static let commands: [any Command.Type] = [
        NewCommand.self, CheckCommand.self, CompareCommand.self, CalculateCommand.self, AllocateCommand.self,
        ExitCommand.self, InventoryCommand.self, AnalysisCommand.self, StepPlanCommand.self, DashboardCommand.self,
        RisksCommand.self, ReportCommand.self, SimulateCommand.self, JoinCommand.self, SensitivityCommand.self,
        MomentCommand.self, BreakEvenCommand.self, DifferenceCommand.self, ExplainCommand.self, WeighCommand.self,
        VerifyCommand.self, PackCommand.self, UnpackCommand.self, MigrateCommand.self, ArchiveCommand.self,
    ]
    static let configuration = CommandConfiguration(commandName: "routekaart", subcommands: commands)

    /// A command by its name.
    static func command(named name: String) -> (any Command.Type)? { commands.first { $0.help.name == name } }

    /// The help of a command by its name.
    static func help(of name: String) -> CommandHelp? { command(named: name)?.help }

    /// Names of the commands.
    static var names: [String] { commands.map { $0.help.name } }
}
