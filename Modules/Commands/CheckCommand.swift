import ArgumentParser
import Domain
import Reporting

/// `controleer MAP`: reads everything, reports every problem; silent when all is well.
struct CheckCommand: Command {
    static let configuration = CommandConfiguration(commandName: "controleer")
    static let help = CommandHelp.check

    @Argument(help: ArgumentHelp(valueName: "MAP"), completion: .directory) var map: String
    @Flag var uitgebreid = false
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess) throws -> CommandResult {
        let source = try dossiers.source(map)
        return CommandResult(report: uitgebreid ? OverviewReport(overview(of: source)) : nil)
    }
}
