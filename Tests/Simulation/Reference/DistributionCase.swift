import Domain
import Foundation
import Testing

@testable import Simulation

/// Moments and quantiles of a triangular distribution (a, c, b), a PERT (a, m, b), a uniform (a, b), a lognormal (p5, p95) or,
/// without any of these, a normal (mean, sd).
private struct DistributionCase: Decodable {
    struct Expected: Decodable {
        var a, b, c, m: Double?
        var p5, p95: Double?
        var mean, sd: Double
        var median, p10, p90: Double?
        var q: [String: Double]?

        var distribution: Distribution {
            if let p5, let p95 { return .logNormal(p5: p5, p95: p95) }
            guard let a, let b else { return .normal(mean: mean, standardDeviation: sd) }
            if let c { return .triangular(low: a, mode: c, high: b) }
            return m.map { .pert(low: a, mode: $0, high: b) } ?? .uniform(low: a, high: b)
        }

        var quantiles: [(u: Double, value: Double)] {
            let named = [(0.05, p5), (0.1, p10), (0.5, median), (0.9, p90), (0.95, p95)]
            return (q ?? [:]).compactMap { entry in Double(entry.key).map { ($0, entry.value) } }
                + named.compactMap { u, value in value.map { (u, $0) } }
        }
    }

    var expected: [Expected]
    var tolerance: String

    /// "relative 1e-9"
    var relative: Double? { tolerance.split(separator: " ").last.flatMap { Double($0) } }
}

@Sendable func checkDistribution(_ data: Data) throws {
    let item = try JSONDecoder().decode(DistributionCase.self, from: data)
    let tolerance = try #require(item.relative)
    #expect(!item.expected.isEmpty)
    for expected in item.expected {
        let distribution = expected.distribution
        #expect(!expected.quantiles.isEmpty)
        for (u, quantile) in expected.quantiles {
            let value = distribution.values([u])[0]
            #expect(abs(value - quantile) <= tolerance * abs(quantile), "\(distribution) at \(u)")
        }
        try checkMoments(of: distribution.drawn(100_000), expected.mean, expected.sd)
    }
}

/// Within four standard errors, the deviation's by the fourth moment, which for a lognormal's long tail is large.
private func checkMoments(of values: [Double], _ mean: Double, _ deviation: Double) throws {
    let count = Double(values.count)
    let found = moments(values)
    let fourth = values.reduce(0) { $0 + ($1 - found.mean) * ($1 - found.mean) * ($1 - found.mean) * ($1 - found.mean) }
    let kurtosis = fourth / count / (found.deviation * found.deviation * found.deviation * found.deviation)
    #expect(abs(found.mean - mean) < 4 * deviation / count.squareRoot())
    #expect(abs(found.deviation / deviation - 1) < 4 * ((kurtosis - 1) / (4 * count)).squareRoot())
}
