import CKernels

/// Weights drawn evenly from all that are at least 0 and add up to 1.
///
/// Each weight has a key of its own; its draw is -log u, divided by the sum over all (Devroye, Non-Uniform Random Variate
/// Generation, 1986, theorem V.2.2). So draw n of a weight hangs on the seed, the keys and n alone.
public struct SimplexDraws: Sendable {
    private let keys: [UInt64]

    /// Draws with so many keys (the first 8 bytes of the SHA-256 of a name, little endian) and a seed.
    public init(keys: [UInt64], seed: UInt64) { self.keys = keys.map { $0 ^ seed } }

    /// Draws `first` ..< `first` + `count`: a row for each weight, added up in the order of the keys.
    public func rows(from first: UInt64, count: Int) -> [[Double]] {
        var rows = keys.map { Self.exponentials($0, from: first, count: count) }
        var sums = [Double](repeating: 0, count: count)
        for row in rows {
            for draw in 0..<count { sums[draw] += row[draw] }
        }
        for weight in rows.indices {
            for draw in 0..<count { rows[weight][draw] /= sums[draw] }
        }
        return rows
    }

    private static func exponentials(_ key: UInt64, from first: UInt64, count: Int) -> [Double] {
        [Double](unsafeUninitializedCapacity: count) { buffer, filled in
            guard let start = buffer.baseAddress, count > 0 else { return }
            Row(start: start, count: count).draw(key, from: first)
            routekaart_log(start, count)
            for draw in 0..<count { start[draw] = -start[draw] }
            filled = count
        }
    }
}
