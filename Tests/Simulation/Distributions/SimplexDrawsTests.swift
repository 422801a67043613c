import Testing

@testable import Simulation

/// Weights that are drawn evenly from all that add up to 1.
@Suite struct SimplexDrawsTests {
    private static let draws = SimplexDraws(keys: [11, 22, 33, 44], seed: 7)

    @Test func eachDrawAddsUpToOne() {
        let rows = Self.draws.rows(from: 0, count: 10_000)
        for draw in 0..<10_000 {
            let weights = rows.map { $0[draw] }
            #expect(abs(weights.reduce(0, +) - 1) < 1e-15)
            #expect(weights.allSatisfy { $0 >= 0 })
        }
    }

    /// Of n weights one lies below t with probability 1 - (1 - t)^(n - 1); here n = 4.
    @Test func eachWeightIsSpreadAsOnASimplex() {
        let count = 100_000
        let rows = Self.draws.rows(from: 0, count: count)
        for row in rows {
            for t in [0.05, 0.2, 0.5, 0.9] {
                let expected = 1 - (1 - t) * (1 - t) * (1 - t)
                let part = Double(row.count { $0 < t }) / Double(count)
                let deviation = (expected * (1 - expected) / Double(count)).squareRoot()
                #expect(abs(part - expected) < 4 * deviation)
            }
        }
    }

    @Test func aDrawHangsOnItsNumberNotOnWhereABlockBegins() {
        let whole = Self.draws.rows(from: 0, count: 1_000)
        let part = Self.draws.rows(from: 600, count: 301)
        for (one, other) in zip(whole, part) { #expect(Array(one[600..<901]) == other) }
    }

    @Test func anotherSeedGivesOtherWeightsAndOneWeightIsAllThereIs() {
        let other = SimplexDraws(keys: [11, 22, 33, 44], seed: 8).rows(from: 0, count: 10)
        #expect(other != Self.draws.rows(from: 0, count: 10))
        #expect(SimplexDraws(keys: [5], seed: 1).rows(from: 0, count: 3) == [[1, 1, 1]])
    }
}
