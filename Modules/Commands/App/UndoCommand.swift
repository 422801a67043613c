import ArgumentParser
import Reporting

/// `ongedaan`: takes the last change back.
struct UndoCommand: AppCommand {
    static let configuration = CommandConfiguration(commandName: "ongedaan")
    static let help = CommandHelp.undo

    @Option var gemeente: String?
    @OptionGroup var common: CommonOptions

    func result(in session: AppSession) throws -> CommandResult {
        try moved(in: session, for: gemeente) { try session.undo(for: $0) }
    }
}
