import CalculationGraph
import Domain

/// The models of a dossier, kept so that a change computes anew only what hangs on it.
public struct LiveModels: Sendable {
    /// The null scenario first, the others by id.
    public private(set) var models: [ScenarioModel]
    /// Whether the last change left all graphs as they were but those of the parts that it touched.
    public private(set) var graphsStayed = true
    private var years: ClosedRange<Int>
    /// Years that are compiled too when a step moved beyond those that were, because the next one often moves further.
    private static let spareYears = 5

    /// Compiles and evaluates a dossier.
    public init(_ dossier: Dossier, _ crew: Crew) throws(Problems) {
        (models, years) = try DossierCompiler(dossier, crew: crew).models()
    }

    /// Takes over a dossier that differs so much. When it throws, everything stands as it did.
    public mutating func update(to dossier: Dossier, _ change: DossierChange, _ crew: Crew) throws(Problems) {
        graphsStayed = true
        if case .figures(let figures) = change, let revalued = revalued(dossier, figures) {
            models = revalued
            return
        }
        if case .parts(let parts) = change,
            let recompiled = try DossierCompiler(dossier, crew: crew).models(models, years, with: parts)
        {
            models = recompiled
            return
        }
        graphsStayed = false
        let moved = if case .parts = change { Self.spareYears } else { 0 }
        (models, years) = try DossierCompiler(dossier, crew: crew).models(spare: moved)
    }

    /// The models with other base estimates; nil when those decide more than values.
    private func revalued(_ dossier: Dossier, _ figures: [ScenarioID: [SourcePlace: Double]]) -> [ScenarioModel]? {
        let scenarios = [dossier.baseline] + dossier.scenarios
        guard scenarios.map(\.id) == models.map(\.scenario.id) else { return nil }
        var result: [ScenarioModel] = []
        var found: Set<SourcePlace> = []
        for (model, scenario) in zip(models, scenarios) {
            var revaluation = Revaluation(figures[scenario.id] ?? [:], found: found)
            guard let model = revaluation.model(model, as: scenario, beside: result.first) else { return nil }
            if result.isEmpty { found = revaluation.found }
            result.append(model)
        }
        return result
    }
}
