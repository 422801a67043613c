import CKernels

/// Count, mean, spread and extremes of an output, gathered chunk by chunk and joined in the order of the chunks, so that
/// the bits do not hang on who computed which chunk.
///
///     var all = Moments([1, 2, 3])
///     all.join(Moments([4]))
///     all.mean                 // 2.5
public struct Moments: Sendable, Hashable {
    /// How many draws.
    public private(set) var count: Int
    /// Their mean.
    public private(set) var mean: Double
    /// Sum of squared distances from the mean.
    public private(set) var squares: Double
    /// The lowest.
    public private(set) var lowest: Double
    /// The highest.
    public private(set) var highest: Double

    /// Of no draws.
    public static let none = Moments(count: 0, mean: 0, squares: 0, lowest: .infinity, highest: -.infinity)

    /// Of draws that were gathered before.
    public init(count: Int, mean: Double, squares: Double, lowest: Double, highest: Double) {
        self.count = count
        self.mean = mean
        self.squares = squares
        self.lowest = lowest
        self.highest = highest
    }

    /// Of the draws of one chunk.
    public init(_ values: UnsafeBufferPointer<Double>) { self.init(values, Tally(values, base: 0)) }

    /// Of the draws of one chunk that were tallied already.
    init(_ values: UnsafeBufferPointer<Double>, _ tally: Tally) {
        guard let start = values.baseAddress, !values.isEmpty else {
            self = .none
            return
        }
        let mean = values[0] + tally.result.sum / Double(values.count)
        self.init(
            count: values.count, mean: mean, squares: routekaart_squares(start, values.count, mean),
            lowest: tally.result.lowest, highest: tally.result.highest)
    }

    /// Of some values.
    public init(_ values: [Double]) { self = values.withUnsafeBufferPointer { Moments($0) } }

    /// Takes in the chunk that follows (Chan, Golub and LeVeque 1979).
    public mutating func join(_ next: Moments) {
        guard next.count > 0 else { return }
        guard count > 0 else {
            self = next
            return
        }
        let total = Double(count + next.count)
        let distance = next.mean - mean
        squares += next.squares + distance * distance * (Double(count) * Double(next.count) / total)
        mean += distance * (Double(next.count) / total)
        count += next.count
        lowest = min(lowest, next.lowest)
        highest = max(highest, next.highest)
    }

    /// Variance with n - 1; 0 for fewer than two draws.
    public var variance: Double { count > 1 ? squares / Double(count - 1) : 0 }
    /// Its root.
    public var standardDeviation: Double { variance.squareRoot() }
    /// Monte Carlo error of the mean: standard deviation over the root of the count.
    public var errorOfMean: Double { count > 0 ? (variance / Double(count)).squareRoot() : 0 }
}

/// Sums and counts of a row. Distances are taken from the first value: figures that hardly differ keep their digits.
struct Tally {
    let result: routekaart_tally_result

    /// Beside a base value.
    init(_ values: UnsafeBufferPointer<Double>, base: Double) {
        guard let start = values.baseAddress, let first = values.first else {
            result = routekaart_tally_result()
            return
        }
        result = routekaart_tally(start, values.count, first, base)
    }
}
