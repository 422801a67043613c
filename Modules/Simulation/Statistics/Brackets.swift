import CKernels

/// Stretches of values in which the percentiles asked for surely lie, found from the first draws: of the draws that
/// follow, only what falls inside is kept, what falls below is counted. So percentiles of many draws are exact in little
/// memory. If a percentile lies outside after all, that is seen, and the same draws are gone through again with wider ones.
public struct Brackets: Sendable, Hashable {
    /// Ascending, none touching another; bounds belong to it.
    let stretches: [ClosedRange<Double>]

    /// Around fractions of a sample, as wide as so many standard deviations of a rank in it.
    public init(_ fractions: [Double], sample: [Double], deviations: Double) {
        let last = sample.count - 1
        let ends = fractions.map { fraction -> (low: Int, high: Int) in
            let middle = fraction * Double(last)
            let reach = deviations * (Double(sample.count) * fraction * (1 - fraction)).squareRoot() + 2
            // Beyond the sample there is no bound.
            guard reach < Double(sample.count) else { return (-1, last + 1) }
            return (Int((middle - reach).rounded(.down)), Int((middle + reach).rounded(.up)))
        }
        let order = sample.withUnsafeBufferPointer { sample in
            OrderStatistics(of: sample, at: ends.flatMap { [$0.low, $0.high] }.filter { $0 >= 0 && $0 <= last })
        }
        let own = ends.map { low, high in
            (low < 0 ? -.infinity : order[low])...(high > last ? .infinity : order[high])
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
                guard let start = values.baseAddress else { return }
                below[index] += Int(routekaart_below(start, values.count, low))
                inside[index] += [Double](unsafeUninitializedCapacity: values.count + 1) { buffer, count in
                    guard let target = buffer.baseAddress else { return }
                    count = routekaart_collect(start, values.count, low, high, target)
                }
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
        let ranks = Percentiles.ranks(of: fractions, count: count)
        let orders = zip(content.below, content.inside).map { below, inside in
            let own = ranks.filter { $0 >= below && $0 < below + inside.count }.map { $0 - below }
            return inside.withUnsafeBufferPointer { OrderStatistics(of: $0, at: own) }
        }
        return Percentiles(fractions, count: count) { rank in
            for (index, below) in content.below.enumerated()
            where rank >= below && rank < below + content.inside[index].count {
                return orders[index][rank - below]
            }
            return nil
        }
    }
}
