import Reporting

/// A command that only the app has: it looks at or changes the dossier that is kept open.
protocol AppCommand: AnyCommand {
    /// Does the work.
    func result(in session: AppSession) throws -> CommandResult
}

/// The commands of the app: its own, of which a new one is one file and its line here, and those of the program.
enum AppCommands {
    static let own: [any AppCommand.Type] = [
        ShowCommand.self, SetCommand.self, UndoCommand.self, RedoCommand.self, ChangesCommand.self, ResetCommand.self,
        SaveCommand.self, FollowCommand.self,
    ]
    /// What is no command with arguments and output.
    static let plain = ["help", "stop"]

    /// A command of the app's own by its name.
    static func own(named name: String) -> (any AppCommand.Type)? { own.first { $0.help.name == name } }

    /// The help of a command by its name.
    static func help(of name: String) -> CommandHelp? { own(named: name)?.help ?? RoutekaartCommand.help(of: name) }

    /// Names of all commands.
    static var names: [String] { own.map { $0.help.name } + RoutekaartCommand.names + plain }
}
