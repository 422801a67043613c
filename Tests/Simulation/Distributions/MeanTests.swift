import Domain
import Simulation
import Testing

/// The mean by formula is the mean of what is drawn.
@Suite struct MeanTests {
    @Test(arguments: [
        (Distribution.triangular(low: 50_000, mode: 120_000, high: 300_000), 470_000 / 3),
        (.pert(low: 0, mode: 2, high: 10), 3), (.uniform(low: 4, high: 10), 7),
        (.normal(mean: -3, standardDeviation: 2), -3), (.observations([1, 2, 6]), 3),
        (.event(probability: 0.25, impact: 120, distribution: .triangular(low: 0, mode: 120, high: 300)), 35),
        (.event(probability: 0.5, impact: 8, distribution: nil), 4),
        // Half a normal: the mean is sqrt(2 / pi) deviations above the bound.
        (.truncated(.normal(mean: 0, standardDeviation: 1), low: 0, high: 100), 0.797_884_560_8),
        (.truncated(.uniform(low: 0, high: 10), low: 5, high: 20), 7.5),
    ]) func itIsTheMean(_ distribution: Distribution, _ mean: Double) {
        #expect(abs(distribution.mean - mean) < max(abs(mean), 1) * 1e-4)
    }

    @Test func aLognormalsMeanLiesAboveItsMedian() {
        let distribution = Distribution.logNormal(p5: 50, p95: 200)
        let drawn = distribution.quantiles((0..<200_000).map { (Double($0) + 0.5) / 200_000 }).reduce(0, +) / 200_000
        #expect(abs(distribution.mean / drawn - 1) < 1e-4 && distribution.mean > distribution.base)
    }
}
