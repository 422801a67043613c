/// The parts of a result's variance that come from an input, or from a group of inputs that are correlated: alone (first
/// order) and with all that it does together with others (total). Estimated by the formulas (b) and (f) of Saltelli et al.,
/// Computer Physics Communications 181 (2010), table 2, from two independent sets of draws A and B, and from A with the
/// group's columns taken from B (AB). The mean m is taken off first: a small index then has a small error.
public struct SobolIndices: Sendable, Hashable {
    /// First order: mean (fB - m) (fAB - fA) / V.
    public var first: Estimate
    /// Total: mean (fA - fAB)^2 / (2 V) (Jansen).
    public var total: Estimate

    /// An index with the half width of its 95% confidence interval (normal approximation to a ratio of two means over N
    /// draws, by the delta method: V is an estimate from the same draws).
    public struct Estimate: Sendable, Hashable {
        /// The estimate; can fall below 0 by chance.
        public var value: Double
        /// Half the width of the interval.
        public var halfWidth: Double
        /// Whether the interval holds 0.
        public var isIndistinguishableFromNothing: Bool { value - halfWidth <= 0 }

        /// From the terms of the index and what each draw adds to V, as a part of V.
        init(_ terms: [Double], _ spreads: [Double]) {
            let mean = Moments(terms).mean
            value = mean
            halfWidth = 1.96 * Moments(zip(terms, spreads).map { $0 - mean * $1 }).errorOfMean
        }
    }

    /// From results of A, B and A with the group from B, draw by draw; nil when the result does not vary.
    public init?(a: [Double], b: [Double], mixed: [Double]) {
        let all = Moments(a + b)
        let variance = all.variance
        guard variance > 0 else { return nil }
        let firsts = a.indices.map { (b[$0] - all.mean) * (mixed[$0] - a[$0]) / variance }
        let totals = zip(a, mixed).map { ($0 - $1) * ($0 - $1) / (2 * variance) }
        let spreads = zip(a, b).map { first, second in
            ((first - all.mean) * (first - all.mean) + (second - all.mean) * (second - all.mean)) / (2 * variance)
        }
        first = Estimate(firsts, spreads)
        total = Estimate(totals, spreads)
    }
}
