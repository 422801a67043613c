/// `trapsgewijs` (step-down), in the order of the file: a pool passes on to later pools and items; the parts to earlier
/// pools and to itself are left out and the rest is scaled to 100%.
extension PoolServices {
    func stepDown() throws(OverheadError) -> [[Double]] {
        var rows = [[Double]](repeating: [], count: pools.count)
        for pool in pools.indices.reversed() {
            let later = Array(pools.indices.dropFirst(pool + 1))
            let parts = try scaled(later.map { toPools[pool][$0] } + toItems[pool], of: pool)
            var row = Array(parts.dropFirst(later.count))
            for (part, next) in zip(parts, later) {
                for item in row.indices { row[item] += part * rows[next][item] }
            }
            rows[pool] = row
        }
        return rows
    }
}
