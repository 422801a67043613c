/// Stretches of values in which the percentiles asked for surely lie, found from the first draws: of the draws that
/// follow, only what falls inside is kept, what falls below is counted. So percentiles of many draws are exact in little
/// memory. If a percentile lies outside after all, that is seen, and the same draws are gone through again with wider ones.
public struct Brackets: Sendable, Hashable {
    /// Ascending, none touching another; bounds belong to it.
    let stretches: [ClosedRange<Double>]

    /// Around fractions of a sample, as wide as so many standard deviations of a rank in it.
    public init(_ fractions: [Double], sample: [Double], deviations: Double) {
        let ordered = sample.sorted()
        let count = Double(ordered.count)
        let own = fractions.compactMap { fraction -> ClosedRange<Double>? in
            guard !ordered.isEmpty else { return -Double.infinity ... .infinity }
            let middle = fraction * (count - 1)
            let reach = deviations * (count * fraction * (1 - fraction)).squareRoot() + 2
            let low = middle - reach < 0 ? -.infinity : ordered[Int(middle - reach)]
            let high = middle + reach > count - 1 ? .infinity : ordered[Int(middle + reach)]
            return low...high
        }.sorted { $0.lowerBound < $1.lowerBound }
        var joined: [ClosedRange<Double>] = []
        for stretch in own {
            if let last = joined.last, stretch.lowerBound <= last.upperBound {
                joined[joined.count - 1] = last.lowerBound...max(last.upperBound, stretch.upperBound)
            } else {
                joined.append(stretch)
            }
        }
        stretches = joined
    }

    /// What some draws leave in the brackets.
    public struct Content: Sendable {
        /// By stretch, how many draws lie below it.
        var below: [Int]
        /// By stretch, the draws inside, in no order.
        var inside: [[Double]]

        /// Nothing yet.
        public init(_ brackets: Brackets) {
            below = brackets.stretches.map { _ in 0 }
            inside = brackets.stretches.map { _ in [] }
        }

        /// Takes in some draws.
        public mutating func add(_ values: UnsafeBufferPointer<Double>, _ brackets: Brackets) {
            for (index, stretch) in brackets.stretches.enumerated() {
                let (low, high) = (stretch.lowerBound, stretch.upperBound)
                var count = 0
                for value in values where value < low { count += 1 }
                below[index] += count
                for value in values where value >= low && value <= high { inside[index].append(value) }
            }
        }

        /// Takes in what others left.
        public mutating func join(_ other: Content) {
            for index in below.indices {
                below[index] += other.below[index]
                inside[index] += other.inside[index]
            }
        }
    }

    /// The percentiles of so many draws; nil when one of them, or the draws that hold its error, lies outside.
    public static func percentiles(_ fractions: [Double], of count: Int, in content: Content) -> Percentiles? {
        let ordered = content.inside.map { $0.sorted() }
        return Percentiles(fractions, count: count) { rank in
            for (below, inside) in zip(content.below, ordered) where rank >= below && rank < below + inside.count {
                return inside[rank - below]
            }
            return nil
        }
    }
}
