import Domain
import ExitCosts
import Simulation

/// What an analysis over all weights tries: draws of the weights, of uncertain scores and of the cost.
///
/// The draws of an input are those of `simuleer` with the same seed.
struct DrawnScores: Sendable {
    /// Draws taken together; the first is even, as the generator asks.
    static let chunk = 4_096

    /// How many inputs vary: scores, and what the cost hangs on.
    let inputCount: Int
    /// Correlations that were used instead of those asked for.
    let correlation: CorrelationReport?
    private let table: ScoreTable
    private let scales: [PointScale]
    private let weights: SimplexDraws
    private let varying: Varying?

    /// Scores and cost that vary: for each alternative and criterion where its values stand.
    private struct Varying {
        let prepared: PreparedSimulation
        let scores: [Place: Int]
        let costs: [Place: Int]
    }

    /// An alternative and a criterion.
    struct Place: Hashable {
        var alternative: Int
        var criterion: Int
    }

    /// Draws for a dossier's own table.
    init(
        _ table: ScoreTable, _ criteria: [Criterion], _ scenarios: [Scenario], _ dossier: Dossier,
        of municipality: MunicipalityID, seed: UInt64, _ crew: Crew, hash: (UnsafeRawBufferPointer) -> [UInt8]
    ) throws(Problems) {
        let varying = try Self.varying(criteria, scenarios, dossier, of: municipality, seed: seed, crew, hash)
        self.init(table, named: criteria.map(\.id), varying, seed: seed, hash: hash)
    }

    /// Draws of weights alone, for criteria by name.
    init(_ table: ScoreTable, named names: [String], seed: UInt64, hash: (UnsafeRawBufferPointer) -> [UInt8]) {
        self.init(table, named: names, nil, seed: seed, hash: hash)
    }

    private init(
        _ table: ScoreTable, named names: [String], _ varying: Varying?, seed: UInt64,
        hash: (UnsafeRawBufferPointer) -> [UInt8]
    ) {
        self.table = table
        self.varying = varying
        scales = names.indices.map { PointScale(of: table.column($0), isCost: table.isCost[$0]) }
        weights = SimplexDraws(
            keys: table.order.map { InputDraws.key(of: "criteria.\(names[$0]).gewicht", hash) }, seed: seed)
        inputCount = varying?.prepared.inputs.drawn.count ?? 0
        correlation = varying?.prepared.inputs.plan.correlation
    }

    private static func varying(
        _ criteria: [Criterion], _ scenarios: [Scenario], _ dossier: Dossier, of municipality: MunicipalityID,
        seed: UInt64, _ crew: Crew, _ hash: (UnsafeRawBufferPointer) -> [UInt8]
    ) throws(Problems) -> Varying? {
        let figures = Set(criteria.compactMap { $0.from?.drawn })
        let names = Set(scenarios.map(\.id))
        let scored = places(scenarios, criteria) { $0.scores[$1.id]?.uncertain.map { Int($0) } }
        guard !dossier.uncertain.isEmpty || !dossier.risks.isEmpty else { return nil }
        let prepared = try PreparedSimulation(
            dossier, of: [municipality], SimulationOptions(draws: 1, seed: seed), crew,
            keeping: { figures.contains($0.figure) && names.contains($0.scenario) }, drawingAlso: Set(scored.values),
            hash: hash)
        let rows = Dictionary(uniqueKeysWithValues: prepared.inputs.drawn.enumerated().map { ($0.element, $0.offset) })
        let costs = places(scenarios, criteria) { scenario, criterion in
            criterion.from?.drawn.flatMap { figure in
                prepared.model.outputs.firstIndex { $0.scenario == scenario.id && $0.figure == figure }
            }
        }
        return rows.isEmpty
            ? nil : Varying(prepared: prepared, scores: scored.compactMapValues { rows[$0] }, costs: costs)
    }

