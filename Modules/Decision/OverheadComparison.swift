import CalculationGraph
import CostAllocation
import Domain

/// How the overhead of a regeling reaches its items by each method, side by side (model.md section 3).
public struct OverheadComparison: Sendable {
    /// Calendar year.
    public var year: Int
    /// The method that the regeling uses.
    public var used: Overhead.Method
    /// Pools in the order of the file, with their own cost in euro.
    public var pools: [(id: PoolID, cost: Double)]
    /// Items by name.
    public var items: [ItemID]
    /// The methods that can be reckoned.
    public var methods: [Charging]

    /// What one method charges.
    public struct Charging: Sendable {
        /// Which method.
        public var method: Overhead.Method
        /// Fraction of each pool's own cost that reaches each item: by pool, then by item; a row adds up to 1.
        public var fractions: [[Double]]
        /// The same in euro; a row adds up to the pool's cost.
        public var amounts: [[Double]]
    }

    /// nil for a regeling without overhead. A method that cannot be reckoned is left out, unless it is the regeling's
    /// own: then the comparison of keys has told the problem before.
    public init?(of regeling: Regeling, in assumptions: Assumptions, year: Int) {
        guard let overhead = regeling.overhead else { return nil }
        let shared = SharedPart(assumptions: assumptions)
        let part = PartBuilder(prefix: "regelingen.\(regeling.id)", shared: shared, place: regeling.place)
        let costs = overhead.pools.map { part.amount($0.amount, year: year) }
        let names = regeling.items.map(\.id).sorted()
        var nodes: [(method: Overhead.Method, fractions: [[Double]], amounts: [[NodeID]])] = []
        for method in Overhead.Method.allCases {
            var changed = overhead
            changed.method = method
            guard let charges = try? OverheadCharges(changed, items: names) else { continue }
            let fractions = overhead.pools.map { pool in names.map { charges.fraction(of: pool.id, to: $0) } }
            let amounts = zip(costs, fractions).map { cost, row in
                row.map { part.graph.product([cost, part.graph.constant($0)]) }
            }
            nodes.append((method, fractions, amounts))
        }
        let sharedValues = shared.graph.evaluate(imports: [])
        let graph = part.graph.graph
        let values = graph.evaluate(imports: graph.imports.map { sharedValues[$0.node] })
        self.year = year
        used = overhead.method
        items = names
        pools = zip(overhead.pools, costs).map { ($0.id, values[$1]) }
        methods = nodes.map { node in
            Charging(
                method: node.method, fractions: node.fractions, amounts: node.amounts.map { $0.map { values[$0] } })
        }
    }
}
