import Decision
import Support
import Testing

/// The weighted sum, TOPSIS and dominance on tables that are reckoned by hand.
@Suite struct RankingTests {
    /// Two scores and a cost of 100, 150 and 200.
    static let table = ScoreTable(
        values: [[6, 8, 100], [8, 6, 150], [7, 7, 200]], weights: [0.5, 0.25, 0.25], isCost: [false, false, true])

    /// Points for cost 10, 5.5 and 1; 3 + 2 + 2.5, 4 + 1.5 + 1.375, 3.5 + 1.75 + 0.25.
    @Test func theWeightedSumTakesCostOnAScaleOfItsOwn() {
        #expect(Self.table.points.map { $0[2] } == [10, 5.5, 1])
        #expect(Self.table.weightedSum.values == [7.5, 6.875, 5.5])
        #expect(Self.table.weightedSum.places == [1, 2, 3])
    }

    @Test func equalValuesShareAPlace() {
        #expect(Ranking([3, 5, 5, 4 + 1e-12, 4]).places == [5, 1, 1, 3, 3])
        #expect(Ranking([3, 5, 5, 4, 4]).order == [1, 2, 3, 4, 0])
    }

    /// A column in which nothing differs says nothing, whatever its unit.
    @Test(arguments: Topsis.Normalisation.allCases, [0.0, 5, -3e9])
    func aConstantColumnGivesNumbersAndChangesNoOrder(_ normalisation: Topsis.Normalisation, _ value: Double) {
        var table = Self.table
        let before = Topsis(normalisation).ranking(table)
        table.values = table.values.map { $0 + [value] }
        table.weights = table.weights.map { $0 * 0.8 } + [0.2]
        for isCost in [true, false] {
            table.isCost = Self.table.isCost + [isCost]
            table.order = Array(0..<4)
            let after = Topsis(normalisation).ranking(table)
            #expect(after.places == before.places)
            for (one, other) in zip(after.values, before.values) { #expect(abs(one - other) < 1e-12) }
            #expect(table.weightedSum.values.allSatisfy { $0.isFinite })
        }
    }

    @Test(arguments: Topsis.Normalisation.allCases) func whereNothingDiffersAllAreFirst(
        _ normalisation: Topsis.Normalisation
    ) {
        for count in 1...3 {
            let rows = [[Double]](repeating: [7, 1_000], count: count)
            let table = ScoreTable(values: rows, weights: [0.4, 0.6], isCost: [false, true])
            let ranking = Topsis(normalisation).ranking(table)
            #expect(ranking.values.allSatisfy { $0 == 0.5 } && ranking.places.allSatisfy { $0 == 1 })
            #expect(table.weightedSum.places.allSatisfy { $0 == 1 })
        }
    }

    /// Best of everything is at 1, worst of everything at 0.
    @Test(arguments: Topsis.Normalisation.allCases) func theIdealIsOneAndItsOppositeZero(
        _ normalisation: Topsis.Normalisation
    ) {
        let table = ScoreTable(
            values: [[9, -5], [4, 10], [5, 0]], weights: [0.7, 0.3], isCost: [false, true])
        let values = Topsis(normalisation).ranking(table).values
        #expect(values[0] == 1 && values[1] == 0 && values[2] > 0 && values[2] < 1)
    }

    @Test func dominatedIsWorseSomewhereAndNowhereBetter() {
        let table = ScoreTable(
            values: [[6, 100], [6, 90], [5, 200], [7, 300], [6, 90]], weights: [0.5, 0.5], isCost: [false, true])
        #expect(table.dominators == [[1, 4], [], [0, 1, 4], [], []])
    }
}
