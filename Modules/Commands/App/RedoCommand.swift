import ArgumentParser
import Reporting

/// `opnieuw`: does again what was undone.
struct RedoCommand: AppCommand {
    static let configuration = CommandConfiguration(commandName: "opnieuw")
    static let help = CommandHelp.redo

    @Option var gemeente: String?
    @OptionGroup var common: CommonOptions

    func result(in session: AppSession) throws -> CommandResult {
        try moved(in: session, for: gemeente) { try session.redo(for: $0) }
    }
}
