/// Some of the ordered values, found without ordering all: values are counted in bins between the lowest and the highest,
/// and only bins that hold a rank asked for are ordered.
struct OrderStatistics {
    private var found: [Int: Double] = [:]

    /// Of values that are numbers, at ranks from 0.
    init(of values: UnsafeBufferPointer<Double>, at ranks: [Int]) {
        let wanted = Set(ranks).sorted()
        guard var lowest = values.first else { return }
        var highest = lowest
        for value in values {
            lowest = value < lowest ? value : lowest
            highest = value > highest ? value : highest
        }
        let count = min(max(values.count / 64, 1), 16_384)
        let bins = Bins(lowest: lowest, highest: highest, count: count)
        var sizes = [Int](repeating: 0, count: count)
        for value in values { sizes[bins.number(of: value)] += 1 }
        var isWanted = [Bool](repeating: false, count: count)
        var begins = [Int](repeating: 0, count: count)
        var position = 0
        var next = 0
        for bin in 0..<count {
            begins[bin] = position
            position += sizes[bin]
            while next < wanted.count, wanted[next] < position {
                isWanted[bin] = true
                next += 1
            }
        }
        var kept: [Int: [Double]] = [:]
        for value in values {
            let bin = bins.number(of: value)
            if isWanted[bin] { kept[bin, default: []].append(value) }
        }
        for (bin, members) in kept {
            let ordered = members.sorted()
            for rank in wanted where rank >= begins[bin] && rank < begins[bin] + ordered.count {
                found[rank] = ordered[rank - begins[bin]]
            }
        }
    }

    /// The value at a rank that was asked for.
    subscript(rank: Int) -> Double { found[rank] ?? 0 }

    /// Equal stretches between two values.
    private struct Bins {
        let lowest: Double
        let scale: Double
        let last: Int

        init(lowest: Double, highest: Double, count: Int) {
            self.lowest = lowest
            let width = highest - lowest
            scale = width > 0 && width.isFinite ? Double(count) / width : 0
            last = count - 1
        }

        func number(of value: Double) -> Int { min(Int((value - lowest) * scale), last) }
    }
}
