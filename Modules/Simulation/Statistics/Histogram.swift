import CKernels

/// How many draws of an amount lie where: every draw counted, to the cent, in fine bins.
///
/// The bins are as wide as a power of ten of cents, the smallest with which fewer than 5,000 reach from the lowest draw to
/// the highest. So they hang on the draws alone, not on their order, nor on who counted which: parts that are joined give
/// what all draws together give, to the bit. `RoundBins` are made of them to be shown.
///
///     let all = Histogram.joined(Histogram([1.25, 3]), Histogram([500]))
///     all?.width    // 10 cents: of 1 there would be 49,876
public struct Histogram: Hashable, Sendable {
    private static let most = 5_000
    /// Cents: 10^16 euro.
    private static let largest = 1_000_000_000_000_000_000
    /// The lowest draw, in cents.
    public let lowest: Int
    /// The highest draw, in cents.
    public let highest: Int
    /// Draws by fine bin, from that of the lowest to that of the highest.
    public private(set) var counts: [Int]

    /// Of some amounts in euro, none beyond 10^16; nil of none.
    public init?(_ values: UnsafeBufferPointer<Double>) {
        guard let low = values.min(), let high = values.max() else { return nil }
        self.init(values, lowest: low, highest: high)
    }

    /// Of some amounts in euro, none beyond 10^16; nil of none.
    public init?(_ values: [Double]) {
        guard let own = values.withUnsafeBufferPointer({ Histogram($0) }) else { return nil }
        self = own
    }

    /// Of amounts of which the extremes are known.
    init?(_ values: UnsafeBufferPointer<Double>, lowest: Double, highest: Double) {
        guard let start = values.baseAddress, !values.isEmpty else { return nil }
        self.lowest = Int(routekaart_cents(lowest))
        self.highest = Int(routekaart_cents(highest))
        let width = Self.width(from: self.lowest, to: self.highest)
        let first = Self.bin(of: self.lowest, width: width)
        counts = [Int](repeating: 0, count: Self.bin(of: self.highest, width: width) - first + 1)
        counts.withUnsafeMutableBufferPointer { bins in
            guard let bins = bins.baseAddress else { return }
            routekaart_count(start, values.count, Int64(first * width), UInt64(width), bins)
        }
    }

    /// Draws that were counted before, with their extremes in cents; nil where these do not go together.
    public init?(lowest: Int, highest: Int, counts: [Int]) {
        let known = -Self.largest...Self.largest
        guard known.contains(lowest), known.contains(highest), lowest <= highest else { return nil }
        let width = Self.width(from: lowest, to: highest)
        guard counts.count == Self.bin(of: highest, width: width) - Self.bin(of: lowest, width: width) + 1,
            counts.allSatisfy({ $0 >= 0 })
        else { return nil }
        (self.lowest, self.highest, self.counts) = (lowest, highest, counts)
    }

    /// Width of a fine bin in cents, a power of ten.
    public var width: Int { Self.width(from: lowest, to: highest) }

    /// The number of the first fine bin: it begins at so many times the width.
    var first: Int { Self.bin(of: lowest, width: width) }

    /// The draws of both together; nil of none.
    public static func joined(_ one: Histogram?, _ other: Histogram?) -> Histogram? {
        guard let one, let other else { return one ?? other }
        let (low, high) = (min(one.lowest, other.lowest), max(one.highest, other.highest))
        let width = width(from: low, to: high)
        let first = bin(of: low, width: width)
        var counts = [Int](repeating: 0, count: bin(of: high, width: width) - first + 1)
        for part in [one, other] {
            let step = width / part.width
            // Counted along: a division for each bin would take twice as long.
            var target = bin(of: part.first, width: step)
            var left = (target + 1) * step - part.first
            for count in part.counts {
                counts[target - first] += count
                left -= 1
                if left == 0 { (target, left) = (target + 1, step) }
            }
        }
        return Histogram(lowest: low, highest: high, counts: counts)
    }

    private static func width(from low: Int, to high: Int) -> Int {
        var width = 1
        while bin(of: high, width: width) - bin(of: low, width: width) >= most - 1 { width *= 10 }
        return width
    }

    /// The bin of an amount, or of a bin of a tenth and so on: rounded down, also below 0.
    static func bin(of amount: Int, width: Int) -> Int {
        amount >= 0 ? amount / width : -((width - 1 - amount) / width)
    }
}
