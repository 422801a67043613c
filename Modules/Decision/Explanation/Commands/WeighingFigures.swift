import CalculationGraph
import Domain

/// The figures of `weeg` of a scenario, by the municipality of the dossier: its weighted sum and what that is made of.
struct WeighingFigures: CommandFigures {
    let readers: [ModelReader]
    private let finder: FigureFinder
    private let table: ScoreTable
    private let points: [[Double]]
    /// By alternative, the side of its scenario.
    private let sides: [Int]
    /// The alternative that it is about.
    private let own: Int

    private var dossier: Dossier { finder.dossier }
    private var scenario: ScenarioID { readers[0].linked.model.scenario.id }

    /// Weighs all scenarios as `weeg` does; the first of `readers` is the one that it is about. Throws as `weeg` does.
    init(_ readers: [ModelReader], of dossier: Dossier) throws(Problems) {
        let scenarios = [dossier.baseline] + dossier.scenarios
        try checkScores(of: scenarios, dossier)
        let sides = scenarios.map { scenario in
            readers.firstIndex { $0.linked.model.scenario.id == scenario.id } ?? 0
        }
        let baseline = sides[0]
        let finder = FigureFinder(dossier: dossier, readers: readers, baseline: baseline)
        table = ScoreTable(of: scenarios, dossier.criteria) { id, figure in
            let side = readers.firstIndex { $0.linked.model.scenario.id == id } ?? 0
            return finder.source(at: Self.path(of: figure, dossier), side: side).map { readers.value(of: $0) } ?? 0
        }
        points = table.points
        self.readers = readers
        self.finder = finder
        self.sides = sides
        own = sides.firstIndex(of: 0) ?? 0
    }

    private static func path(of figure: ComputedFigure, _ dossier: Dossier) -> String {
        "gemeenten.\(dossier.baseline.assumptions.municipality).\(figure.rawValue)"
    }

    func source(at path: [String]) -> FigureSource? {
        guard path.count > 2 else { return nil }
        let name = path.dropFirst(3).joined(separator: ".")
        switch (path[2], name.isEmpty) {
        case (Self.weightedSum, true):
            return .made(sum(of: table.order, .init(kind: .weightedSum), at: path))
        case ("gemiddelde", false): return mean(of: name, at: path)
        case ("punten", false): return criterion(named: name).map { points(on: $0) }
        case ("bedragen", false):
            return criterion(named: name).flatMap { criterion in
                dossier.criteria[criterion].from.map { amount($0, on: criterion, of: own) }
            }
        default: return nil
        }
    }

    var paths: [[String]] { Self.paths(of: scenario, in: dossier) }

    /// The paths of the figures of a scenario, as names.
    static func paths(of scenario: ScenarioID, in dossier: Dossier) -> [[String]] {
        let start = ["weging", scenario.text]
        let parts = Set(dossier.criteria.compactMap(\.part)).sorted()
        return [start + [Self.weightedSum]] + dossier.criteria.map { start + ["punten", $0.id] }
            + dossier.criteria.filter { $0.from != nil }.map { start + ["bedragen", $0.id] }
            + parts.map { start + ["gemiddelde", $0] }
    }

    private static let weightedSum = Weighing.Method.weightedSum.rawValue

    private func criterion(named name: String) -> Int? { dossier.criteria.firstIndex { $0.id == name } }

    private func made(
        _ subject: Explanation.Subject, path: String? = nil, _ value: Double, unit: Explanation.Unit = .points,
        _ rule: Explanation.Rule, _ operands: [FigureSource], _ side: Int = 0
    ) -> MadeFigure {
        MadeFigure(subject: subject, path: path, value: value, unit: unit, rule: rule, operands: operands, side: side)
    }
}

extension WeighingFigures {
    /// Points times weights of some criteria, added up.
    private func sum(
        of criteria: [Int], _ figure: Explanation.CommandFigure?, at path: [String]? = nil
    ) -> MadeFigure {
        let terms = criteria.map { criterion in
            made(
                .step, table.weights[criterion] * points[own][criterion], .operation(.product),
                [.made(weight(of: criterion)), points(on: criterion)])
        }
        return made(
            figure.map { .ofCommand($0) } ?? .step, path: path?.joined(separator: "."),
            terms.reduce(0) { $0 + $1.value }, .operation(.sum), terms.map { .made($0) })
    }

