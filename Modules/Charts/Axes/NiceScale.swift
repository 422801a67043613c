/// Round figures along an axis (P. Heckbert, "Nice numbers for graph labels", Graphics Gems, 1990): steps of 1, 2 or 5
/// times a power of ten, from the first below the lowest value to the first above the highest.
public struct NiceScale: Hashable, Sendable {
    /// Where the axis begins.
    public private(set) var low: Double
    /// Where it ends.
    public private(set) var high: Double
    /// The round figures between, both ends included.
    public private(set) var ticks: [Double]

    /// A scale around values with about so many figures; what is no number is passed over. Without a range it is from 0 to
    /// 1 (or around the value), with the one figure there is.
    public init(_ values: [Double], ticks wanted: Int = 5) {
        let values = values.filter { $0.isFinite && abs($0) < 1e200 }
        let (lowest, highest) = (values.min() ?? 0, values.max() ?? 0)
        let range = highest - lowest
        guard range > max(abs(lowest), abs(highest)) * 1e-9, range > 1e-200 else {
            let half = max(abs(lowest) / 2, 1)
            (low, high) = lowest == 0 ? (0, 1) : (lowest - half, lowest + half)
            ticks = [lowest]
            return
        }
        let step = Self.nice(Self.nice(range, isRounded: false) / Double(max(wanted - 1, 1)), isRounded: true)
        let (first, last) = ((lowest / step).rounded(.down), (highest / step).rounded(.up))
        low = first * step
        high = last * step
        ticks = (0...Int(last - first)).map { (first + Double($0)) * step }
    }

    /// Where a value stands between the ends, 0 to 1.
    public func part(_ value: Double) -> Double { min(max((value - low) / (high - low), 0), 1) }

    /// Leaves out figures; the ends stay.
    mutating func keep(_ isKept: (Double) -> Bool) { ticks = ticks.filter(isKept) }

    private static func nice(_ value: Double, isRounded: Bool) -> Double {
        var power = 1.0
        while power * 10 <= value { power *= 10 }
        while power > value { power /= 10 }
        let digit = value / power
        let bounds: [(Double, Double)] =
            isRounded ? [(1.5, 1), (3, 2), (7, 5)] : [(1.000_000_1, 1), (2.000_000_1, 2), (5.000_000_1, 5)]
        return (bounds.first { digit < $0.0 }?.1 ?? 10) * power
    }
}
