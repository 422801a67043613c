import ArgumentParser
import Decision
import Domain
import Reporting

/// `vergelijk MAP`: all scenarios beside the null scenario. The main job.
struct CompareCommand: KeepingCommand {
    static let configuration = CommandConfiguration(commandName: "vergelijk")
    static let help = CommandHelp.compare

    @Argument(help: ArgumentHelp(valueName: "MAP"), completion: .directory) var map: String
    @Option var scenario: [String] = []
    @Option var gemeente: String?
    @OptionGroup var requirements: RequirementOptions
    @OptionGroup var keeping: KeepingOptions
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess) throws -> CommandResult {
        let source = try dossiers.source(map)
        var selection = try source.selection(municipality: gemeente)
        selection.scenarios = try chosen(from: source.comparison)
        let unmet = requirements.unmet(in: selection.alternatives, for: selection.shown)
        return CommandResult(
            report: ComparisonReport(selection), unmet: unmet,
            figures: .estimates(selection.scenarios, of: selection.carried.map(\.id)))
    }

    /// The scenarios asked for, the null scenario always beside them.
    private func chosen(from comparison: Comparison) throws(UsageProblem) -> [ScenarioResult] {
        guard !scenario.isEmpty else { return comparison.scenarios }
        let known = comparison.scenarios.map(\.id.text)
        if let name = scenario.first(where: { !known.contains($0) }) {
            throw .unknownName(name, option: "--scenario", known: known, nearest: Nearest.name(to: name, among: known))
        }
        return comparison.scenarios.enumerated().filter { $0.offset == 0 || scenario.contains($0.element.id.text) }
            .map(\.element)
    }
}
