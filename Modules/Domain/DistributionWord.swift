/// The words for distributions in the files.
enum DistributionWord: String, CaseIterable {
    case triangular = "driehoek"
    case pert
    case uniform
    case normal = "normaal"
    case logNormal = "lognormaal"
    case event = "gebeurtenis"
    case observations = "waarnemingen"

    init?(_ text: String) { self.init(rawValue: text) }
}

extension Distribution {
    /// The base estimate (raming) of model.md section 7.
    public var base: Double {
        switch self {
        case .triangular(_, let mode, _), .pert(_, let mode, _): mode
        case .uniform(let low, let high): (low + high) / 2
        case .normal(let mean, _): mean
        case .logNormal(let p5, let p95): (p5 * p95).squareRoot()
        case .event(let probability, let impact, _): probability * impact
        case .observations(let values): values.reduce(0, +) / Double(max(values.count, 1))
        case .truncated(let inner, let low, let high): min(max(inner.base, low), high)
        }
    }

    /// The lowest and highest value that can be drawn; infinite for tails without end.
    public var support: (low: Double, high: Double) {
        switch self {
        case .triangular(let low, _, let high), .pert(let low, _, let high), .uniform(let low, let high):
            return (low, high)
        case .normal(let mean, let deviation):
            return deviation == 0 ? (mean, mean) : (-.infinity, .infinity)
        case .logNormal: return (0, .infinity)
        case .event(_, let impact, let inner):
            let own = inner?.support ?? (low: impact, high: impact)
            return (min(0, own.low), max(0, own.high))
        case .observations(let values): return (values.min() ?? 0, values.max() ?? 0)
        case .truncated(let inner, let low, let high):
            return (max(low, inner.support.low), min(high, inner.support.high))
        }
    }

    /// Whether something can be drawn from low to high, both included.
    func reaches(_ low: Double, _ high: Double) -> Bool {
        switch self {
        case .observations(let values): return values.contains { low <= $0 && $0 <= high }
        case .event(let probability, let impact, let inner):
            let costs = inner?.reaches(low, high) ?? (low <= impact && impact <= high)
            return probability > 0 && costs || probability < 1 && low <= 0 && 0 <= high
        case .truncated(let inner, let first, let last): return inner.reaches(max(low, first), min(high, last))
        default: return max(low, support.low) < min(high, support.high)
        }
    }
}
