/// Percentiles of draws, exact, by linear interpolation between the two nearest (type 7 of Hyndman and Fan 1996: numpy's
/// and Excel's PERCENTILE.INC), with their Monte Carlo error.
///
///     Percentiles([0.3], of: [1, 2, 3, 4]).values    // [1.9]
public struct Percentiles: Sendable, Hashable {
    /// The fractions asked for.
    public var fractions: [Double]
    /// One for each fraction.
    public var values: [Double]
    /// Monte Carlo error of each: half the distance between the two draws that hold it with 68% (order statistics: the
    /// rank lies within one standard deviation of the binomial). 0 for fewer than two draws.
    public var errors: [Double]

    /// The fractions that a report shows.
    public static let reported = [0.05, 0.1, 0.25, 0.5, 0.75, 0.8, 0.9, 0.95, 0.99]

    /// Of some values in any order; not empty.
    public init(_ fractions: [Double], of values: [Double]) {
        self = values.withUnsafeBufferPointer { Percentiles(fractions, of: $0) }
    }

    /// Of some values in any order; none of them gives 0.
    public init(_ fractions: [Double], of values: UnsafeBufferPointer<Double>) {
        self.fractions = fractions
        guard !values.isEmpty else {
            self.values = fractions.map { _ in 0 }
            errors = self.values
            return
        }
        let ranks = fractions.map { RankedFraction($0, count: values.count) }
        let order = OrderStatistics(of: values, at: ranks.flatMap(\.ranks))
        self.values = ranks.map { $0.value { order[$0] } }
        errors = ranks.map { (order[$0.high] - order[$0.low]) / 2 }
    }

    /// The ranks, from 0, that percentiles of so many values and their errors need.
    static func ranks(of fractions: [Double], count: Int) -> [Int] {
        fractions.flatMap { RankedFraction($0, count: count).ranks }
    }

    /// Of so many values of which some can be told by their rank, from 0; nil when one that is needed cannot.
    init?(_ fractions: [Double], count: Int, order: (Int) -> Double?) {
        let ranks = fractions.map { RankedFraction($0, count: count) }
        var known: [Int: Double] = [:]
        for rank in Set(ranks.flatMap(\.ranks)) {
            guard let value = order(rank) else { return nil }
            known[rank] = value
        }
        self.fractions = fractions
        values = ranks.map { $0.value { known[$0] ?? 0 } }
        errors = ranks.map { ((known[$0.high] ?? 0) - (known[$0.low] ?? 0)) / 2 }
    }

    /// The value of a fraction that was asked for.
    public subscript(fraction: Double) -> Double? { fractions.firstIndex(of: fraction).map { values[$0] } }
}

/// Where a fraction lies among so many ordered values.
private struct RankedFraction {
    /// The two nearest, from 0, and how far between.
    let below: Int
    let above: Int
    let part: Double
    /// One standard deviation of the rank lower and higher.
    let low: Int
    let high: Int

    var ranks: [Int] { [below, above, low, high] }

    /// Between the two nearest.
    func value(_ order: (Int) -> Double) -> Double {
        let first = order(below)
        return first + part * (order(above) - first)
    }

    init(_ fraction: Double, count: Int) {
        let last = Double(count - 1)
        let position = min(max(fraction, 0), 1) * last
        below = Int(position)
        above = min(below + 1, count - 1)
        part = position - Double(below)
        let deviation = (Double(count) * fraction * (1 - fraction)).squareRoot()
        low = max(0, Int(position - deviation))
        high = min(count - 1, Int(position + deviation) + 1)
    }
}
