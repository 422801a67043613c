import CalculationGraph
import Domain

/// The figures of `weeg` of a scenario, by the municipality of the dossier: its weighted sum and what that is made of.
struct WeighingFigures: CommandFigures {
    let readers: [ModelReader]
    let finder: FigureFinder
    let table: ScoreTable
    private let points: [[Double]]
    private let question: WeighingQuestion
    /// By alternative, the side of its scenario.
    private let sides: [Int]
    /// The alternative that it is about.
    let own: Int

    var dossier: Dossier { finder.dossier }

    /// Weighs the scenarios of a question as `weeg` does; the first of `readers` is the one that it is about. Throws as
    /// `weeg` does.
    init(_ readers: [ModelReader], _ question: WeighingQuestion, of dossier: Dossier) throws(Problems) {
        let scenarios = ([dossier.baseline] + dossier.scenarios).filter { question.alternatives.contains($0.id) }
        try checkScores(of: scenarios, dossier)
        func side(_ id: ScenarioID) -> Int { readers.firstIndex { $0.linked.model.scenario.id == id } ?? 0 }
        let finder = FigureFinder(dossier: dossier, readers: readers, baseline: side(dossier.baseline.id))
        table = ScoreTable(of: scenarios, dossier.criteria) { id, figure in
            finder.source(at: question.path(of: figure), side: side(id)).map { readers.value(of: $0) } ?? 0
        }
        points = table.points
        self.readers = readers
        self.finder = finder
        self.question = question
        sides = scenarios.map { side($0.id) }
        own = sides.firstIndex(of: 0) ?? 0
    }

    func source(at path: [String]) -> FigureSource? {
        let names = Array(path.dropFirst(question.start(of: question.scenario).count))
        guard let first = names.first else { return nil }
        let name = names.dropFirst().joined(separator: ".")
        switch (first, name.isEmpty) {
        case (Self.weightedSum, true):
            return .made(sum(of: table.order, .init(kind: .weightedSum), at: path))
        case ("gemiddelde", false): return mean(of: name, at: path)
        case ("punten", false): return criterion(named: name).map { points(on: $0, of: own) }
        case ("bedragen", false):
            return criterion(named: name).flatMap { criterion in
                dossier.criteria[criterion].from.map { amount($0, on: criterion, of: own) }
            }
        case (Self.topsis, false): return Topsis.Normalisation(rawValue: name).map { closeness($0, at: path) }
        case ("omslag", false):
            return names.count == 3 ? criterion(named: names[1]).flatMap { crossing($0, names[2], at: path) } : nil
        default: return nil
        }
    }

    var paths: [[String]] { Self.paths(of: question, in: dossier) }

    /// The paths of the figures of a scenario, as names.
    static func paths(of question: WeighingQuestion, in dossier: Dossier) -> [[String]] {
        let start = question.start(of: question.scenario)
        let parts = Set(dossier.criteria.compactMap(\.part)).sorted()
        let others = question.alternatives.filter { $0 != question.scenario }
        return [start + [Self.weightedSum]] + Topsis.Normalisation.allCases.map { start + [topsis, $0.rawValue] }
            + dossier.criteria.map { start + ["punten", $0.id] }
            + dossier.criteria.filter { $0.from != nil }.map { start + ["bedragen", $0.id] }
            + parts.map { start + ["gemiddelde", $0] }
            + dossier.criteria.flatMap { criterion in others.map { start + ["omslag", criterion.id, $0.text] } }
    }

    private static let weightedSum = Weighing.Method.weightedSum.rawValue
    private static let topsis = Weighing.Method.topsis.rawValue

    private func criterion(named name: String) -> Int? { dossier.criteria.firstIndex { $0.id == name } }

    /// The scenario of an alternative.
    func scenario(_ alternative: Int) -> Scenario { readers[sides[alternative]].linked.model.scenario }

    /// A figure put together.
    func made(
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
                [.made(weight(of: criterion)), points(on: criterion, of: own)])
        }
        return made(
            figure.map { .ofCommand($0) } ?? .step, path: path?.joined(separator: "."),
            terms.reduce(0) { $0 + $1.value }, .operation(.sum), terms.map { .made($0) })
    }

    /// The weight of a criterion, as it was typed.
    func weight(of criterion: Int) -> MadeFigure {
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

    /// The points of an alternative on a criterion: its score, or where its cost lies from the dearest to the cheapest.
    func points(on criterion: Int, of alternative: Int) -> FigureSource {
        let own = dossier.criteria[criterion]
        let value = points[alternative][criterion]
        let side = sides[alternative]
        let subject = Explanation.Subject.ofCommand(.init(kind: .points, name: own.name))
        let path = question.path(of: scenario(alternative).id, ["punten", own.id])
        guard let figure = own.from else {
            return .made(made(subject, path: path, value, .same, [score(criterion, of: alternative)], side))
        }
        let column = table.column(criterion)
        guard let lowest = column.min(), let highest = column.max(), highest > lowest else {
            return .made(made(subject, path: path, value, .same, [constant(value)], side))
        }
        func cost(_ amount: Double, _ kind: Explanation.CommandFigure.Kind) -> FigureSource {
            let whose = kind == .weighedAmount ? alternative : column.firstIndex(of: amount) ?? alternative
            return self.amount(figure, on: criterion, of: whose, as: kind)
        }
        let dearest = cost(highest, .dearest)
        func saved(_ amount: Double, _ kind: Explanation.CommandFigure.Kind) -> MadeFigure {
            made(.step, highest - amount, unit: .euro, .operation(.difference), [dearest, cost(amount, kind)])
        }
        let (saved, range) = (saved(column[alternative], .weighedAmount), saved(lowest, .cheapest))
        let part = made(
            .step, saved.value / range.value, unit: .fraction, .operation(.quotient), [.made(saved), .made(range)])
        let scaled = made(.step, 9 * part.value, .operation(.product), [constant(9), .made(part)])
        return .made(made(subject, path: path, value, .operation(.sum), [constant(1), .made(scaled)], side))
    }

    /// What stands in the score table before it becomes points: a score that was typed, or an amount.
    func score(_ criterion: Int, of alternative: Int) -> FigureSource {
        let own = dossier.criteria[criterion]
        if let figure = own.from { return amount(figure, on: criterion, of: alternative) }
        return .made(
            BaselineFigures(finder: finder).typed(
                "scores.\(own.id)", table.values[alternative][criterion], .points, sides[alternative],
                at: scenario(alternative).scores[own.id]?.place ?? own.place))
    }

    private func constant(_ value: Double) -> FigureSource {
        .made(MadeFigure(subject: .constant, value: value, unit: .points, side: 0))
    }

    /// What an alternative costs on a criterion; amounts within half a cent count as the lowest of them.
    private func amount(
        _ figure: ComputedFigure, on criterion: Int, of alternative: Int,
        as kind: Explanation.CommandFigure.Kind = .weighedAmount
    ) -> FigureSource {
        let path = question.path(of: figure)
        let level = table.values[alternative][criterion]
        let equal = [alternative] + sides.indices.filter { $0 != alternative }
        let operands = equal.lazy.compactMap { finder.source(at: path, side: sides[$0]) }
        let source = operands.first { readers.value(of: $0) == level }
        let id = dossier.criteria[criterion].id
        return .made(
            made(
                .ofCommand(.init(kind: kind, name: dossier.criteria[criterion].name)),
                path: question.path(of: scenario(alternative).id, ["bedragen", id]), level, unit: .euro, .same,
                source.map { [$0] } ?? [],
                sides[alternative]))
    }
}
