import ArgumentParser
import Reporting

/// `herstel`: takes all changes back.
struct ResetCommand: AppCommand {
    static let configuration = CommandConfiguration(commandName: "herstel")
    static let help = CommandHelp.reset

    @Option var gemeente: String?
    @OptionGroup var common: CommonOptions

    func result(in session: AppSession) throws -> CommandResult {
        try moved(in: session, for: gemeente) { try session.reset(for: $0) }
    }
}
