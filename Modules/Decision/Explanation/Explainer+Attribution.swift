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
        let readers = try readers(of: [path], [mixture.ends.new, models[0].scenario.id, mixture.ends.old])
        let finder = FigureFinder(dossier: dossier, readers: readers, baseline: 1)
        for side in [0, 2] { try FigureAttribution.check(finder.source(at: path, side: side)) }
        let figure = MixedFigure(
            path: path, mixed: MixedScenarios(mixture, beside: models[0], years: years), baseline: readers[1],
            dossier: dossier, municipalities: readers[1].linked.totals.totals.municipalities.map(\.id))
        return try FigureAttribution(of: figure, mixture, groups: most, crew, progress: progress)
    }
}

extension FigureAttribution {
    /// Throws when a figure is not one that can be divided.
    fileprivate static func check(_ source: FigureSource?) throws(Obstacle) {
        guard case .made(let figure)? = source else { return }
        if case .input = figure.subject { throw .input }
        if figure.unit == .year { throw .year }
    }
}
