import Domain

extension Distribution {
    /// The probability of a value within bounds, both included.
    func probability(within low: Double, _ high: Double) -> Double {
        switch self {
        case .observations(let values):
            return Double(values.count { low <= $0 && $0 <= high }) / Double(max(values.count, 1))
        case .event(let probability, let impact, let inner):
            let happens = (inner ?? .observations([impact])).probability(within: low, high)
            return probability * happens + (low <= 0 && 0 <= high ? 1 - probability : 0)
        case .truncated(let inner, let first, let last):
            let whole = inner.probability(within: first, last)
            return whole > 0 ? inner.probability(within: max(low, first), min(high, last)) / whole : 0
        default: return max(probability(below: high) - probability(below: low), 0)
        }
    }

    /// The probability of a value below x; for a distribution without values that have a probability of their own.
    func probability(below x: Double) -> Double {
        let (low, high) = support
        guard low < x else { return 0 }
        guard x < high else { return 1 }
        switch self {
        case .triangular(let low, let mode, let high):
            let range = high - low
            if x < mode { return (x - low) * (x - low) / (range * (mode - low)) }
            return 1 - (high - x) * (high - x) / (range * (high - mode))
        case .pert(let low, let mode, let high):
            return BetaShape(low, mode, high).probability(below: (x - low) / (high - low))
        case .uniform(let low, let high): return (x - low) / (high - low)
        case .normal(let mean, let deviation): return Elementary.normalDistribution((x - mean) / deviation)
        case .logNormal(let p5, let p95):
            guard p5 < p95 else { return x < base ? 0 : 1 }
            return Elementary.normalDistribution(Elementary.logarithm(x / base) / Self.sigma(p5, p95))
        case .event, .observations, .truncated: return probability(within: low, x)
        }
    }
}
