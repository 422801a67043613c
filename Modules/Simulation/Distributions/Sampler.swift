import CKernels

/// How draws become values of a distribution, by inverse transform: a larger draw is a larger value, but for events,
/// which happen when the draw is below their probability.
enum Sampler: Sendable {
    case constant(Double)
    case uniform(low: Double, range: Double)
    case triangular(routekaart_triangle)
    case normal(mean: Double, deviation: Double)
    case logNormal(median: Double, sigma: Double)
    case beta(BetaTable)
    /// A beta distribution of a correlated input.
    case betaOfNormal(NormalBetaTable)
    case observations([Double])
    /// The impact where u < probability, else 0.
    indirect case event(probability: Double, impact: Sampler)
    /// A part of the range of probabilities of another, and the bounds that go with it.
    indirect case part(start: Double, width: Double, of: Sampler, low: Double, high: Double)

    /// From draws u in (0, 1) to values, in place. `scratch` holds `scratchRows` rows of the same length.
    func values(_ row: Row, scratch: UnsafeMutablePointer<Double>) {
        switch self {
        case .constant(let value): row.fill(value)
        case .uniform(let low, let range): row.scale(range, plus: low)
        case .triangular(var triangle): routekaart_triangular(row.start, &triangle, row.count)
        case .normal, .logNormal, .betaOfNormal:
            row.invertNormal()
            valuesOfNormal(row, scratch: scratch)
        case .beta(let table): table.values(row)
        case .observations(let values): routekaart_pick(row.start, values, values.count, row.count)
        case .event(let probability, let impact):
            scratch.update(from: row.start, count: row.count)
            // Given that it happens, u / probability is a draw again, for an impact that has none of its own.
            routekaart_within(row.start, scratch, probability, row.count)
            impact.values(row, scratch: scratch + row.count)
            routekaart_event(row.start, scratch, probability, row.count)
        case .part(let start, let width, let whole, let low, let high):
            row.scale(width, plus: start)
            row.limit(0x1p-53, 1 - 0x1p-53)
            whole.values(row, scratch: scratch)
            row.limit(low, high)
        }
    }

    /// From standard normal draws to values, in place: normal, lognormal and a beta of its own take them as they are, the
    /// others by the normal distribution function.
    func valuesOfNormal(_ row: Row, scratch: UnsafeMutablePointer<Double>) {
        switch self {
        case .normal(let mean, let deviation): row.scale(deviation, plus: mean)
        case .logNormal(let median, let sigma): routekaart_log_normal(row.start, median, sigma, row.count)
        case .betaOfNormal(let table): table.values(row)
        default:
            row.distributeNormal()
            values(row, scratch: scratch)
        }
    }

    /// Rows of scratch that `values` needs.
    var scratchRows: Int {
        switch self {
        case .event(_, let impact): 1 + impact.scratchRows
        case .part(_, _, let whole, _, _): whole.scratchRows
        default: 0
        }
    }
}
