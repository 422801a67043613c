/// `direct`: the parts that go to pools are left out and the rest is scaled to 100%.
extension PoolServices {
    func direct() throws(OverheadError) -> [[Double]] {
        var rows: [[Double]] = []
        for pool in pools.indices { rows.append(try scaled(toItems[pool], of: pool)) }
        return rows
    }
}
