import CalculationGraph
import Domain
import Testing

/// The one factor with which limited shares add up to a total.
@Suite struct LimitFactorTests {
    /// A participant: its share, and between what its amount must lie.
    struct Row {
        var share: Double
        var lower = -Double.infinity
        var upper = Double.infinity

        func amount(_ factor: Double) -> Double { min(max(factor * share, lower), upper) }
    }

    private func graph(_ total: Double, _ rows: [Row]) -> (graph: Graph, factor: NodeID, total: NodeID) {
        var builder = GraphBuilder(names: PartNames(prefix: "regelingen.r"))
        let amount = builder.input(Estimate(total, at: SourcePlace(file: 0, line: 1, column: 1)))
        let terms = rows.map {
            (share: builder.constant($0.share), lower: builder.constant($0.lower), upper: builder.constant($0.upper))
        }
        let node = builder.limitFactor(of: amount, terms)
        return (builder.graph, node, amount)
    }

    /// 100 by a half, 30% and 20%; the first at most 40, the last at least 25: 35 / 0.3.
    @Test func theFactorIsSolvedByHand() {
        let rows = [Row(share: 0.5, upper: 40), Row(share: 0.3), Row(share: 0.2, lower: 25)]
        let (graph, factor, total) = graph(100, rows)
        var values = graph.evaluate(imports: [])
        #expect(abs(values[factor] - 350.0 / 3) < 1e-12)
        #expect(values.faults.isEmpty)
        // 200: 40 and 160 by 3:2.
        #expect(graph.reevaluate(&values, inputs: [total: 200], imports: []) == [total, factor])
        #expect(abs(values[factor] - 320) < 1e-12)
    }

    /// A share of 0 stays at 0, or at its least.
    @Test func aShareOfNothingBearsItsLeast() {
        let (graph, factor, _) = graph(100, [Row(share: 1), Row(share: 0, lower: 5), Row(share: 0)])
        #expect(graph.evaluate(imports: [])[factor] == 95)
    }

    @Test func incomeIsLookedAtFromBelow() {
        let (graph, factor, _) = graph(-100, [Row(share: 0.5, lower: -40), Row(share: 0.5)])
        // -40 and -60.
        #expect(graph.evaluate(imports: [])[factor] == -120 && graph.evaluate(imports: []).faults.isEmpty)
    }

    @Test(arguments: [
        (100.0, [Row(share: 0.5, upper: 40), Row(share: 0.5, upper: 40)], LimitConflict.totalTooHigh(highest: 80)),
        (100, [Row(share: 0.5, lower: 60), Row(share: 0.5, lower: 50)], .totalTooLow(lowest: 110)),
        (-100, [Row(share: 1, lower: -40)], .totalTooLow(lowest: -40)),
        (-100, [Row(share: 1, upper: -140)], .totalTooHigh(highest: -140)),
        (100, [Row(share: 1), Row(share: 1, lower: 3, upper: 2)], .nothingLeft(position: 1, lowest: 3, highest: 2)),
        (100, [Row(share: 1), Row(share: 1, upper: -7)], .nothingLeft(position: 1, lowest: 0, highest: -7)),
    ])
    func whatCannotHoldIsAFault(_ total: Double, _ rows: [Row], _ conflict: LimitConflict) {
        let (graph, factor, _) = graph(total, rows)
        let values = graph.evaluate(imports: [])
        #expect(values.faults == [factor])
        #expect(graph.conflict(at: factor, in: values) == conflict)
    }

    /// Less than half a cent is no difference: all stand at their most.
    @Test func limitsMayJustHold() {
        let (graph, factor, _) = graph(80.004, [Row(share: 0.5, upper: 40), Row(share: 0.5, upper: 40)])
        let values = graph.evaluate(imports: [])
        #expect(values.faults.isEmpty && values[factor] * 0.5 >= 40)
    }

    /// Random limits that leave room: the limited amounts add up to the total, also for totals below 0.
    @Test(arguments: 0..<400) func theAmountsAddUp(_ seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func next() -> Double {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Double(state >> 11) * 0x1p-53
        }
        let sign = seed.isMultiple(of: 3) ? -1.0 : 1
        var rows = (0..<Int(1 + next() * 12)).map { _ -> Row in
            let middle = 1_000 * next()
            let (low, high) = (next() < 0.2 ? -.infinity : middle * 0.9, next() < 0.2 ? .infinity : middle * 1.2)
            return sign > 0
                ? Row(share: next(), lower: low, upper: high) : Row(share: next(), lower: -high, upper: -low)
        }
        if seed.isMultiple(of: 5) { rows[0].share = 0 }
        // What some factor gives can be divided.
        let total = rows.reduce(0) { $0 + $1.amount(sign * 3_000 * next()) }
        let (graph, factor, _) = graph(total, rows)
        let values = graph.evaluate(imports: [])
        let sum = rows.reduce(0) { $0 + $1.amount(values[factor]) }
        #expect(values.faults.isEmpty && abs(sum - total) < 1e-9, "seed \(seed): \(sum) for \(total)")
    }
}
