import Foundation
import Simulation
import Support
import Testing

/// Moments and percentiles: what must hold for any values (published ones: Reference).
@Suite struct StatisticsTests {
    @Test func fewDraws() {
        #expect(Moments([]).count == 0 && Moments([]).errorOfMean == 0)
        #expect(Moments([5]).mean == 5 && Moments([5]).standardDeviation == 0)
        #expect(Percentiles([0.5], of: [5]).values == [5])
        #expect(Percentiles([0.5], of: []).values == [0])
    }

    @Test(arguments: [1, 2, 3, 10, 1_000, 20_000, 100_000]) func asOrderingAllWouldGive(count: Int) {
        var generator = SeededRandom(seed: UInt64(count))
        for shape in 0..<3 {
            let values = (0..<count).map { _ -> Double in
                let uniform = Double.random(in: -1...1, using: &generator)
                switch shape {
                case 0: return uniform
                case 1: return 1 / (uniform * uniform + 1e-9)
                default: return (uniform * 3).rounded()
                }
            }
            let ordered = values.sorted()
            let found = Percentiles(Percentiles.reported + [0, 1], of: values)
            for (fraction, value) in zip(found.fractions, found.values) {
                let position = fraction * Double(count - 1)
                let below = Int(position)
                let above = min(below + 1, count - 1)
                let expected = ordered[below] + (position - Double(below)) * (ordered[above] - ordered[below])
                #expect(value == expected, "\(shape) \(count) \(fraction)")
            }
        }
    }

    /// Draws of several shapes: smooth, with half of them the same, in steps.
    private static func sample(_ shape: Int, _ count: Int) -> [Double] {
        var generator = SeededRandom(seed: UInt64(shape + 5))
        return (0..<count).map { _ in
            let uniform = Double.random(in: 0...1, using: &generator)
            switch shape {
            case 0: return uniform * uniform * uniform * 1e6
            case 1: return uniform < 0.5 ? 7 : uniform
            default: return (uniform * 4).rounded()
            }
        }
    }

    private static func pieces(_ values: [Double]) -> [[Double]] {
        stride(from: 0, to: values.count, by: 4_096).map { Array(values[$0..<min($0 + 4_096, values.count)]) }
    }

    /// Narrowed as more come in, and joined from pieces: the same to the bit, of little that is kept.
    @Test(arguments: 0..<3) func narrowedDrawsGiveTheSamePercentiles(shape: Int) {
        let values = Self.sample(shape, 400_000)
        var draws = BracketedDraws()
        for (index, piece) in Self.pieces(values).enumerated() {
            var own = draws.emptied
            own.add(piece)
            draws.join(own)
            if index > 6, (index + 1) & index == 0 { draws.narrow(to: Percentiles.reported, deviations: 7) }
        }
        #expect(draws.count == values.count)
        #expect(draws.percentiles(Percentiles.reported) == Percentiles(Percentiles.reported, of: values))
        let kept = draws.stretches.reduce(0) { $0 + $1.inside.count }
        #expect(kept < values.count / (shape == 2 ? 10_000 : 8), "\(kept)")
    }

    /// Parts that each kept what lies around their own percentiles hold those of the whole.
    @Test(arguments: 0..<3) func partsAreMergedToTheSamePercentiles(shape: Int) {
        let values = Self.sample(shape, 300_001)
        let parts = [0..<10, 10..<90_000, 90_000..<90_000, 90_000..<300_001].map { range in
            var draws = BracketedDraws()
            for piece in Self.pieces(Array(values[range])) {
                draws.add(piece)
                draws.narrow(to: Percentiles.reported, deviations: 10)
            }
            return draws
        }
        let merged = BracketedDraws.merged(parts)
        #expect(merged.count == values.count)
        #expect(merged.percentiles(Percentiles.reported) == Percentiles(Percentiles.reported, of: values))
    }

    /// What lies outside of what was kept is told by nil, not guessed.
    @Test func drawsThatWereNotKeptAreMissed() {
        var draws = BracketedDraws()
        draws.add((0..<1_000).map { Double($0) })
        draws.narrow(to: [0.5], deviations: 0)
        #expect(draws.percentiles([0.5]) == nil, "the error of a percentile lies outside")
        draws.add((0..<1_000).map { 5_000 + Double($0) })
        #expect(draws.percentiles([0.5]) == nil && draws.percentiles([0.9]) == nil)
    }

    /// The median of a normal sample of n varies with 1.2533 s / sqrt(n); its error is that within a fifth.
    @Test func theErrorOfAMedianIsWhatTheoryGives() {
        var generator = SeededRandom(seed: 3)
        let values = (0..<40_000).map { _ in
            (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0...1, using: &generator) }
        }
        let error = Percentiles([0.5], of: values).errors[0]
        let theory = 1.2533 / Double(40_000).squareRoot()
        #expect(abs(error / theory - 1) < 0.2)
    }
}
