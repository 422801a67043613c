import CKernels

/// The draws between two bounds, and how many lie below them. Draws that are a bound itself are counted and not kept: where
/// many draws are the same, as when an event does not happen, they take no memory.
public struct DrawStretch: Hashable, Sendable {
    /// The bounds.
    public let bounds: ClosedRange<Double>
    /// How many draws lie below the lower bound.
    public private(set) var below = 0
    /// How many are the lower bound.
    public private(set) var low = 0
    /// How many are the upper bound; 0 where both bounds are the same.
    public private(set) var high = 0
    /// Those in between, in no order.
    public private(set) var inside: [Double] = []

    /// Without draws.
    public init(_ bounds: ClosedRange<Double>) { self.bounds = bounds }

    /// With draws that were counted before.
    public init(_ bounds: ClosedRange<Double>, below: Int, low: Int, high: Int, inside: [Double]) {
        self.bounds = bounds
        (self.below, self.low, self.high, self.inside) = (below, low, high, inside)
    }

    /// The ranks, from 0 among all draws, of those that it holds.
    var ranks: Range<Int> { below..<below + low + inside.count + high }

    /// Takes in some draws; `scratch` holds one more than those.
    mutating func add(_ values: UnsafeBufferPointer<Double>, scratch: UnsafeMutableBufferPointer<Double>) {
        guard let start = values.baseAddress, let target = scratch.baseAddress else { return }
        let found = routekaart_sift(start, values.count, bounds.lowerBound, bounds.upperBound, target)
        below += Int(found.below)
        low += Int(found.low)
        high += bounds.lowerBound < bounds.upperBound ? Int(found.high) : 0
        inside.append(contentsOf: UnsafeBufferPointer(start: target, count: Int(found.inside)))
    }

    /// Takes in the draws of a stretch with the same bounds.
    mutating func join(_ other: DrawStretch) {
        below += other.below
        low += other.low
        high += other.high
        inside += other.inside
    }

    /// What is left between bounds that lie within its own.
    func narrowed(to bounds: ClosedRange<Double>) -> DrawStretch {
        var narrow = DrawStretch(bounds)
        withUnsafeTemporaryAllocation(of: Double.self, capacity: inside.count + 1) { scratch in
            inside.withUnsafeBufferPointer { narrow.add($0, scratch: scratch) }
        }
        narrow.below += below + (self.bounds.lowerBound < bounds.lowerBound ? low : 0)
        if self.bounds.lowerBound == bounds.lowerBound { narrow.low += low }
        if self.bounds.upperBound == bounds.upperBound {
            // A stretch of one value counts all its draws as its lower bound.
            if bounds.lowerBound == bounds.upperBound { narrow.low += high } else { narrow.high += high }
        }
        return narrow
    }

    /// The draws of some ranks that it holds.
    func values(at wanted: [Int]) -> [Int: Double] {
        let first = below + low
        let between = wanted.filter { $0 >= first && $0 < first + inside.count }
        let order = inside.withUnsafeBufferPointer { OrderStatistics(of: $0, at: between.map { $0 - first }) }
        var found: [Int: Double] = [:]
        for rank in wanted where ranks.contains(rank) {
            found[rank] =
                rank < first
                ? bounds.lowerBound : rank < first + inside.count ? order[rank - first] : bounds.upperBound
        }
        return found
    }
}
