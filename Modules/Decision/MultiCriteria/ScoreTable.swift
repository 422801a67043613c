/// Alternatives beside each other on criteria, as numbers.
public struct ScoreTable: Sendable, Hashable {
    /// By alternative, then by criterion: a score, or an amount in euro.
    public var values: [[Double]]
    /// Weight of each criterion, a fraction.
    public var weights: [Double]
    /// By criterion: lower is better.
    public var isCost: [Bool]
    /// The order in which criteria are added up (by name, so that the order in the file changes no bit).
    public var order: [Int]

    /// A table; criteria are added up in their own order unless another is given.
    public init(values: [[Double]], weights: [Double], isCost: [Bool], order: [Int]? = nil) {
        self.values = values
        self.weights = weights
        self.isCost = isCost
        self.order = order ?? Array(weights.indices)
    }

    /// How many alternatives.
    var count: Int { values.count }

    /// The values of a criterion, by alternative.
    func column(_ criterion: Int) -> [Double] { values.map { $0[criterion] } }

    /// Every value as points, higher is better: a score as it is, cost on the scale of its column.
    ///
    /// Example: costs 100, 150 and 200 give 10, 5.5 and 1 points.
    public var points: [[Double]] {
        let scales = isCost.indices.map { PointScale(of: column($0), isCost: isCost[$0]) }
        return values.map { row in row.indices.map { scales[$0].points(row[$0]) } }
    }
}

/// How the values of a criterion become points of 1 to 10: scores as they are, cost on a straight line from the dearest (1)
/// to the cheapest (10). Where nothing differs each is the cheapest.
struct PointScale: Sendable, Hashable {
    private var dearest = 0.0
    private var range = 0.0
    private let isCost: Bool

    init(of values: [Double], isCost: Bool) {
        self.isCost = isCost
        guard isCost, let lowest = values.min(), let highest = values.max() else { return }
        dearest = highest
        range = highest - lowest
    }

    /// The points of a value; of a draw beyond the column's own values also below 1 or above 10.
    func points(_ value: Double) -> Double {
        guard isCost else { return value }
        return range > 0 ? 1 + 9 * ((dearest - value) / range) : 10
    }
}
