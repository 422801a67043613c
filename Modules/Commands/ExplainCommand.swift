import ArgumentParser
import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// `waarom SCENARIO PAD`: where a figure comes from.
struct ExplainCommand: SlowCommand {
    static let configuration = CommandConfiguration(commandName: "waarom")
    static let help = CommandHelp.explain
    @Argument(help: ArgumentHelp(valueName: "SCENARIO"), completion: .file(extensions: ["yaml", "yml"]))
    var scenario: String
    @Argument(help: ArgumentHelp(valueName: "PAD")) var pad: String
    @Option(parsing: .unconditional) var diepte: Int?
    @Option var tegen: String?
    @Option var zet: [String] = []
    @Option(parsing: .unconditional) var groepen = Attribution.mostGroups
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess, showing bar: ProgressBar?) throws -> CommandResult {
        if let diepte, !(0...Explanation.mostLayers).contains(diepte) {
            throw UsageProblem.outsideRange(String(diepte), option: "--diepte", first: 0, last: Explanation.mostLayers)
        }
        let groups = try checked(groups: groepen)
        var bar = bar
        defer { bar?.wipe() }
        return try Crew.working { crew in
            try result(from: dossiers, groups: groups, crew) { bar?.show(.part($0)) }
        }
    }

    private func result(
        from dossiers: DossierAccess, groups: Int, _ crew: Crew, progress: (Double) -> Void
    ) throws -> CommandResult {
        let folder = try dossiers.folder(ofScenario: scenario)
        let tried = try zet.map { try Self.whatIf($0) }
        let dossier = try tried.isEmpty ? dossiers.dossier(folder) : dossiers.varied(folder).dossier(tried)
        let explainer = try Explainer(dossier, crew)
        guard let own = dossiers.scenario(inFile: scenario, of: dossier) else {
            throw UsageProblem.notAScenario(path: scenario)
        }
        let other = try against(in: dossier, dossiers)
        do {
            let explanation = try explainer.explanation(of: pad, in: own.id, against: other)
            // Of a figure at another moment there are no mixtures.
            let pair =
                try explanation.isOfMoment
                ? nil : other.flatMap { try dossiers.varied(folder).pair(tried, $0, own.id) }
            let causes = try pair.map { try self.causes($0, by: explainer, groups: groups, crew, progress: progress) }
            return CommandResult(
                report: ExplanationReport(explanation, of: dossier, depth: diepte, causes: causes))
        } catch let unknown as Explainer.UnknownPath {
            throw UsageProblem.unknownPath(unknown.path, known: unknown.known, nearest: unknown.nearest)
        } catch Explainer.NoTree.drawn(let path, let base) {
            throw UsageProblem.drawnFigure(path, base: base)
        } catch Explainer.NoTree.ofAllDraws(let path) {
            throw UsageProblem.ofAllDraws(path)
        } catch Explainer.NoTree.noMoment(let path) {
            throw UsageProblem.noMoment(path, known: own.steps.filter { $0.begin != nil }.map(\.id.text))
        } catch Explainer.NoTree.sameInEveryScenario(let path) {
            throw UsageProblem.sameInEveryScenario(path, option: "--tegen")
        }
    }

    /// `PAD = WAARDE`, as `zet` in the app takes it.
    private static func whatIf(_ text: String) throws(UsageProblem) -> WhatIf {
        let parts = text.split(separator: "=", maxSplits: 1).map { part in
            part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        }.map { String($0) }
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { throw .noWhatIf(text, option: "--zet") }
        return WhatIf(path: parts[0], text: parts[1])
    }

    /// What makes the difference between two scenarios.
    private func causes(
        _ pair: ScenarioPair, by explainer: Explainer, groups: Int, _ crew: Crew, progress: (Double) -> Void
    ) throws -> DifferenceCauses {
        let changes = pair.changes.map { DifferenceReport.Change($0, in: pair.dossier.files) }
        do {
            let attribution = try explainer.attribution(
                of: pad, ScenarioMixture(pair), groups: groups, crew, progress: progress)
            return DifferenceCauses(changes, .success(attribution))
        } catch let obstacle as FigureAttribution.Obstacle {
            return DifferenceCauses(changes, .failure(obstacle))
        }
    }

    /// The scenario to set it against: that of a name, or that of a file.
    private func against(in dossier: Dossier, _ dossiers: DossierAccess) throws(UsageProblem) -> ScenarioID? {
        guard let name = tegen else { return nil }
        let all = [dossier.baseline] + dossier.scenarios
        if let scenario = all.first(where: { $0.id.text == name }) { return scenario.id }
        if let scenario = dossiers.scenario(inFile: name, of: dossier) { return scenario.id }
        let known = all.map(\.id.text)
        throw .unknownName(name, option: "--tegen", known: known, nearest: Nearest.name(to: name, among: known))
    }
}
