import CostAllocation
import Domain
import Testing

@Suite struct OverheadChargesTests {
    private func pool(_ name: String, _ parts: [(String, Double)]) -> CostPool {
        CostPool(
            id: PoolID(name), amount: Amount(YearTable(Estimate(1))),
            parts: parts.map { CostPool.Part(target: $0.0, fraction: $0.1, place: .none) }, place: .none)
    }

    private func charges(_ method: Overhead.Method, _ pools: [CostPool]) throws -> OverheadCharges {
        try OverheadCharges(
            Overhead(method: method, pools: pools, place: .none), items: [ItemID("x"), ItemID("y")])
    }

    /// Step-down: ict passes 20% to hrm, which passes half to each: x gets 0.5 + 0.2 * 0.5 = 0.6.
    @Test func stepDownFollowsTheOrderOfTheFile() throws {
        let ict = pool("ict", [("hrm", 0.2), ("x", 0.5), ("y", 0.3)])
        let hrm = pool("hrm", [("ict", 0.5), ("x", 0.25), ("y", 0.25)])
        let first = try charges(.stepDown, [ict, hrm])
        #expect(abs(first.fraction(of: PoolID("ict"), to: ItemID("x")) - 0.6) < 1e-11)
        #expect(first.fraction(of: PoolID("hrm"), to: ItemID("x")) == 0.5)
        // The other way round ict comes last: its part to hrm is left out, 0.5 / 0.8.
        let second = try charges(.stepDown, [hrm, ict])
        #expect(abs(second.fraction(of: PoolID("ict"), to: ItemID("x")) - 0.625) < 1e-11)
    }

    @Test func fractionsAreMultiplesOfTwoToTheMinusForty() throws {
        let pools = [pool("a", [("b", 0.1), ("x", 0.3), ("y", 0.6)]), pool("b", [("a", 1.0 / 3), ("x", 2.0 / 3)])]
        for method in Overhead.Method.allCases {
            let charges = try charges(method, pools)
            for name in ["a", "b"] {
                let parts = ["x", "y"].map { charges.fraction(of: PoolID(name), to: ItemID($0)) }
                #expect(parts.reduce(0, +) == 1)
                #expect(parts.allSatisfy { ($0 * 1_099_511_627_776).rounded() == $0 * 1_099_511_627_776 })
            }
        }
    }

    /// Three items get a third each by different ways, so in different last bits: the first by name takes the rest.
    @Test(arguments: [Overhead.Method.stepDown, .reciprocal])
    func noLastBitChoosesWhoTakesTheRest(_ method: Overhead.Method) throws {
        let pools = [
            pool("a", [("b", 0.5), ("c", 0.5)]), pool("b", [("x", 0.1), ("y", 0.5), ("z", 0.4)]),
            pool("c", [("x", 17.0 / 30), ("y", 1.0 / 6), ("z", 4.0 / 15)]),
        ]
        let items = ["z", "y", "x"].map { ItemID($0) }
        let charges = try OverheadCharges(Overhead(method: method, pools: pools, place: .none), items: items)
        let units = ["x", "y", "z"].map { charges.fraction(of: PoolID("a"), to: ItemID($0)) * 1_099_511_627_776 }
        #expect(units == [366_503_875_926, 366_503_875_925, 366_503_875_925])
    }

    @Test func aPoolThatReachesNoItemIsNamed() {
        let ict = pool("ict", [("hrm", 1)])
        let hrm = pool("hrm", [("x", 1)])
        #expect(throws: OverheadError.reachesNoItem(PoolID("ict"))) { try charges(.direct, [ict, hrm]) }
        #expect(throws: Never.self) { try charges(.reciprocal, [ict, hrm]) }
    }
}
