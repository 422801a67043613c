import CalculationGraph
import Domain
import ExitCosts

/// The dossier with values typed at the paths of a question's figures, in their order.
public typealias DossierAtValues = @Sendable ([TypedFigure]) throws(Problems) -> Dossier

/// Looks for the values at which two scenarios cost the same.
///
/// The dossier is read and compiled once; each value evaluates again only what hangs on it. Where a value also decides what
/// is built (such as the sign of an `afname`), which shows when fresh readings give other figures, each value is read anew.
/// Throws what stands in the way of the dossier itself.
public func breakEven(
    _ question: BreakEvenQuestion, _ crew: Crew, dossier: @escaping DossierAtValues
) throws(Problems) -> BreakEven {
    let fresh = FreshCosts(question: question, dossier: dossier)
    let start = try dossier(question.figures.map(\.typedBase))
    guard try fresh.costs(of: start) != nil else { throw Problems(files: start.files, list: []) }
    let quick = BreakEvenSearch(question, crew, coarse: false, try fresh.varied())
    let found = quick.result(start)
    if fresh.agrees(with: found) { return found }
    let slow = BreakEvenSearch(question, crew, coarse: true) { values in fresh.costs(at: values) }
    return slow.result(start)
}

/// Costs of dossiers that are read and compiled anew.
private struct FreshCosts: Sendable {
    let question: BreakEvenQuestion
    let dossier: DossierAtValues

    /// What both scenarios cost in a dossier as it stands.
    func costs(of dossier: Dossier) throws(Problems) -> BreakEvenSearch.Costs? {
        try varied(dossier, probes: [])([])
    }

    /// What both cost at values that are typed as exactly as can be; nil where such a dossier is refused.
    func costs(at values: [Double]) -> BreakEvenSearch.Costs? {
        let typed = zip(values, question.figures).compactMap { value, figure in
            TypedFigure.all(near: value, isPercentage: figure.isPercentage).last
        }
        return typed.count == values.count ? costs(at: typed) : nil
    }

    func costs(at typed: [TypedFigure]) -> BreakEvenSearch.Costs? {
        (try? dossier(typed)).flatMap { try? costs(of: $0) } ?? nil
    }

    /// Costs as they hang on the figures, compiled once.
    func varied() throws(Problems) -> @Sendable ([Double]) -> BreakEvenSearch.Costs? {
        let probes = question.figures.map(\.probe)
        return try varied(try dossier(probes), probes: probes.map(\.value))
    }

    private func varied(
        _ dossier: Dossier, probes: [Double]
    ) throws(Problems) -> @Sendable ([Double]) -> BreakEvenSearch.Costs? {
        // On this core alone: the others may be at other values.
        let models = try Crew.working(threads: 1) { crew throws(Problems) in
            try DossierCompiler(dossier, crew: crew).models().models
        }
        let places = [question.first, question.second].map { id in
            models.firstIndex { $0.scenario.id == id } ?? 0
        }
        let costs = VariedCosts(models, places[0], places[1], of: question.municipality, probes: probes)
        let measure = question.measure
        return { values in costs.costs(at: values, by: measure) }
    }

    /// Whether fresh readings at the ends, the middle and what was found give the same.
    func agrees(with found: BreakEven) -> Bool {
        var points = [found.points.first, found.points.last, found.base].compactMap { $0 }
        for case .equal(let point) in found.found { points.append(point) }
        let others = question.other.map { [$0.typedBase] } ?? []
        return points.allSatisfy { point in
            guard let fresh = costs(at: [point.value] + others) else { return false }
            return abs(fresh.first - point.first) < 1e-6 && abs(fresh.second - point.second) < 1e-6
        }
    }
}

/// One search, by whatever gives the costs.
struct BreakEvenSearch: Sendable {
    typealias Costs = (first: Double, second: Double)

    private let question: BreakEvenQuestion
    private let crew: Crew
    private let isCoarse: Bool
    private let costs: @Sendable ([Double]) -> Costs?
    /// Values that a table has room for.
    private static let shown = 10
    /// The same of the second figure.
    private static let shownOthers = 8

    init(
        _ question: BreakEvenQuestion, _ crew: Crew, coarse isCoarse: Bool,
        _ costs: @escaping @Sendable ([Double]) -> Costs?
    ) {
        self.question = question
        self.crew = crew
        self.isCoarse = isCoarse
        self.costs = costs
    }

