import Domain
import LinearAlgebra

/// Why overhead cannot be charged on.
public enum OverheadError: Error, Hashable, Sendable {
    /// Pools that only serve each other, in the order of the file.
    case poolsOnlyServeEachOther([PoolID])
    /// A pool whose service reaches no item by this method.
    case reachesNoItem(PoolID)
    /// LAPACK is not there; the package that brings it.
    case libraryMissing(package: String)
}

/// What each pool passes on to each item of every euro of its own cost (doorbelasting, model.md section 3).
///
/// Fractions are multiples of 2^-40 that add up to exactly 1 for each pool, the largest taking the rest: all cost is
/// passed on, and no last bit of a library reaches a figure.
public struct OverheadCharges: Sendable {
    private let fractions: [PoolID: [ItemID: Double]]

    /// Solves the charging of an overhead; `items` are the items of the regeling.
    public init(_ overhead: Overhead, items: [ItemID]) throws(OverheadError) {
        let items = items.sorted()
        let services = PoolServices(overhead, items: items)
        try services.checkThatAllReachItems()
        let raw: [[Double]]
        switch overhead.method {
        case .direct: raw = try services.direct()
        case .stepDown: raw = try services.stepDown()
        case .reciprocal: raw = try services.reciprocal()
        }
        var fractions: [PoolID: [ItemID: Double]] = [:]
        for (pool, row) in zip(overhead.pools, raw) {
            fractions[pool.id] = Dictionary(uniqueKeysWithValues: zip(items, Self.rounded(row)))
        }
        self.fractions = fractions
    }

    /// Fraction of each euro of a pool's own cost that reaches an item.
    public func fraction(of pool: PoolID, to item: ItemID) -> Double { fractions[pool]?[item] ?? 0 }

    /// Rounds to multiples of 2^-40, the largest (the first of equals) taking the rest to 1. Which is largest is asked
    /// after rounding, else a last bit of LAPACK would choose between equals.
    private static func rounded(_ row: [Double]) -> [Double] {
        let scale = 1_099_511_627_776.0
        var units = row.map { ($0 * scale).rounded() }
        guard let largest = units.indices.max(by: { units[$0] < units[$1] }) else { return [] }
        let others = units.indices.filter { $0 != largest }.reduce(0) { $0 + units[$1] }
        units[largest] = scale - others
        return units.map { $0 / scale }
    }
}
