/// A total divided by shares of which each result is limited: x_i = min(max(f * share_i, lower_i), upper_i) with the one
/// f that makes them add up to the total.
///
/// What the x_i add up to is a rising line of straight pieces in f, whose corners are where one reaches a limit. So f is
/// found by sorting the corners, looking up between which two it lies, and solving that piece: no steps to a
/// tolerance, the same bits everywhere. No x_i has another sign than the total.
///
/// Example: 100 by shares 0.5, 0.3 and 0.2, of which the first may be 40 at most and the last 25 at least: f = 350 / 3,
/// so 40, 35 and 25.
struct LimitedDivision {
    private let values: UnsafePointer<Double>
    /// The total, then share, lower and upper limit of each.
    private let operands: UnsafeBufferPointer<UInt32>
    /// -1 when the total is below 0: then everything is looked at from below.
    private let sign: Double
    /// The total, at least 0.
    private let total: Double

    init(_ values: UnsafePointer<Double>, operands: UnsafeBufferPointer<UInt32>) {
        self.values = values
        self.operands = operands
        let signed = values[Int(operands[0])]
        sign = signed < 0 ? -1 : 1
        total = sign * signed
    }

    private var count: Int { (operands.count - 1) / 3 }

    private func value(_ position: Int, _ offset: Int) -> Double {
        values[Int(operands[1 + 3 * position + offset])]
    }

    private func share(_ position: Int) -> Double { value(position, 0) }
    private func lower(_ position: Int) -> Double { sign < 0 ? -value(position, 2) : value(position, 1) }
    private func upper(_ position: Int) -> Double { sign < 0 ? -value(position, 1) : value(position, 2) }

    /// What one bears under a factor.
    private func amount(_ position: Int, _ factor: Double) -> Double {
        let share = share(position)
        let free = share == 0 ? 0 : factor * share
        let raised = free > lower(position) ? free : lower(position)
        return raised < upper(position) ? raised : upper(position)
    }

    /// What all bear under a factor.
    private func sum(_ factor: Double) -> Double {
        var sum = 0.0
        for position in 0..<count { sum += amount(position, factor) }
        return sum
    }

    /// What stands in the way; amounts that differ by less than half a cent are equal.
    var conflict: LimitConflict? {
        for position in 0..<count {
            let lowest = lower(position) > 0 ? lower(position) : 0
            if lowest > upper(position) + Arithmetic.halfACent {
                let highest = upper(position)
                return sign < 0
                    ? .nothingLeft(position: position, lowest: -highest, highest: -lowest)
                    : .nothingLeft(position: position, lowest: lowest, highest: highest)
            }
        }
        let (lowest, highest) = (sum(0), sum(.infinity))
        let (isBelow, isAbove) = (total < lowest - Arithmetic.halfACent, total > highest + Arithmetic.halfACent)
        switch (isBelow, isAbove, sign < 0) {
        case (true, _, false): return .totalTooLow(lowest: lowest)
        case (true, _, true): return .totalTooHigh(highest: -lowest)
        case (_, true, false): return .totalTooHigh(highest: highest)
        case (_, true, true): return .totalTooLow(lowest: -highest)
        default: return nil
        }
    }

    /// f.
    var factor: Double {
        withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 * count + 1) { buffer in
            var corners = UnsafeMutableBufferPointer(rebasing: buffer[..<gatherCorners(in: buffer)])
            corners.sort()
            let last = lastCorner(of: corners)
            let next = last + 1 < corners.count ? corners[last + 1] : .infinity
            return sign * solve(from: corners[last], to: next)
        }
    }

    /// Where the sum bends, and 0, before which it does not matter; gives how many.
    private func gatherCorners(in buffer: UnsafeMutableBufferPointer<Double>) -> Int {
        buffer.initializeElement(at: 0, to: 0)
        var found = 1
        for position in 0..<count where share(position) > 0 {
            let (low, high) = (lower(position) / share(position), upper(position) / share(position))
            if low > 0, low.isFinite {
                buffer.initializeElement(at: found, to: low)
                found += 1
            }
            if high > 0, high.isFinite {
                buffer.initializeElement(at: found, to: high)
                found += 1
            }
        }
        return found
    }

    /// The last corner at which the sum is not above the total.
    private func lastCorner(of corners: UnsafeMutableBufferPointer<Double>) -> Int {
        var (low, high) = (0, corners.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if sum(corners[middle]) <= total { low = middle } else { high = middle }
        }
        return low
    }

    /// f on the straight piece between two corners.
    private func solve(from: Double, to: Double) -> Double {
        var (fixed, slope) = (0.0, 0.0)
        for position in 0..<count {
            let share = share(position)
            if share > 0, lower(position) / share <= from, upper(position) / share >= to {
                slope += share
            } else {
                fixed += amount(position, from)
            }
        }
        guard slope > 0 else { return from }
        let factor = (total - fixed) / slope
        return factor < from ? from : factor > to ? to : factor
    }
}

/// Why limited amounts cannot add up to their total.
public enum LimitConflict: Hashable, Sendable {
    /// The limits of one leave nothing: its position, and the amounts (euro) between which it would lie.
    case nothingLeft(position: Int, lowest: Double, highest: Double)
    /// The total is below what all bear at least (euro).
    case totalTooLow(lowest: Double)
    /// The total is above what all bear at most (euro).
    case totalTooHigh(highest: Double)
}
