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

    /// Of the regeling that is divided, in one of the years; nil without overhead.
    ///
    /// A method that cannot be reckoned is left out, unless it is the regeling's own: then the comparison of keys has told
    /// the problem before.
    public init?(of comparison: KeyComparison, year: Int) {
        guard let overhead = comparison.regeling.overhead, let today = comparison.computed.first else { return nil }
        let names = comparison.regeling.items.map(\.id).sorted()
        let costs = today.poolCosts.filter { $0.year == year }.map { ($0.pool, today.evaluation[$0.cost]) }
        self.year = year
        used = overhead.method
        items = names
        pools = costs
        methods = Overhead.Method.allCases.compactMap { method in
            var changed = overhead
            changed.method = method
            guard let charges = try? OverheadCharges(changed, items: names) else { return nil }
            let fractions = costs.map { pool, _ in names.map { charges.fraction(of: pool, to: $0) } }
            return Charging(
                method: method, fractions: fractions,
                amounts: zip(costs, fractions).map { pool, row in row.map { pool.1 * $0 } })
        }
    }
}
