/// What is taken to be known of the weights when all that fit are tried.
public enum WeightKnowledge: String, Sendable, Hashable, CaseIterable {
    /// Nothing: every division of 100% over the criteria.
    case nothing = "alle"
    /// Which criteria weigh more than which, not how much more; those of equal weight are free among each other.
    case order = "volgorde"

    /// The mean of all weights that fit, by criterion. For weights in a full order these are the rank order centroid weights
    /// (Barron and Barrett, Management Science 42, 1996): of three 11/18, 5/18 and 2/18.
    public func centroid(of weights: [Double]) -> [Double] {
        let count = weights.count
        guard self == .order else { return weights.map { _ in 1 / Double(count) } }
        var result = weights
        let centroids = Self.rankOrderCentroid(count)
        var place = 0
        for group in Self.groups(of: weights) {
            let sum = centroids[place..<place + group.count].reduce(0, +)
            for criterion in group { result[criterion] = sum / Double(group.count) }
            place += group.count
        }
        return result
    }

    /// The mean of the k-th largest of `count` weights: the sum over i = k ... count of 1/i, divided by `count`.
    static func rankOrderCentroid(_ count: Int) -> [Double] {
        var sum = 0.0
        var result: [Double] = []
        for rank in stride(from: count, to: 0, by: -1) {
            sum += 1 / Double(rank)
            result.append(sum / Double(count))
        }
        return result.reversed()
    }

    /// Criteria of equal weight together, the heaviest first.
    static func groups(of weights: [Double]) -> [[Int]] {
        let order = weights.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
        return order.reduce(into: [[Int]]()) { groups, criterion in
            if let last = groups.last?.last, weights[last] - weights[criterion] < 1e-9 {
                groups[groups.count - 1].append(criterion)
            } else {
                groups.append([criterion])
            }
        }
    }

    /// Draws of all weights (a row for each criterion) as draws of those that fit.
    ///
    /// The largest go to the heaviest criteria; within a group of equal weight they stay in the order in which they were
    /// drawn, which is no order at all.
    func fitted(_ rows: [[Double]], to weights: [Double]) -> [[Double]] {
        guard self == .order else { return rows }
        var result = rows
        let groups = Self.groups(of: weights)
        for draw in 0..<(rows.first?.count ?? 0) {
            let ranked = rows.indices.sorted { (rows[$1][draw], $0) < (rows[$0][draw], $1) }
            var place = 0
            for group in groups {
                let taken = ranked[place..<place + group.count].sorted()
                for (criterion, source) in zip(group, taken) { result[criterion][draw] = rows[source][draw] }
                place += group.count
            }
        }
        return result
    }
}
