import ArgumentParser

/// The commands of the program. A new one is one file and its line here.
struct RoutekaartCommand: ParsableCommand {
    static let commands: [any Command.Type] = [CheckCommand.self, CompareCommand.self, ComputeCommand.self]
    static let configuration = CommandConfiguration(commandName: "routekaart", subcommands: commands)
}
