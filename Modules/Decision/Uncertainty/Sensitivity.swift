import Domain
import ExitCosts
import Simulation

/// Which uncertain inputs a result hangs on, and how much (model.md section 7): the NCW of a municipality in a scenario, or
/// how much that is above another scenario's.
public struct Sensitivity: Sendable {
    /// The scenario.
    public var scenario: ScenarioID
    /// The scenario that it is set against; nil: the NCW itself.
    public var against: ScenarioID?
    /// Whose NCW.
    public var municipality: MunicipalityID
    /// With every input at its base estimate, euro.
    public var base: Double
    /// Variance of the result over the draws, euro squared.
    public var variance: Double
    /// Draws of each of the two sets.
    public var draws: Int
    /// The seed.
    public var seed: UInt64
    /// By how far they move the result, the furthest first.
    public var inputs: [Input]
    /// Groups of correlated inputs, and every other input by itself, by total index.
    public var groups: [Group]
    /// Inputs that this result does not depend on, by name.
    public var idle: [String]

    /// One input, the others at their base.
    public struct Input: Sendable {
        /// Its name.
        public var name: String
        /// Its values at P10 and P90, in the unit of its place.
        public var values: (low: Double, high: Double)
        /// The result then, euro.
        public var results: (low: Double, high: Double)
        /// Spearman's rank correlation with the result, all inputs drawn.
        public var rankCorrelation: Double
        /// How far the result moves.
        public var swing: Double { abs(results.high - results.low) }
    }

    /// Inputs that are correlated, or one that is not.
    public struct Group: Sendable {
        /// Names.
        public var names: [String]
        /// nil when the result does not vary.
        public var indices: SobolIndices?
    }
}

extension Sensitivity {
    /// Reckons one result of a prepared model; `hearing` hears which part of it is done.
    init(
        _ prepared: PreparedSimulation, _ scenario: ScenarioID, against: ScenarioID?, of municipality: MunicipalityID,
        _ options: SimulationOptions, _ crew: Crew, hearing: (Double) -> Void
    ) {
        let place = { (id: ScenarioID) in
            prepared.model.outputs.firstIndex {
                $0.scenario == id && $0.municipality == municipality && $0.figure == .netPresentValue
            } ?? 0
        }
        let reader = ResultReader(program: prepared.program, own: place(scenario), other: against.map(place))
        let drawn = prepared.inputs.drawn
        let names = drawn.map { prepared.model.names[$0] }
        let base = drawn.map { prepared.model.inputs[$0].distribution.base }
        self.scenario = scenario
        self.against = against
        self.municipality = municipality
        draws = options.draws
        seed = options.seed
        let a = InputMatrix(prepared.draws, inputs: drawn.count, from: 0, count: options.draws)
        let b = InputMatrix(prepared.draws, inputs: drawn.count, from: UInt64(2 * options.draws), count: options.draws)
        let members = prepared.inputs.groups
        func hears(_ done: Int) -> Bool {
            hearing(Double(done) / Double(members.count + 2))
            return true
        }
        let both = crew.map(2, while: hears) { reader.results($0 == 0 ? a : b) }
        let (resultA, resultB) = (both[0], both[1])
        variance = Moments(resultA + resultB).variance
        var ends = InputMatrix(base: base, count: 2 * drawn.count + 1)
        let values = drawn.map { prepared.model.inputs[$0].distribution.quantiles([0.1, 0.9]) }
        for input in drawn.indices {
            ends[input, 2 * input] = values[input][0]
            ends[input, 2 * input + 1] = values[input][1]
        }
        let moved = reader.results(ends)
        self.base = moved[2 * drawn.count]
        let correlations = crew.map(drawn.count) { spearman(a.rows[$0], resultA) }
        let all = drawn.indices.map { input in
            Input(
                name: names[input], values: (values[input][0], values[input][1]),
                results: (moved[2 * input], moved[2 * input + 1]), rankCorrelation: correlations[input])
        }
        let estimates = crew.map(members.count, while: { hears(2 + $0) }) { group in
            SobolIndices(a: resultA, b: resultB, mixed: reader.results(a.taking(members[group], from: b)))
        }
        let isIdle = zip(members, estimates).reduce(into: [Bool](repeating: false, count: drawn.count)) { idle, pair in
            // Rounding alone moves nothing.
            for input in pair.0 where (pair.1?.total.value ?? 0) < 1e-12 && all[input].swing < halfACent {
                idle[input] = true
            }
        }
        inputs = all.indices.filter { !isIdle[$0] }.map { all[$0] }.sorted { ($1.swing, $0.name) < ($0.swing, $1.name) }
        groups = zip(members, estimates).filter { pair in pair.0.contains { !isIdle[$0] } }.map { members, indices in
            Group(names: members.map { names[$0] }, indices: indices)
        }.sorted { ($1.indices?.total.value ?? 0, $0.names[0]) < ($0.indices?.total.value ?? 0, $1.names[0]) }
        idle = all.indices.filter { isIdle[$0] }.map { names[$0] } + prepared.inputs.idle
    }
}

/// Reads one result, or the difference of two, for a matrix of inputs.
private struct ResultReader: Sendable {
    let program: Program
    let own: Int
    let other: Int?

    func results(_ inputs: InputMatrix) -> [Double] {
        guard let other else { return program.values(of: [own], for: inputs)[0] }
        let both = program.values(of: [own, other], for: inputs)
        return zip(both[0], both[1]).map { $0 - $1 }
    }
}

/// The sensitivity of the NCW of a municipality in some scenarios, or of how much that is above another scenario's.
///
/// `hash` is SHA-256; `hearing` hears again and again which part is done (0 to 1). Throws every problem that the steps,
/// figures and correlations show.
public func sensitivity(
    _ dossier: Dossier, of municipality: MunicipalityID, _ pairs: [(ScenarioID, against: ScenarioID?)],
    _ options: SimulationOptions, _ crew: Crew, hash: (UnsafeRawBufferPointer) -> [UInt8],
    hearing: (Double) -> Void = { _ in }
) throws(Problems) -> [Sensitivity] {
    let wanted = Set(pairs.flatMap { [$0.0] + [$0.against].compactMap { $0 } })
    let prepared = try PreparedSimulation(
        dossier, of: [municipality], options, crew,
        keeping: { $0.figure == .netPresentValue && wanted.contains($0.scenario) }, hash: hash)
    return pairs.enumerated().map { index, pair in
        hearing(Double(index) / Double(pairs.count))
        return Sensitivity(prepared, pair.0, against: pair.against, of: municipality, options, crew) { part in
            hearing((Double(index) + part) / Double(pairs.count))
        }
    }
}
