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

    /// In brackets of the first draws, joined from pieces: the same to the bit; narrow ones say that they do not hold it.
    @Test func bracketsGiveTheSameOrSayThatTheyDoNot() {
        var generator = SeededRandom(seed: 5)
        let values = (0..<200_000).map { _ in
            let uniform = Double.random(in: 0...1, using: &generator)
            return uniform * uniform * uniform * 1e6
        }
        let brackets = Brackets(Percentiles.reported, sample: Array(values.prefix(20_000)), deviations: 7)
        var content = Brackets.Content(brackets)
        for start in stride(from: 0, to: values.count, by: 4_096) {
            var piece = Brackets.Content(brackets)
            Array(values[start..<min(start + 4_096, values.count)]).withUnsafeBufferPointer { piece.add($0, brackets) }
            content.join(piece)
        }
        let found = Brackets.percentiles(Percentiles.reported, of: values.count, in: content)
        #expect(found == Percentiles(Percentiles.reported, of: values))
        let narrow = Brackets([0.5], sample: Array(values.prefix(100)), deviations: 0)
        var little = Brackets.Content(narrow)
        values.withUnsafeBufferPointer { little.add($0, narrow) }
        #expect(Brackets.percentiles([0.5, 0.9], of: values.count, in: little) == nil)
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
