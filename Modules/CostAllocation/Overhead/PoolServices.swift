import Domain

/// The service of pools as numbers: parts to pools and parts to items.
struct PoolServices {
    let pools: [PoolID]
    /// S_ij: the part of pool i's service that goes to pool j.
    let toPools: [[Double]]
    /// The part of pool i's service that goes to each item.
    let toItems: [[Double]]

    init(_ overhead: Overhead, items: [ItemID]) {
        pools = overhead.pools.map(\.id)
        func parts(_ pool: CostPool, to names: [String]) -> [Double] {
            names.map { name in pool.parts.first { $0.target == name }?.fraction ?? 0 }
        }
        let poolNames = pools.map(\.text)
        toPools = overhead.pools.map { parts($0, to: poolNames) }
        toItems = overhead.pools.map { parts($0, to: items.map(\.text)) }
    }

    /// Every pool must reach an item, straight or through other pools.
    func checkThatAllReachItems() throws(OverheadError) {
        var reaches = toItems.map { $0.contains { $0 > 0 } }
        for _ in pools {
            for pool in pools.indices where !reaches[pool] {
                reaches[pool] = pools.indices.contains { toPools[pool][$0] > 0 && reaches[$0] }
            }
        }
        let closed = pools.indices.filter { !reaches[$0] }.map { pools[$0] }
        guard closed.isEmpty else { throw .poolsOnlyServeEachOther(closed) }
    }

    /// Parts scaled to 100%.
    func scaled(_ parts: [Double], of pool: Int) throws(OverheadError) -> [Double] {
        let sum = parts.reduce(0, +)
        guard sum > 0 else { throw .reachesNoItem(pools[pool]) }
        return parts.map { $0 / sum }
    }
}
