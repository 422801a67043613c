import ArgumentParser
import Decision
import Domain
import Reporting
import Storage

/// `bereken SCENARIO`: one scenario, year by line.
struct CalculateCommand: KeepingCommand {
    static let configuration = CommandConfiguration(commandName: "bereken")
    static let help = CommandHelp.calculate

    @Argument(help: ArgumentHelp(valueName: "SCENARIO"), completion: .file(extensions: ["yaml", "yml"]))
    var scenario: String
    @Option var gemeente: String?
    @OptionGroup var requirements: RequirementOptions
    @OptionGroup var keeping: KeepingOptions
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess) throws -> CommandResult {
        let source = try dossiers.source(dossiers.folder(ofScenario: scenario))
        guard let wanted = dossiers.scenario(inFile: scenario, of: source.dossier),
            let own = source.comparison.scenarios.first(where: { $0.id == wanted.id })
        else { throw UsageProblem.notAScenario(path: scenario) }
        var selection = try source.selection(municipality: gemeente)
        selection.scenarios = [own]
        let unmet = requirements.unmet(in: selection.alternatives, for: selection.shown)
        return CommandResult(
            report: ScenarioReport(selection, own), unmet: unmet,
            figures: .estimates([own], of: selection.carried.map(\.id)))
    }
}