    private func weight(of criterion: Int) -> MadeFigure {
        BaselineFigures(finder: finder).weight(of: dossier.criteria[criterion], 0)
    }

    /// The weighted mean of the points in a part of the framework.
    private func mean(of part: String, at path: [String]) -> FigureSource? {
        let criteria = table.order.filter { dossier.criteria[$0].part == part }
        let weights = criteria.map { weight(of: $0) }
        let whole = weights.reduce(0) { $0 + $1.value }
        guard whole > 0 else { return nil }
        let sum = sum(of: criteria, nil)
        let all = made(.step, whole, unit: .fraction, .operation(.sum), weights.map { .made($0) })
        return .made(
            made(
                .ofCommand(.init(kind: .partMean, name: part)), path: path.joined(separator: "."), sum.value / whole,
                .operation(.quotient), [.made(sum), .made(all)]))
    }

    /// The points of the scenario on a criterion: its score, or where its cost lies from the dearest to the cheapest.
    private func points(on criterion: Int) -> FigureSource {
        let own = dossier.criteria[criterion]
        let value = points[self.own][criterion]
        let subject = Explanation.Subject.ofCommand(.init(kind: .points, name: own.name))
        let path = "weging.\(scenario).punten.\(own.id)"
        guard let figure = own.from else {
            let score = readers[0].linked.model.scenario.scores[own.id]
            let typed = BaselineFigures(finder: finder).typed(
                "scores.\(own.id)", value, .points, 0, at: score?.place ?? own.place)
            return .made(made(subject, path: path, value, .same, [.made(typed)]))
        }
        let column = table.column(criterion)
        guard let lowest = column.min(), let highest = column.max(), highest > lowest else {
            return .made(made(subject, path: path, value, .same, [constant(value)]))
        }
        func cost(_ amount: Double, _ kind: Explanation.CommandFigure.Kind) -> FigureSource {
            let alternative = kind == .weighedAmount ? self.own : column.firstIndex(of: amount) ?? self.own
            return self.amount(figure, on: criterion, of: alternative, as: kind)
        }
        let dearest = cost(highest, .dearest)
        func saved(_ amount: Double, _ kind: Explanation.CommandFigure.Kind) -> MadeFigure {
            made(.step, highest - amount, unit: .euro, .operation(.difference), [dearest, cost(amount, kind)])
        }
        let (saved, range) = (saved(column[self.own], .weighedAmount), saved(lowest, .cheapest))
        let part = made(
            .step, saved.value / range.value, unit: .fraction, .operation(.quotient), [.made(saved), .made(range)])
        let scaled = made(.step, 9 * part.value, .operation(.product), [constant(9), .made(part)])
        return .made(made(subject, path: path, value, .operation(.sum), [constant(1), .made(scaled)]))
    }

    private func constant(_ value: Double) -> FigureSource {
        .made(MadeFigure(subject: .constant, value: value, unit: .points, side: 0))
    }

    /// What an alternative costs on a criterion; amounts within half a cent count as the lowest of them.
    private func amount(
        _ figure: ComputedFigure, on criterion: Int, of alternative: Int,
        as kind: Explanation.CommandFigure.Kind = .weighedAmount
    ) -> FigureSource {
        let path = Self.path(of: figure, dossier)
        let level = table.values[alternative][criterion]
        let equal = [alternative] + sides.indices.filter { $0 != alternative }
        let operands = equal.lazy.compactMap { finder.source(at: path, side: sides[$0]) }
        let source = operands.first { readers.value(of: $0) == level }
        let scenario = readers[sides[alternative]].linked.model.scenario.id
        let id = dossier.criteria[criterion].id
        return .made(
            made(
                .ofCommand(.init(kind: kind, name: dossier.criteria[criterion].name)),
                path: "weging.\(scenario).bedragen.\(id)", level, unit: .euro, .same, source.map { [$0] } ?? [],
                sides[alternative]))
    }
}
