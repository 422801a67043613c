import CalculationGraph
import Domain
import ExitCosts

/// Explains the figures of a dossier: what `waarom` shows.
///
///     let explainer = try Explainer(dossier, crew)
///     try explainer.explanation(of: "gemeenten.voorschoten.ncw", in: "nulscenario").items[0].value
public struct Explainer: Sendable {
    let dossier: Dossier
    let models: [ScenarioModel]
    let years: ClosedRange<Int>
    private let countedTo: Int

    /// Compiles and evaluates all scenarios. Throws every problem that the steps and figures show.
    public init(_ dossier: Dossier, _ crew: Crew) throws(Problems) {
        self.dossier = dossier
        (models, years) = try DossierCompiler(dossier, crew: crew).models()
        countedTo = lastOneOffYear(of: models, dossier)
    }

    /// The tree behind a figure of a scenario, or behind what it is more than in another one.
    ///
    /// Throws `UnknownPath` or `NoTree`, or `Problems` where a total is no figure or a command cannot compute it.
    public func explanation(
        of path: String, in scenario: ScenarioID, against other: ScenarioID? = nil
    ) throws -> Explanation {
        try explanations(of: [path], in: scenario, against: other)[0]
    }

    /// The trees behind several figures of a scenario; each ends after so many rows.
    ///
    /// Throws as for one figure.
    public func explanations(
        of paths: [String], in scenario: ScenarioID, against other: ScenarioID? = nil,
        rows: Int = Explanation.mostRows
    ) throws -> [Explanation] {
        if paths.contains(where: { $0.hasPrefix("moment.") }) {
            return try paths.map { try moved(of: $0, in: scenario, against: other, rows: rows) }
        }
        if let path = paths.first(where: { NoTree.isOfAllDraws(Self.names($0)) }) { throw NoTree.ofAllDraws(path) }
        let computations = paths.map { CommandComputation(Self.names($0), in: dossier) }
        var trees = [Explanation?](repeating: nil, count: paths.count)
        for computation in Set(computations) {
            let places = paths.indices.filter { computations[$0] == computation }
            let own = places.map { paths[$0] }
            let explained =
                try computation.map { try commandFigures(of: own, $0, against: other, rows: rows) }
                ?? scenarioFigures(of: own, in: scenario, against: other, rows: rows)
            for (place, tree) in zip(places, explained) { trees[place] = tree }
        }
        return trees.compactMap { $0 }
    }

    /// Figures of a scenario.
    private func scenarioFigures(
        of paths: [String], in scenario: ScenarioID, against other: ScenarioID?, rows: Int
    ) throws -> [Explanation] {
        let readers = try readers(of: paths, [scenario, models[0].scenario.id] + (other.map { [$0] } ?? []))
        let finder = FigureFinder(dossier: dossier, readers: readers, baseline: 1)
        let sources = try paths.map { path in
            let source =
                other == nil
                ? finder.source(at: path, side: 0)
                : DifferenceFinder(finder: finder).difference(of: path, 0, beside: 2, path: path)
            guard let source else { throw problem(of: path, finder) }
            return source
        }
        var builder = ExplanationBuilder(readers, mostRows: rows)
        return builder.explanations(of: sources, against: other)
    }

    /// A figure of a scenario with a step on another date, or as it stands when the path names no such moment.
    private func moved(
        of path: String, in scenario: ScenarioID, against other: ScenarioID?, rows: Int
    ) throws -> Explanation {
        guard path.hasPrefix("moment.") else {
            return try explanations(of: [path], in: scenario, against: other, rows: rows)[0]
        }
        guard let moment = try MovedDossier(path, of: scenario, in: dossier), !moment.path.hasPrefix("moment.") else {
            throw NoTree.noMoment(path)
        }
        let explainer = try Crew.working { crew throws(Problems) in try Explainer(moment.dossier, crew) }
        do {
            return moment.named(
                try explainer.explanations(of: [moment.path], in: scenario, against: other, rows: rows)[0])
        } catch let unknown as UnknownPath {
            throw UnknownPath(
                path: path, nearest: unknown.nearest.map { moment.prefix + $0 }, known: unknown.known)
        }
    }

    /// Figures that a command computes outside the scenarios.
    private func commandFigures(
        of paths: [String], _ computation: CommandComputation, against other: ScenarioID?, rows: Int
    ) throws -> [Explanation] {
        let figures = try figures(of: computation)
        let sources = try paths.map { path in
            guard let source = try figures?.source(at: Self.names(path)) else {
                let known = figures?.paths ?? []
                throw unknown(path, PathNames(known)) { known.contains($0) }
            }
            guard other == nil else { throw NoTree.sameInEveryScenario(path) }
            return source
        }
        var builder = ExplanationBuilder(figures?.readers ?? [], mostRows: rows)
        return builder.explanations(of: sources, against: nil)
    }

    /// The names that can follow a path, for completion; without a path those that one can begin with.
    public func names(after path: String, in scenario: ScenarioID) throws -> [String] {
        let names = path.split(separator: ".").map { String($0) }
        if let computation = CommandComputation(names, in: dossier), let figures = try figures(of: computation) {
            return PathNames(figures.paths).names(after: names)
        }
        let readers = try readers(of: [path], [scenario, models[0].scenario.id])
        let finder = FigureFinder(dossier: dossier, readers: readers, baseline: 1)
        return PathNames(finder.paths(under: names)).names(after: names)
    }

    private static func names(_ path: String) -> [String] {
        path.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
    }

    /// The scenarios with the totals that some paths need.
    func readers(of paths: [String], _ scenarios: [ScenarioID]) throws(Problems) -> [ModelReader] {
        let asked = Set(paths.compactMap { MunicipalityNames($0).municipality })
        let isOfAll = paths.contains { $0.hasPrefix("samen.") }
        let known = dossier.baseline.assumptions.municipalities.map(\.id).filter { isOfAll || asked.contains($0) }
        var readers: [ModelReader] = []
        for (side, id) in scenarios.enumerated() {
            guard let model = models.first(where: { $0.scenario.id == id }) else { continue }
            let linked = LinkedModel(
                model, totalsOf: known, lastYear: dossier.baseline.assumptions.lastYear, countedTo: countedTo)
            let problems = linked.totals.problems
            guard problems.isEmpty else { throw Problems(files: dossier.files, list: problems) }
            readers.append(ModelReader(linked: linked, side: side, inputs: InputReader(dossier: dossier)))
        }
        return readers
    }
}

/// Whose totals a path is about.
private struct MunicipalityNames {
    /// The municipality in the path; nil where there is none.
    var municipality: MunicipalityID?

    init(_ path: String) {
        let names = path.split(separator: ".").map { String($0) }
        if names.count > 1, names[0] == "gemeenten" { municipality = MunicipalityID(names[1]) }
        if names.count > 5, names[4] == "betaald" { municipality = MunicipalityID(names[5]) }
    }
}
