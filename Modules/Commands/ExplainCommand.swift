import ArgumentParser
import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// `waarom SCENARIO PAD`: where a figure comes from.
struct ExplainCommand: Command {
    static let configuration = CommandConfiguration(commandName: "waarom")
    static let help = CommandHelp.explain
    @Argument(help: ArgumentHelp(valueName: "SCENARIO"), completion: .file(extensions: ["yaml", "yml"]))
    var scenario: String
    @Argument(help: ArgumentHelp(valueName: "PAD")) var pad: String
    @Option(parsing: .unconditional) var diepte: Int?
    @Option var tegen: String?
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess) throws -> CommandResult {
        if let diepte, !(0...Explanation.mostLayers).contains(diepte) {
            throw UsageProblem.outsideRange(String(diepte), option: "--diepte", first: 0, last: Explanation.mostLayers)
        }
        let folder = try dossierFolder(ofScenario: scenario)
        let (dossier, explainer) = try Crew.working { crew in
            let dossier = try dossiers.dossier(folder)
            return (dossier, try Explainer(dossier, crew))
        }
        guard let own = Storage.scenario(inFile: scenario, of: dossier) else {
            throw UsageProblem.notAScenario(path: scenario)
        }
        do {
            let other = try against(in: dossier)
            let explanation = try explainer.explanation(of: pad, in: own.id, against: other)
            return CommandResult(report: ExplanationReport(explanation, of: dossier, depth: diepte))
        } catch let unknown as Explainer.UnknownPath {
            throw UsageProblem.unknownPath(unknown.path, known: unknown.known, nearest: unknown.nearest)
        }
    }

    /// The scenario to set it against: that of a name, or that of a file.
    private func against(in dossier: Dossier) throws(UsageProblem) -> ScenarioID? {
        guard let name = tegen else { return nil }
        let all = [dossier.baseline] + dossier.scenarios
        if let scenario = all.first(where: { $0.id.text == name }) { return scenario.id }
        if let scenario = Storage.scenario(inFile: name, of: dossier) { return scenario.id }
        let known = all.map(\.id.text)
        throw .unknownName(name, option: "--tegen", known: known, nearest: Nearest.name(to: name, among: known))
    }
}
