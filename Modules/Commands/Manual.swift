import Reporting

/// Where commands are explained: as they are typed in a shell, or in the app, without the program's name and MAP.
enum Manual {
    case program
    case app

    /// How a command (or, without one, the program) is called, and what to type for more.
    func usage(of name: String?, _ language: Language) -> (usage: String, help: String) {
        switch self {
        case .program:
            let help = name.flatMap { RoutekaartCommand.help(of: $0) }
            return (
                help?.usage(language) ?? ProgramHelp.usage(language),
                help.map { "routekaart \($0.name) --help" } ?? "routekaart --help"
            )
        case .app:
            let help = name.flatMap { AppCommands.help(of: $0) }
            return (
                help?.inApp.usage(language) ?? AppHelp.usage(language), help.map { "help \($0.name)" } ?? "help"
            )
        }
    }
}
