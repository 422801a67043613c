/// SMAA-2 (Lahdelma and Salminen, Operations Research 49, 2001): instead of asking for weights, it tries all that fit what is
/// known, and tells how often each alternative comes at each place, and for which weights it comes first.
public struct Acceptability: Sendable, Hashable {
    /// What was taken to be known of the weights.
    public var knowledge: WeightKnowledge
    /// The mean of the weights that were tried, exactly, by criterion.
    public var centroid: [Double]
    /// How many weights, and draws of what is uncertain, were tried.
    public var draws: Int
    /// In the order of the table.
    public var alternatives: [Alternative]

    /// The alternatives by how often they come first, then second, and so on.
    public var order: [Int] {
        alternatives.indices.sorted { one, other in
            let (own, others) = (alternatives[one].acceptability, alternatives[other].acceptability)
            return own == others ? one < other : others.lexicographicallyPrecedes(own)
        }
    }

    /// What is told of one alternative.
    public struct Alternative: Sendable, Hashable {
        /// By place from 1: the part of all draws in which it came there (rank acceptability).
        public var acceptability: [Double]
        /// The mean of the weights with which it came first (central weights), by criterion; nil when it never did.
        public var centralWeights: [Double]?
    }
}

/// Counts places and adds up weights over draws; what is joined is joined in the order of the draws.
struct AcceptabilityTally: Sendable, Hashable {
    private var draws = 0
    /// By alternative, then by place from 0.
    private var places: [[Int]]
    /// By alternative the sum of the weights with which it came first, by criterion.
    private var weights: [[Double]]

    /// Nothing counted yet.
    init(alternatives: Int, criteria: Int) {
        places = [[Int]](repeating: [Int](repeating: 0, count: alternatives), count: alternatives)
        weights = [[Double]](repeating: [Double](repeating: 0, count: criteria), count: alternatives)
    }

    /// Takes a draw of the values and the weights, both as rows.
    mutating func take(_ values: [[Double]], _ drawn: [[Double]], draw: Int) {
        draws += 1
        for alternative in values.indices {
            let own = values[alternative][draw]
            var place = 0
            for other in values.indices where values[other][draw] > own { place += 1 }
            places[alternative][place] += 1
            guard place == 0 else { continue }
            for criterion in drawn.indices { weights[alternative][criterion] += drawn[criterion][draw] }
        }
    }

    /// Adds what was counted in later draws.
    mutating func join(_ other: AcceptabilityTally) {
        draws += other.draws
        for alternative in places.indices {
            for place in places.indices { places[alternative][place] += other.places[alternative][place] }
            for criterion in weights[alternative].indices {
                weights[alternative][criterion] += other.weights[alternative][criterion]
            }
        }
    }

    /// What was counted, as parts of all draws.
    func acceptability(_ knowledge: WeightKnowledge, of table: ScoreTable) -> Acceptability {
        Acceptability(
            knowledge: knowledge, centroid: knowledge.centroid(of: table.weights), draws: draws,
            alternatives: places.indices.map { alternative in
                let firsts = Double(places[alternative][0])
                return .init(
                    acceptability: places[alternative].map { Double($0) / Double(max(draws, 1)) },
                    centralWeights: firsts > 0 ? weights[alternative].map { $0 / firsts } : nil)
            })
    }
}
