import ArgumentParser
import Reporting

/// `wijzigingen`: what was changed and is in no file.
struct ChangesCommand: AppCommand {
    static let configuration = CommandConfiguration(commandName: "wijzigingen")
    static let help = CommandHelp.changes

    @OptionGroup var common: CommonOptions

    func result(in session: AppSession) throws -> CommandResult {
        CommandResult(report: TriedValuesReport(session.tried))
    }
}
