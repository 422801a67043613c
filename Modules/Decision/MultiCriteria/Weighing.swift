import Domain
import Simulation

/// The scenarios of a dossier weighed by its criteria: what `weeg` shows.
public struct Weighing: Sendable {
    /// A way to rank.
    public enum Method: String, Sendable, Hashable, CaseIterable {
        case weightedSum = "gewogen-som"
        case topsis
        case acceptability = "smaa"
    }

    /// A ranking by TOPSIS with the normalisation that it hangs on.
    public struct TopsisRanking: Sendable, Hashable {
        /// How columns were made to compare.
        public var normalisation: Topsis.Normalisation
        /// Closeness to the ideal and places.
        public var ranking: Ranking
    }

    /// A part of the framework with the criteria in it.
    public struct Part: Sendable, Hashable {
        /// As people read it.
        public var name: String
        /// Fraction.
        public var weight: Double
        /// By place among the criteria.
        public var criteria: [Int]
        /// By alternative the weighted mean of its points in this part; nil where the part has no weight.
        public var means: [Double?]
    }

    /// Name of the dossier.
    public var dossierName: String
    /// Whose cost counts.
    public var municipality: Municipality
    /// In the order of the file.
    public var criteria: [Criterion]
    /// The set that they come from; nil: the file's own.
    public var criteriaSet: CriteriaSet?
    /// The scenarios that were weighed, the null scenario first, the others by id.
    public var alternatives: [Alternative]
    /// Their scores and cost.
    public var table: ScoreTable
    /// Their points, by alternative and criterion.
    public var points: [[Double]]
    /// By the weighted sum; nil when not asked for.
    public var weightedSum: Ranking?
    /// By TOPSIS; empty when not asked for.
    public var topsis: [TopsisRanking]
    /// Over all weights; empty when not asked for.
    public var acceptability: [Acceptability]
    /// The seed of its draws.
    public var seed: UInt64
    /// Uncertain inputs that were drawn for it: scores, and what the cost hangs on.
    public var drawnInputs: Int
    /// Correlations that were used instead of those asked for.
    public var correlation: CorrelationReport?
    /// Scores that are marked as assumptions, of those that count.
    public var assumedScores: Int

    /// A scenario that is weighed.
    public struct Alternative: Sendable, Hashable {
        /// Name in the files.
        public var id: ScenarioID
        /// Name that people read.
        public var name: String
    }

    /// The weights at which the weighted sum's order changes; empty when it was not asked for.
    public var tippingWeights: [TippingWeight] { weightedSum == nil ? [] : table.tippingWeights }

    /// The parts of the framework in the order in which criteria name them; empty without any.
    public var parts: [Part] {
        var names: [String] = []
        for name in criteria.compactMap(\.part) where !names.contains(name) { names.append(name) }
        return names.map { name in
            let own = criteria.indices.filter { criteria[$0].part == name }
            let ordered = table.order.filter { own.contains($0) }
            let weight = ordered.reduce(0) { $0 + table.weights[$1] }
            return Part(
                name: name, weight: weight, criteria: own,
                means: points.map { row in
                    weight > 0 ? ordered.reduce(0) { $0 + table.weights[$1] * row[$1] } / weight : nil
                })
        }
    }
}

/// What is asked of a weighing.
public struct WeighingOptions: Sendable {
    /// Whose cost counts.
    public var municipality: Municipality
    /// The scenarios to weigh.
    public var scenarios: Set<ScenarioID>
    /// The ways to rank.
    public var methods: [Weighing.Method]
    /// Draws of weights and of what is uncertain, at least 1.
    public var draws: Int
    /// The seed; the same seed gives the same draws.
    public var seed: UInt64

    /// Options.
    public init(
        municipality: Municipality, scenarios: Set<ScenarioID>, methods: [Weighing.Method], draws: Int, seed: UInt64
    ) {
        self.municipality = municipality
        self.scenarios = scenarios
        self.methods = methods
        self.draws = draws
        self.seed = seed
    }
}
