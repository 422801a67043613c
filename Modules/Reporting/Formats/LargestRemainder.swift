/// Rounds parts so that they add up to a rounded total (largest-remainder method, Hamilton): each part is rounded down,
/// what is left goes to the largest remainders, the first of equals first.
///
///     apportion([0.4, 0.4, 0.2], total: 1)    // [1, 0, 0]
public func apportion(_ parts: [Double], total: Int) -> [Int] {
    var whole = parts.map { Int($0.rounded(.down)) }
    let left = total - whole.reduce(0, +)
    guard left != 0, !parts.isEmpty else { return whole }
    let order = parts.indices.sorted { a, b in
        let (ra, rb) = (parts[a] - parts[a].rounded(.down), parts[b] - parts[b].rounded(.down))
        return ra != rb ? (left > 0 ? ra > rb : ra < rb) : a < b
    }
    for step in 0..<abs(left) { whole[order[step % order.count]] += left > 0 ? 1 : -1 }
    return whole
}
