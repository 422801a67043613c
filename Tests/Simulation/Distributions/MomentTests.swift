import Domain
import Testing

@testable import Simulation

/// Mean and standard deviation of 200,000 draws against exact ones: within four standard errors, at several seeds.
@Suite struct MomentTests {
    static let count = 200_000

    /// Distributions with their mean and variance.
    static let exact: [(Distribution, mean: Double, variance: Double)] = [
        (.uniform(low: -2, high: 6), 2, 64.0 / 12),
        (.triangular(low: 0, mode: 1, high: 4), 5.0 / 3, (16 + 1 - 4) / 18),
        (.triangular(low: -3, mode: 2, high: 2), 1.0 / 3, (9 + 4 + 4 + 6 + 6 - 4) / 18),
        (.pert(low: 0, mode: 1, high: 10), 14.0 / 6, (14.0 / 6) * (46.0 / 6) / 7),
        (.pert(low: 5, mode: 5, high: 6), 5 + 1.0 / 6, (1.0 / 6) * (5.0 / 6) / 7),
        (.normal(mean: 3, standardDeviation: 2), 3, 4),
        (.event(probability: 0.2, impact: 50, distribution: nil), 10, 0.16 * 2_500),
        // Squares of a uniform on 40-60: 2,500 + 400 / 12.
        (
            .event(probability: 0.2, impact: 50, distribution: .uniform(low: 40, high: 60)), 10,
            0.2 * (2_500 + 400.0 / 12) - 100
        ),
        (.observations([1, 2, 2, 7]), 3, 5.5),
        (.truncated(.uniform(low: 0, high: 10), low: 2, high: 5), 3.5, 9.0 / 12),
        // Within one standard deviation: 1 - 2 phi(1) / (2 Phi(1) - 1).
        (.truncated(.normal(mean: 0, standardDeviation: 1), low: -1, high: 1), 0, 0.291_125_077_1),
        (.truncated(.observations([1, 2, 3, 9]), low: 1, high: 4), 2, 2.0 / 3),
    ]

    @Test(arguments: exact.indices) func meanAndDeviationAreExact(_ index: Int) {
        let (distribution, mean, variance) = Self.exact[index]
        for key: UInt64 in [1, 77, 4_242] {
            let values = distribution.drawn(Self.count, key: key)
            let found = Moments(values)
            let fourth = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) * ($1 - mean) * ($1 - mean) }
            let error = (max(fourth / Double(Self.count) - variance * variance, 0) / Double(Self.count)).squareRoot()
            #expect(abs(found.mean - mean) < 4 * (variance / Double(Self.count)).squareRoot(), "\(distribution) \(key)")
            #expect(abs(found.variance - variance) < 4 * error + 1e-9, "\(distribution) \(key)")
        }
    }
}
