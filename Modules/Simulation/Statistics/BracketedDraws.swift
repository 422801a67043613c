/// What must be kept of the draws of an output to tell its percentiles exactly: at first all of them, and as more come in
/// only those in stretches around the percentiles; what lies outside is counted. The memory grows with the root of the
/// number of draws.
///
/// Where a percentile of all draws lies is guessed from the draws so far, some standard deviations of a rank to each side.
/// If it lies outside after all, that is seen (`percentiles` gives nil), never guessed.
///
///     var draws = BracketedDraws()
///     draws.add([4, 1, 3, 2])
///     draws.percentiles([0.3])?.values    // [1.9]
public struct BracketedDraws: Hashable, Sendable {
    /// How many draws it has seen.
    public private(set) var count = 0
    /// Ascending, none touching another.
    public private(set) var stretches: [DrawStretch]

    /// Keeps all that comes.
    public init() { stretches = [DrawStretch(-.infinity ... .infinity)] }

    /// Draws that were counted before: ascending stretches, none touching another.
    public init(count: Int, stretches: [DrawStretch]) {
        self.count = count
        self.stretches = stretches
    }

    /// The same stretches without draws, for a part of the draws that follow.
    public var emptied: BracketedDraws {
        BracketedDraws(count: 0, stretches: stretches.map { DrawStretch($0.bounds) })
    }

    /// Takes in some draws, which are numbers.
    public mutating func add(_ values: UnsafeBufferPointer<Double>) {
        count += values.count
        withUnsafeTemporaryAllocation(of: Double.self, capacity: values.count + 1) { scratch in
            for index in stretches.indices { stretches[index].add(values, scratch: scratch) }
        }
    }

    /// Takes in some draws, which are numbers.
    public mutating func add(_ values: [Double]) { values.withUnsafeBufferPointer { add($0) } }

    /// Takes in what another with the same stretches has seen.
    public mutating func join(_ other: BracketedDraws) {
        count += other.count
        for (index, stretch) in other.stretches.enumerated() { stretches[index].join(stretch) }
    }

    /// Keeps only what lies so many standard deviations of a rank around some percentiles, judged by the draws so far: in
    /// there lies that percentile of any larger number of draws.
    public mutating func narrow(to fractions: [Double], deviations: Double) {
        guard count > 0 else { return }
        var bounds: [ClosedRange<Double>] = []
        for stretch in stretches {
            let own = fractions.map { RankReach($0, of: count, deviations: deviations) }
                .filter { stretch.ranks.contains($0.middle) }
            let values = stretch.values(at: own.flatMap { [$0.low, $0.high] })
            // A rank beyond the stretch stops at its bound.
            bounds += own.map { reach in
                let low = values[reach.low] ?? stretch.bounds.lowerBound
                return low...max(low, values[reach.high] ?? stretch.bounds.upperBound)
            }
        }
        stretches = kept(within: Self.joined(bounds))
    }

    /// Percentiles of all draws with their errors; nil when one of them, or the draws that hold its error, lies outside.
    public func percentiles(_ fractions: [Double]) -> Percentiles? {
        guard count > 0 else { return Percentiles(fractions, of: []) }
        let ranks = Set(Percentiles.ranks(of: fractions, count: count))
        var found: [Int: Double] = [:]
        for stretch in stretches {
            found.merge(stretch.values(at: ranks.filter { stretch.ranks.contains($0) })) { first, _ in first }
        }
        return Percentiles(fractions, count: count) { found[$0] }
    }

    /// Parts of the draws, each with stretches of its own, as one: what lies in the stretches of all of them is kept.
    public static func merged(_ parts: [BracketedDraws]) -> BracketedDraws {
        let seen = parts.filter { $0.count > 0 }
        guard var bounds = seen.first?.stretches.map(\.bounds) else { return BracketedDraws() }
        for part in seen.dropFirst() {
            bounds = part.stretches.flatMap { own in
                bounds.compactMap { $0.overlaps(own.bounds) ? $0.clamped(to: own.bounds) : nil }
            }
        }
        var whole = BracketedDraws(count: 0, stretches: bounds.map { DrawStretch($0) })
        for part in seen {
            whole.join(BracketedDraws(count: part.count, stretches: part.kept(within: bounds)))
        }
        return whole
    }

    /// Its draws within bounds, each of which lies in one of its stretches.
    private func kept(within bounds: [ClosedRange<Double>]) -> [DrawStretch] {
        bounds.compactMap { bounds in
            stretches.first { $0.bounds.lowerBound <= bounds.lowerBound && bounds.upperBound <= $0.bounds.upperBound }?
                .narrowed(to: bounds)
        }
    }

    /// Ascending, those that touch made one.
    private static func joined(_ bounds: [ClosedRange<Double>]) -> [ClosedRange<Double>] {
        var joined: [ClosedRange<Double>] = []
        for next in bounds.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, next.lowerBound <= last.upperBound {
                joined[joined.count - 1] = last.lowerBound...max(last.upperBound, next.upperBound)
            } else {
                joined.append(next)
            }
        }
        return joined
    }
}

/// Ranks around a fraction of so many draws.
private struct RankReach {
    let middle: Int
    /// May lie before the first.
    let low: Int
    /// May lie after the last.
    let high: Int

    init(_ fraction: Double, of count: Int, deviations: Double) {
        let middle = fraction * Double(count - 1)
        // Two more, because an interpolated percentile and its error need the draws beside it.
        let reach = deviations * (Double(count) * fraction * (1 - fraction)).squareRoot() + 2
        self.middle = Int(middle)
        low = Int((middle - reach).rounded(.down))
        high = Int((middle + reach).rounded(.up))
    }
}
