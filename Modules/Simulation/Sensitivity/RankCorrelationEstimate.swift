/// Spearman's rank correlation of two lists as long as each other: the correlation of their ranks, equal values sharing the
/// mean of theirs. 0 when one of them does not vary.
///
///     spearman([1, 2, 3], [10, 20, 15])    // 0.5
public func spearman(_ a: [Double], _ b: [Double]) -> Double {
    let (x, y) = (ranks(a), ranks(b))
    let middle = Double(a.count - 1) / 2
    var (covariance, first, second) = (0.0, 0.0, 0.0)
    for index in x.indices {
        let (u, v) = (x[index] - middle, y[index] - middle)
        covariance += u * v
        first += u * u
        second += v * v
    }
    return first > 0 && second > 0 ? covariance / (first * second).squareRoot() : 0
}

/// Ranks from 0, equal values with the mean of theirs.
func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
        var end = start + 1
        while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
        for position in start..<end { ranks[order[position]] = Double(start + end - 1) / 2 }
        start = end
    }
    return ranks
}
