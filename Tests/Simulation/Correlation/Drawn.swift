import Domain

@testable import Simulation

extension DrawPlan {
    /// The draws first ..< first + count of each input, drawn in blocks.
    func rows(inputs: Int, from first: UInt64 = 0, count: Int, block: Int = 520) -> [[Double]] {
        var rows = [[Double]](repeating: [], count: inputs)
        var scratch = [Double](repeating: 0, count: scratchCount)
        var values = [Double](repeating: 0, count: inputs * block)
        var done = 0
        while done < count {
            let here = min(block, count - done)
            fill(from: first + UInt64(done), count: here, into: &values, stride: block, scratch: &scratch)
            for input in 0..<inputs { rows[input] += values[input * block..<input * block + here] }
            done += here
        }
        return rows
    }
}

/// Rank correlation of two rows without equal values.
func spearman(_ first: [Double], _ second: [Double]) -> Double {
    func ranks(_ values: [Double]) -> [Double] {
        var ranks = values
        for (rank, place) in values.indices.sorted(by: { values[$0] < values[$1] }).enumerated() {
            ranks[place] = Double(rank)
        }
        return ranks
    }
    let count = Double(first.count)
    let squares = zip(ranks(first), ranks(second)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    return 1 - 6 * squares / (count * (count * count - 1))
}
