import CalculationGraph
import Domain
import Testing

@Suite struct EvaluationTests {
    /// 100 000 euro by 30 and 70 hours.
    private func shared(_ hours: (Double, Double)) -> (graph: Graph, posts: [NodeID], inputs: [NodeID]) {
        var builder = GraphBuilder(names: PartNames(prefix: "regelingen.r", parties: [.init("a"), .init("b")]))
        let place = { (line: UInt32) in SourcePlace(file: 0, line: line, column: 1) }
        let cost = builder.input(Estimate(100_000, at: place(1)))
        let a = builder.input(Estimate(hours.0, at: place(2)))
        let b = builder.input(Estimate(hours.1, at: place(3)))
        let total = builder.sum([a, b])
        let posts = [a, b].enumerated().map { index, units in
            builder.product(
                [builder.quotient(units, total), cost],
                NodeLabel(.contribution, party: index, year: 2022))
        }
        return (builder.graph, posts, [cost, a, b])
    }

    @Test func aKeyByHoursDividesCost() {
        let (graph, posts, _) = shared((30, 70))
        let values = graph.evaluate(imports: [])
        #expect(values[posts[0]] == 30_000)
        #expect(values[posts[1]] == 70_000)
        #expect(values.faults.isEmpty)
    }

    @Test func aPathIsComputedFromTheLabel() {
        let (graph, posts, _) = shared((30, 70))
        #expect(graph.path(of: posts[1]) == "gemeenten.b.jaren.2022.regelingen.r.bijdrage")
    }

    @Test func aTotalOfZeroIsAFaultOfItsNode() {
        let (graph, _, _) = shared((0, 0))
        let faults = graph.evaluate(imports: []).faults
        #expect(faults.count == 2)
        #expect(faults.allSatisfy { graph.operation(of: $0) == .quotient })
    }

    @Test func aChangedInputMovesOnlyWhatHangsOnIt() {
        let (graph, posts, inputs) = shared((30, 70))
        var values = graph.evaluate(imports: [])
        let moved = graph.reevaluate(&values, inputs: [inputs[0]: 200_000], imports: [])
        #expect(values[posts[0]] == 60_000)
        #expect(Set(moved) == Set([inputs[0]] + posts))
        let (fresh, _, _) = shared((40, 60))
        var again = graph.evaluate(imports: [])
        _ = graph.reevaluate(&again, inputs: [inputs[1]: 40, inputs[2]: 60], imports: [])
        #expect(again.values == fresh.evaluate(imports: []).values)
    }

    @Test func operandsStandBeforeTheirNode() {
        let (graph, _, _) = shared((30, 70))
        for node in graph.nodes { #expect(graph.operands(of: node).allSatisfy { $0 < node }) }
    }

    @Test(arguments: [(1.02, 3, 1.061208), (1.02, 0, 1), (2, -2, 0.25), (0, 0, 1)])
    func powersAreRepeatedMultiplication(_ base: Double, _ exponent: Int, _ expected: Double) {
        var builder = GraphBuilder(names: PartNames(prefix: ""))
        let node = builder.power(builder.constant(base), exponent)
        #expect(abs(builder.graph.evaluate(imports: [])[node] - expected) < 1e-12)
    }

    /// Parts 10 and -4 under a bound: scaled alike; a total that is not above 0 goes to one year.
    @Test(arguments: [
        (10.0, -4.0, 12.0, 20.0, -8.0), (10, -4, 6, 10, -4), (4, -10, 3, 3, 0), (0, 0, 5, 5, 0),
    ])
    func aBoundScalesAllYearsAlike(_ a: Double, _ b: Double, _ limit: Double, _ first: Double, _ second: Double) {
        var builder = GraphBuilder(names: PartNames(prefix: ""))
        let parts = [builder.constant(a), builder.sum([builder.constant(b), builder.constant(0)])]
        let total = builder.sum(parts)
        let bound = builder.constant(limit)
        let nodes = parts.enumerated().map { index, part in
            builder.bounded(part, total: total, bounded: bound, takesAll: index == 0)
        }
        let values = builder.graph.evaluate(imports: [])
        #expect(nodes.map { values[$0] } == [first, second])
    }

    @Test func equalPartsWhenTheWholeIsBelowHalfACent() {
        var builder = GraphBuilder(names: PartNames(prefix: ""))
        let half = builder.constant(0.5)
        let small = builder.portion(builder.constant(0.001), of: builder.constant(0.004), otherwise: half)
        let large = builder.portion(builder.constant(1), of: builder.constant(4), otherwise: half)
        let values = builder.graph.evaluate(imports: [])
        #expect(values[small] == 0.5)
        #expect(values[large] == 0.25)
    }

    @Test func belowZeroIsAFaultButRoundingIsNot() {
        var builder = GraphBuilder(names: PartNames(prefix: ""))
        let fault = builder.notNegative(builder.constant(-0.5))
        _ = builder.notNegative(builder.constant(-1e-12))
        #expect(builder.graph.evaluate(imports: []).faults == [fault])
    }
}
