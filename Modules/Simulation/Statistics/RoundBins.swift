/// A histogram as it is shown: bins that are 1, 2, 2.5 or 5 times a power of ten wide and end at multiples of that.
///
/// As many bins as fit hold the middle 99% of the draws; what lies further out is counted together, unless it fits too.
public struct RoundBins: Hashable, Sendable {
    /// Width of a bin, cents.
    public var width: Int
    /// Where the first bin begins, cents. An amount where one bin ends and the next begins belongs to the next.
    public var start: Int
    /// Draws by bin.
    public var counts: [Int]
    /// Draws below the first bin.
    public var lower: Int
    /// Draws above the last bin.
    public var higher: Int

    /// Of a histogram: at most so many bins, two or more.
    public init(_ histogram: Histogram, atMost most: Int = 20) {
        // What may lie outside on each side: half a percent.
        let spare = histogram.counts.reduce(0, +) / 200
        let middle = Self.middle(of: histogram.counts, sparing: spare)
        let step = Self.step { Self.bins(histogram, of: middle, step: $0).count <= most }
        let all = Self.bins(histogram, of: histogram.counts.indices, step: step)
        let shown = all.count <= most ? all : Self.bins(histogram, of: middle, step: step)
        width = step * histogram.width
        start = shown.lowerBound * width
        counts = [Int](repeating: 0, count: shown.count)
        (lower, higher) = (0, 0)
        for (index, count) in histogram.counts.enumerated() {
            let bin = Histogram.bin(of: histogram.first + index, width: step)
            if bin < shown.lowerBound {
                lower += count
            } else if bin >= shown.upperBound {
                higher += count
            } else {
                counts[bin - shown.lowerBound] += count
            }
        }
    }

    /// The bins of so many fine ones that hold some of those.
    private static func bins(_ histogram: Histogram, of fine: Range<Int>, step: Int) -> Range<Int> {
        let low = Histogram.bin(of: histogram.first + fine.lowerBound, width: step)
        return low..<Histogram.bin(of: histogram.first + fine.upperBound - 1, width: step) + 1
    }

    /// The first round number of fine bins that fits. A power of ten of them can be cut in 2.5; a single one cannot.
    private static func step(_ fits: (Int) -> Bool) -> Int {
        if let small = [1, 2, 5].first(where: fits) { return small }
        var ten = 10
        while true {
            if let step = [ten, 2 * ten, 5 * ten / 2, 5 * ten].first(where: fits) { return step }
            ten *= 10
        }
    }

    /// Fine bins without those at both ends that hold no more than may be spared.
    private static func middle(of counts: [Int], sparing spare: Int) -> Range<Int> {
        func spared(_ order: some Sequence<Int>) -> Int {
            var sum = 0
            return order.prefix { count in
                sum += count
                return sum <= spare
            }.count
        }
        return spared(counts)..<counts.count - spared(counts.reversed())
    }
}
