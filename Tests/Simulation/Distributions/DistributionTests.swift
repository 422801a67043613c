import Domain
import Foundation
import Testing

@testable import Simulation

/// Each distribution against its exact distribution function, moments and edges.
@Suite struct DistributionTests {
    static let count = 20_000

    /// Kolmogorov-Smirnov: the largest distance between the draws' distribution and the exact one. One seed in a
    /// thousand goes beyond 1.95 / sqrt(n).
    static func distance(_ values: [Double], _ exact: (Double) -> Double) -> Double {
        values.sorted().enumerated().reduce(0) { worst, entry in
            let probability = exact(entry.element)
            let low = Double(entry.offset) / Double(values.count)
            return max(worst, abs(probability - low), abs(probability - low - 1 / Double(values.count)))
        }
    }

    static func normal(_ z: Double) -> Double { erfc(-z / 2.0.squareRoot()) / 2 }

    static let smooth: [(Distribution, @Sendable (Double) -> Double)] = [
        (.uniform(low: -2, high: 6), { ($0 + 2) / 8 }),
        (.triangular(low: 0, mode: 1, high: 4), { $0 < 1 ? $0 * $0 / 4 : 1 - (4 - $0) * (4 - $0) / 12 }),
        (.triangular(low: 0, mode: 0, high: 1), { 1 - (1 - $0) * (1 - $0) }),
        (.triangular(low: 0, mode: 1, high: 1), { $0 * $0 }),
        (.normal(mean: 3, standardDeviation: 2), { normal(($0 - 3) / 2) }),
        (.logNormal(p5: 80, p95: 120), { normal(log($0 / 9_600.0.squareRoot()) / (log(1.5) / 3.289_707_253_902_945)) }),
        // With its most likely value at an end, the beta distribution is a power.
        (.pert(low: 0, mode: 0, high: 2), { 1 - pow(1 - $0 / 2, 5) }),
        (.pert(low: 0, mode: 2, high: 2), { pow($0 / 2, 5) }),
        // Shapes 3 and 3: x^3 (10 - 15 x + 6 x^2).
        (.pert(low: 0, mode: 1, high: 2), { pow($0 / 2, 3) * (10 - 7.5 * $0 + 1.5 * $0 * $0) }),
    ]

    @Test(arguments: smooth.indices) func drawsAreDistributedAsTheyShould(_ index: Int) {
        let (distribution, exact) = Self.smooth[index]
        #expect(Self.distance(distribution.drawn(Self.count), exact) < 1.95 / Double(Self.count).squareRoot())
        for value in distribution.drawn(100) {
            #expect(abs(distribution.probability(below: value) - exact(value)) < 1e-12)
        }
    }

    @Test(arguments: smooth.indices) func cutOffItIsDistributedAsWhatIsLeft(_ index: Int) {
        let (distribution, exact) = Self.smooth[index]
        let (low, high) = (distribution.values([0.2])[0], distribution.values([0.9])[0])
        let values = Distribution.truncated(distribution, low: low, high: high).drawn(Self.count)
        #expect(values.allSatisfy { low <= $0 && $0 <= high })
        let distance = Self.distance(values) { (exact($0) - 0.2) / 0.7 }
        #expect(distance < 1.95 / Double(Self.count).squareRoot())
        // Cutting off where nothing lies changes no value by more than the rounding of its probability.
        let wide = Distribution.truncated(distribution, low: -1e6, high: 1e6).values([0.01, 0.4, 0.99])
        for (one, other) in zip(wide, distribution.values([0.01, 0.4, 0.99])) {
            #expect(abs(one - other) < 1e-12 * abs(other))
        }
    }

    @Test func boundsInBoundsAreTheNarrowest() {
        let inner = Distribution.truncated(.normal(mean: 0, standardDeviation: 1), low: -1, high: 3)
        let twice = Distribution.truncated(inner, low: -2, high: 0.5)
        let once = Distribution.truncated(.normal(mean: 0, standardDeviation: 1), low: -1, high: 0.5)
        #expect(twice.drawn(100) == once.drawn(100))
    }

    @Test func anEventCostsItsImpactWhereTheDrawIsBelowItsProbability() {
        let event = Distribution.event(probability: 0.25, impact: 40, distribution: nil)
        #expect(event.values([0.1, 0.249, 0.25, 0.9]) == [40, 40, 0, 0])
        #expect(Distribution.event(probability: 0, impact: 40, distribution: nil).values([1e-15]) == [0])
        #expect(Distribution.event(probability: 1, impact: 40, distribution: nil).values([1 - 0x1p-53]) == [40])
    }

    @Test func anEventWithoutAKeyForItsImpactTakesWhatItsDrawLeaves() {
        let event = Distribution.event(probability: 0.25, impact: 5, distribution: .uniform(low: 4, high: 6))
        #expect(event.values([0.125, 0.3, 0.0625]) == [5, 0, 4.5])
    }

    @Test func anEventThatIsCutOffIsWhatHappensWithinTheBounds() {
        let event = Distribution.event(probability: 0.5, impact: 5, distribution: .uniform(low: 4, high: 8))
        // Half of the impacts lie within: a quarter of the draws, against a half without the event.
        let values = Distribution.truncated(event, low: 0, high: 6).drawn(Self.count)
        #expect(values.allSatisfy { $0 == 0 || (4 <= $0 && $0 <= 6) })
        #expect(abs(Double(values.count { $0 > 0 }) / Double(Self.count) - 1 / 3) < 0.012)
        let sure = Distribution.truncated(event, low: 2, high: 6).drawn(100)
        #expect(sure.allSatisfy { 4 <= $0 && $0 <= 6 })
    }

    @Test func observationsAreDrawnEachAsOftenAsItStandsThere() {
        let observations = Distribution.observations([30, 10, 20, 10])
        #expect(observations.values([0.1, 0.3, 0.49, 0.5, 0.74, 0.75, 1 - 0x1p-53]) == [10, 10, 10, 20, 20, 30, 30])
        #expect(Distribution.truncated(observations, low: 15, high: 40).values([0.1, 0.6]) == [20, 30])
        // With no observation within the bounds only the estimate, their mean, is left.
        #expect(Distribution.truncated(observations, low: 16, high: 18).values([0.1, 0.6]) == [17.5, 17.5])
    }

    @Test func whatHasNoRoomIsAConstant() {
        #expect(Distribution.pert(low: 2, mode: 2, high: 2).values([0.1]) == [2])
        #expect(Distribution.triangular(low: 2, mode: 2, high: 2).values([0.9]) == [2])
        #expect(Distribution.uniform(low: 2, high: 2).values([0.9]) == [2])
    }

    @Test func theEndsOfTheDrawsGiveFiniteValuesInRange() {
        let ends = [0x1p-53, 1 - 0x1p-53]
        for (distribution, _) in Self.smooth {
            let values = distribution.values(ends)
            #expect(values[0] < values[1] && values.allSatisfy(\.isFinite), "\(distribution)")
            #expect(distribution.support.low <= values[0] && values[1] <= distribution.support.high)
        }
    }
}
