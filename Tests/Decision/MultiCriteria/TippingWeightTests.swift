import Decision
import Support
import Testing

/// The weights at which the order changes.
@Suite struct TippingWeightTests {
    /// On the first criterion A leads by 4, on the second B by 1: level where 4x = 1 - x, at a fifth.
    @Test func twoLinesCrossWhereTheyAreLevel() throws {
        let table = ScoreTable(values: [[8, 6], [4, 7]], weights: [0.5, 0.5], isCost: [false, false])
        let (first, second) = (table.tippingWeights[0], table.tippingWeights[1])
        let below = try #require(first.firstBelow)
        #expect(abs(below.weight - 0.2) < 1e-15 && below.passing == 1 && below.passed == 0)
        #expect(first.firstAbove == nil && first.anyBelow == below && first.anyAbove == nil)
        let above = try #require(second.firstAbove)
        #expect(abs(above.weight - 0.8) < 1e-15 && above.passing == 1 && second.firstBelow == nil)
    }

    @Test func aDominantAlternativeStaysFirst() {
        let table = ScoreTable(values: [[8, 8], [4, 7], [5, 6]], weights: [0.5, 0.5], isCost: [false, false])
        let tipping = table.tippingWeights
        #expect(tipping.allSatisfy { $0.firstBelow == nil && $0.firstAbove == nil })
        // The other two are level as it is; the third is better on the first criterion, the second on the other.
        #expect(tipping[0].anyAbove == .init(weight: 0.5, passing: 2, passed: 1) && tipping[0].anyBelow == nil)
    }

    @Test func oneCriterionHasNothingToChangeWith() {
        #expect(ScoreTable(values: [[1], [2]], weights: [1], isCost: [false]).tippingWeights.isEmpty)
    }

    /// Around every weight that is told the order is as it was on the near side and as told on the far side; without one it is
    /// the same to the end.
    @Test(arguments: 0..<200) func theOrderChangesThereAndNotBefore(_ seed: Int) throws {
        let table = Self.table(seed)
        for tipping in table.tippingWeights {
            let weight = table.weights[tipping.criterion]
            let order = table.weightedSum.order
            let (low, high) = (tipping.anyBelow?.weight ?? 0, tipping.anyAbove?.weight ?? 1)
            let step = 1e-6
            for near in [low + step, (low + weight) / 2, (weight + high) / 2, high - step]
            where (low...high).contains(near) {
                #expect(try Self.reweighed(table, tipping.criterion, near).weightedSum.order == order)
            }
            for (change, far) in [(tipping.anyBelow, low - step), (tipping.anyAbove, high + step)] {
                guard let change, (0...1).contains(far) else { continue }
                let places = try Self.reweighed(table, tipping.criterion, far).weightedSum.places
                #expect(places[change.passing] < places[change.passed])
            }
            for (change, far) in [
                (tipping.firstBelow, (tipping.firstBelow?.weight ?? 0) - step),
                (tipping.firstAbove, (tipping.firstAbove?.weight ?? 1) + step),
            ] {
                guard let change, (0...1).contains(far) else { continue }
                #expect(change.passed == order[0])
                #expect(try Self.reweighed(table, tipping.criterion, far).weightedSum.order[0] == change.passing)
            }
        }
    }

    /// The same table with another weight for one criterion, the others in proportion.
    private static func reweighed(_ table: ScoreTable, _ criterion: Int, _ weight: Double) throws -> ScoreTable {
        var table = table
        let rest = 1 - table.weights[criterion]
        for other in table.weights.indices {
            table.weights[other] = other == criterion ? weight : table.weights[other] / rest * (1 - weight)
        }
        return table
    }

    private static func table(_ seed: Int) -> ScoreTable {
        var random = SeededRandom(seed: UInt64(seed))
        let (count, criteria) = (2 + seed % 5, 2 + seed % 4)
        func number() -> Double { Double.random(in: 1...10, using: &random) }
        let weights = (0..<criteria).map { _ in number() }
        let sum = weights.reduce(0, +)
        return ScoreTable(
            values: (0..<count).map { _ in (0..<criteria).map { _ in number() } }, weights: weights.map { $0 / sum },
            isCost: (0..<criteria).map { $0 == 1 && seed.isMultiple(of: 3) })
    }
}