    func result(_ dossier: Dossier) -> BreakEven {
        let others = question.other.map { [$0.typedBase] } ?? []
        let grid = grid
        let (found, isInfluential) = roots(on: grid, others)
        let base = point(question.figure.typedBase, others)
        let round = FigureGrid(figure: question.figure).round(around: found.map(\.value.value), count: Self.shown)
        let points = round.compactMap { point($0, others) }
        let all = [dossier.baseline] + dossier.scenarios
        let name = { (id: ScenarioID) in all.first { $0.id == id }?.name ?? id.text }
        return BreakEven(
            question: question, names: (name(question.first), name(question.second)),
            base: base ?? BreakEven.Point(value: question.figure.typedBase, first: 0, second: 0),
            searched: (grid.first ?? question.figure.base)...(grid.last ?? question.figure.base), found: found,
            points: points, isInfluential: isInfluential, line: line(points.map(\.value)))
    }

    private var grid: [Double] {
        let values = FigureGrid(figure: question.figure).search
        return isCoarse ? values.enumerated().filter { $0.offset.isMultiple(of: 4) }.map(\.element) : values
    }

    private func point(_ value: TypedFigure, _ others: [TypedFigure]) -> BreakEven.Point? {
        costs([value.value] + others.map(\.value)).map {
            BreakEven.Point(value: value, first: $0.first, second: $0.second)
        }
    }

    /// Where the scenarios break even, and whether their difference changes at all.
    private func roots(
        on grid: [Double], _ others: [TypedFigure]
    ) -> (found: [BreakEven.Found], isInfluential: Bool) {
        let (costs, rest) = (costs, others.map(\.value))
        let difference = { @Sendable (value: Double) -> Double? in
            costs([value] + rest).map { $0.first - $0.second }
        }
        let values = crew.map(grid.count) { difference(grid[$0]) }
        let known = values.compactMap { $0 }
        let isInfluential = (known.max() ?? 0) - (known.min() ?? 0) >= halfACent
        guard isInfluential else { return ([], false) }
        let points = zip(grid, values).compactMap { value, difference in difference.map { (value, $0) } }
        let roots = RootFinder(difference: difference).roots(among: points)
        return (roots.compactMap { found($0, others) }, true)
    }

    private func found(_ root: RootFinder.Root, _ others: [TypedFigure]) -> BreakEven.Found? {
        switch root {
        case .zero(let value): return equal(near: value, others).map { .equal($0) }
        case .stretch(let from, let to):
            guard let first = equal(near: from, others), let last = equal(near: to, others) else { return nil }
            return .stretch(from: first, to: last)
        case .jump(let below, let above):
            let rest = others.map(\.value)
            guard let low = costs([below] + rest), let high = costs([above] + rest),
                let typed = TypedFigure(above, decimals: 6, isPercentage: question.figure.isPercentage)
            else { return nil }
            let fewer = TypedFigure.all(near: typed.value, isPercentage: typed.isPercentage).first {
                $0.value == typed.value
            }
            return .jump(at: fewer ?? typed, below: low.first - low.second, above: high.first - high.second)
        }
    }

    /// The value with the fewest digits at which both cost the same as they are shown: to the cent, and to half a cent.
    private func equal(near value: Double, _ others: [TypedFigure]) -> BreakEven.Point? {
        let points = TypedFigure.all(near: value, isPercentage: question.figure.isPercentage)
            .filter { question.figure.allowed.contains($0.value) }.lazy.compactMap { point($0, others) }
        return points.first { $0.difference == 0 && cents($0.first) == cents($0.second) }
            ?? points.first { $0.difference == 0 }
    }

    private func cents(_ amount: Double) -> Double { (amount * 100).rounded() }

    /// For each round value of the second figure where the first one breaks even.
    private func line(_ shown: [TypedFigure]) -> [BreakEven.LinePoint] {
        guard let other = question.other else { return [] }
        let grid = grid
        return FigureGrid(figure: other).round(around: [], count: Self.shownOthers).map { value in
            let differences = shown.map { point($0, [value])?.difference }
            return BreakEven.LinePoint(second: value, found: roots(on: grid, [value]).found, differences: differences)
        }
    }
}
