import Domain
import ExitCosts

extension Explainer {
    /// What moves a figure from one scenario to another, by at most so many groups of changes and the rest. `progress`
    /// hears the part that is done.
    ///
    /// Throws a `FigureAttribution.Obstacle` where there is nothing to divide, or `Problems` where a total is no figure.
    public func attribution(
        of path: String, _ mixture: ScenarioMixture, groups most: Int, _ crew: Crew,
        progress: (Double) -> Void = { _ in }
    ) throws -> FigureAttribution {
        // Side 1 is the null scenario, as everywhere in an explanation.
        let readers = try readers(of: [path], [mixture.ends.new, models[0].scenario.id])
        let figure = MixedFigure(
            path: path, mixed: MixedScenarios(mixture, beside: models[0], years: years), baseline: readers[1],
            dossier: dossier, municipalities: readers[1].linked.totals.totals.municipalities.map(\.id))
        return try FigureAttribution(of: figure, mixture, groups: most, crew, progress: progress)
    }
}
