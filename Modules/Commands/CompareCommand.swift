import ArgumentParser
import Decision
import Domain
import Reporting

/// `vergelijk MAP`: all scenarios beside the null scenario. The main job.
struct CompareCommand: Command {
    static let configuration = CommandConfiguration(commandName: "vergelijk")
    static let help = CommandHelp(
        usage: "vergelijk MAP [--scenario S ...] [--gemeente G|alle] [--eis TOETSEN]",
        abstract: (
            "Zet alle scenario's van een dossier naast het nulscenario.",
            "Puts all scenarios of a dossier beside the null scenario."
        ),
        parts: [
            ("MAP", "map met uitgangspunten.yaml en scenario's", "folder with uitgangspunten.yaml and scenarios"),
            ("--scenario S", "alleen dit scenario (mag vaker)", "only this scenario (may be repeated)"),
            (
                "--gemeente G|alle", "voor welke gemeente; standaard die van het dossier",
                "for which municipality; that of the dossier by default"
            ),
            (
                "--eis TOETSEN", "stop met 1 als een toets niet wordt gehaald: niet-duurder,kwaliteit",
                "end with 1 when a test is not met: niet-duurder,kwaliteit"
            ),
        ],
        example: "routekaart vergelijk scenarios/voorschoten")

    @Argument var map: String
    @Option var scenario: [String] = []
    @Option var gemeente: String?
    @OptionGroup var requirements: RequirementOptions
    @OptionGroup var common: CommonOptions

    func content() throws -> CommandResult {
        let source = try DossierSource(folder: map)
        let shown = try chosen(from: source.comparison)
        let view = try source.view(scenarios: shown, municipality: gemeente, format: common.formaat)
        let unmet = source.unmet(requirements.eis?.requirements ?? [], in: shown, for: gemeente)
        return CommandResult(content: .comparison(view), meetsRequirements: unmet.isEmpty, unmet: unmet)
    }

    private func chosen(from comparison: Comparison) throws -> [ScenarioResult] {
        guard !scenario.isEmpty else { return comparison.scenarios }
        for name in scenario where !comparison.scenarios.contains(where: { $0.id.text == name }) {
            let known = comparison.scenarios.map(\.id.text)
            throw CommandError.unknownName(
                option: "--scenario", name: name, nearest: Nearest.name(to: name, among: known))
        }
        return comparison.scenarios.enumerated().filter { $0.offset == 0 || scenario.contains($0.element.id.text) }
            .map(\.element)
    }
}
