import ArgumentParser
import Decision
import Domain
import Reporting
import Storage

/// `bereken SCENARIO`: one scenario, year by line.
struct ComputeCommand: Command {
    static let configuration = CommandConfiguration(commandName: "bereken")
    static let help = CommandHelp(
        usage: "bereken SCENARIO [--gemeente G|alle] [--eis TOETSEN]",
        abstract: (
            "Rekent één scenario door: jaar na jaar, structureel en incidenteel apart.",
            "Computes one scenario: year by year, structural and one-off apart."
        ),
        parts: [
            ("SCENARIO", "bestand van een scenario", "file of a scenario"),
            (
                "--gemeente G|alle", "voor welke gemeente; standaard die van het dossier",
                "for which municipality; that of the dossier by default"
            ),
            (
                "--eis TOETSEN", "stop met 1 als een toets niet wordt gehaald: niet-duurder,kwaliteit",
                "end with 1 when a test is not met: niet-duurder,kwaliteit"
            ),
        ],
        example: "routekaart bereken scenarios/voorschoten/leidse-regio-2023.yaml")

    @Argument(completion: .file(extensions: ["yaml", "yml"])) var scenario: String
    @Option var gemeente: String?
    @OptionGroup var requirements: RequirementOptions
    @OptionGroup var common: CommonOptions

    func content() throws -> CommandResult {
        let source = try DossierSource(folder: dossierFolder(ofScenario: scenario))
        guard let wanted = Storage.scenario(inFile: scenario, of: source.dossier),
            let own = source.comparison.scenarios.first(where: { $0.id == wanted.id })
        else { throw CommandError.notAScenario(path: scenario) }
        let baseline = source.comparison.scenarios[0]
        let shown = own.id == baseline.id ? [own] : [baseline, own]
        let view = try source.view(scenarios: shown, municipality: gemeente, format: common.formaat)
        let unmet = source.unmet(requirements.eis?.requirements ?? [], in: [own], for: gemeente)
        return CommandResult(content: .scenario(view), meetsRequirements: unmet.isEmpty, unmet: unmet)
    }
}