    private static func places(
        _ scenarios: [Scenario], _ criteria: [Criterion], _ found: (Scenario, Criterion) -> Int?
    ) -> [Place: Int] {
        var places: [Place: Int] = [:]
        for (alternative, scenario) in scenarios.enumerated() {
            for (criterion, own) in criteria.enumerated() {
                places[Place(alternative: alternative, criterion: criterion)] = found(scenario, own)
            }
        }
        return places
    }

    /// Counts over so many draws, once for each kind of knowledge, with the same draws.
    func acceptability(_ kinds: [WeightKnowledge], draws: Int, _ crew: Crew) throws(DrawFault) -> [Acceptability] {
        let empty = AcceptabilityTally(alternatives: table.count, criteria: table.weights.count)
        var tallies = kinds.map { _ in empty }
        let chunks = crew.map((draws + Self.chunk - 1) / Self.chunk) { chunk in
            let first = chunk * Self.chunk
            return tallied(kinds, from: first, count: min(Self.chunk, draws - first), into: empty)
        }
        for chunk in chunks {
            let counted = try chunk.get()
            for kind in kinds.indices { tallies[kind].join(counted[kind]) }
        }
        return zip(kinds, tallies).map { $1.acceptability($0, of: table) }
    }

    /// A draw whose cost is no number.
    struct DrawFault: Error {
        var draw: Int
        var alternative: Int
    }

    private func tallied(
        _ kinds: [WeightKnowledge], from first: Int, count: Int, into empty: AcceptabilityTally
    ) -> Result<[AcceptabilityTally], DrawFault> {
        // The generator gives draws in pairs.
        let points = points(from: first, count: count + count % 2)
        for (place, row) in points {
            if let draw = row.prefix(count).firstIndex(where: { !$0.isFinite }) {
                return .failure(DrawFault(draw: first + draw, alternative: place.alternative))
            }
        }
        let drawn = weights.rows(from: UInt64(first), count: count)
        var rows = table.weights.map { _ in [Double]() }
        for (place, criterion) in table.order.enumerated() { rows[criterion] = drawn[place] }
        return .success(
            kinds.map { kind in
                let fitted = kind.fitted(rows, to: table.weights)
                let values = values(fitted, points, count: count)
                var tally = empty
                for draw in 0..<count { tally.take(values, fitted, draw: draw) }
                return tally
            })
    }

    /// The weighted sums of all alternatives in every draw.
    private func values(_ weights: [[Double]], _ points: [Place: [Double]], count: Int) -> [[Double]] {
        let base = table.points
        return base.indices.map { alternative in
            var sums = [Double](repeating: 0, count: count)
            for criterion in table.order {
                let weight = weights[criterion]
                if let drawn = points[Place(alternative: alternative, criterion: criterion)] {
                    for draw in 0..<count { sums[draw] += weight[draw] * drawn[draw] }
                } else {
                    let fixed = base[alternative][criterion]
                    for draw in 0..<count { sums[draw] += weight[draw] * fixed }
                }
            }
            return sums
        }
    }

    /// What varies, as points.
    private func points(from first: Int, count: Int) -> [Place: [Double]] {
        guard let varying else { return [:] }
        let prepared = varying.prepared
        let inputs = InputMatrix(
            prepared.draws, inputs: prepared.inputs.drawn.count, from: UInt64(first), count: count)
        let outputs = prepared.program.values(of: Array(prepared.model.outputs.indices), for: inputs)
        var points: [Place: [Double]] = [:]
        for (place, row) in varying.scores { points[place] = inputs.rows[row] }
        for (place, output) in varying.costs {
            let scale = scales[place.criterion]
            points[place] = outputs[output].map { scale.points($0) }
        }
        return points
    }
}

extension ComputedFigure {
    /// The figure that a simulation keeps of every draw; nil where it keeps none, so that the base estimate counts.
    var drawn: SimulationModel.Figure? {
        switch self {
        case .netPresentValue: .netPresentValue
        case .total: .total
        case .recurring: nil
        }
    }
}
