import CKernels
import Domain

extension Distribution {
    /// How it is drawn; from normals when it is correlated.
    func sampler(_ grid: BetaGrid, isCorrelated: Bool = false) -> Sampler {
        switch self {
        case .triangular(let low, let mode, let high):
            guard low < high else { return .constant(mode) }
            let range = high - low
            return .triangular(
                routekaart_triangle(
                    low: low, high: high, turn: (mode - low) / range, rise: range * (mode - low),
                    fall: range * (high - mode)))
        case .pert(let low, let mode, let high):
            guard low < high else { return .constant(mode) }
            let shape = BetaShape(low, mode, high)
            return isCorrelated
                ? .betaOfNormal(NormalBetaTable(shape, low: low, high: high, grid))
                : .beta(BetaTable(shape, low: low, high: high, grid))
        case .uniform(let low, let high): return .uniform(low: low, range: high - low)
        case .normal(let mean, let deviation): return .normal(mean: mean, deviation: deviation)
        case .logNormal(let p5, let p95): return .logNormal(median: base, sigma: Self.sigma(p5, p95))
        case .event(let probability, let impact, let inner):
            return .event(probability: probability, impact: inner?.sampler(grid) ?? .constant(impact))
        case .observations(let values):
            // In order of size, so that a larger draw is a larger value, as in every other distribution.
            return values.isEmpty ? .constant(base) : .observations(values.sorted())
        case .truncated(let inner, let low, let high): return inner.truncatedSampler(low, high, grid)
        }
    }

    /// Cut off at bounds: the inverse transform on the part of the probabilities that lies within.
    private func truncatedSampler(_ low: Double, _ high: Double, _ grid: BetaGrid) -> Sampler {
        let middle = Sampler.constant(min(max(base, low), high))
        switch self {
        case .truncated(let inner, let first, let last):
            return inner.truncatedSampler(max(low, first), min(high, last), grid)
        case .observations(let values):
            let kept = values.filter { low <= $0 && $0 <= high }
            return kept.isEmpty ? middle : .observations(kept.sorted())
        case .event(let probability, let impact, let inner):
            let whole = inner ?? .observations([impact])
            let nothing = low <= 0 && 0 <= high ? 1 - probability : 0
            let happens = probability * whole.probability(within: low, high)
            guard happens + nothing > 0 else { return middle }
            return .event(
                probability: happens / (happens + nothing), impact: whole.truncatedSampler(low, high, grid))
        default:
            let start = probability(below: low)
            let width = probability(below: high) - start
            guard width > 0 else { return middle }
            return .part(start: start, width: width, of: sampler(grid), low: low, high: high)
        }
    }

    /// The standard deviation of a lognormal's logarithm: its 95th percentile lies 1.64485 of them above the median.
    static func sigma(_ p5: Double, _ p95: Double) -> Double {
        Elementary.logarithm(p95 / p5) / (2 * 1.644_853_626_951_472_7)
    }
}
