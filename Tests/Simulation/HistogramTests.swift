import Support
import Testing

@testable import Simulation

/// Draws counted in fine bins, joined from parts, and shown in round ones.
@Suite struct HistogramTests {
    /// Fine bins of a cent, counted one by one.
    @Test func everyDrawIsCountedToTheCent() throws {
        let own = try #require(Histogram([1.25, 1.26, -0.5, 1.2549, 1.2551, -0.504, 3]))
        #expect(own.width == 1 && own.lowest == -50 && own.highest == 300 && own.counts.count == 351)
        #expect(own.counts[0] == 2 && own.counts[175] == 2 && own.counts[176] == 2 && own.counts[350] == 1)
        #expect(own.counts.reduce(0, +) == 7)
    }

    @Test func aWiderRangeHasWiderBins() throws {
        #expect(try #require(Histogram([0, 49.98])).width == 1)
        #expect(try #require(Histogram([0, 49.99])).width == 10)
        #expect(try #require(Histogram([-499_800, 0])).width == 100_00)
        #expect(try #require(Histogram([-1e15, 1e15])).width == 100_000_000_000_000)
        #expect(Histogram([]) == nil)
        #expect(try #require(Histogram([7])).counts == [1])
    }

    /// Values over many sizes, with many on the edge of a bin.
    private func values(_ generator: inout SeededRandom) -> [Double] {
        let count = Int.random(in: 1...3_000, using: &generator)
        let size: Double = [1, 30, 1e4, 1e9, 1e14].randomElement(using: &generator) ?? 1
        let middle: Double = [0, 0, 1e5, -1e9].randomElement(using: &generator) ?? 0
        return (0..<count).map { _ in
            let value = middle + size * Double.random(in: -1...1, using: &generator)
            return Bool.random(using: &generator) ? value : value.rounded()
        }
    }

    /// Whoever counts which draws and joins them in any order gets what counting all at once gives.
    @Test func partsGiveWhatAllDrawsGive() throws {
        var generator = SeededRandom(seed: 11)
        for round in 0..<60 {
            let all = values(&generator)
            let whole = try #require(Histogram(all))
            let split = (0..<all.count).map { _ in Int.random(in: 0..<5, using: &generator) }
            let parts = (0..<5).map { part in Histogram(zip(all, split).filter { $0.1 == part }.map(\.0)) }
            let joined = parts.shuffled(using: &generator).reduce(nil) { Histogram.joined($0, $1) }
            #expect(joined == whole, "\(round)")
        }
    }

    /// As it comes out of a file of a part.
    @Test func whatWasCountedIsTakenBackAndNothingElse() throws {
        let own = try #require(Histogram([-3, 4, 1e6]))
        #expect(Histogram(lowest: own.lowest, highest: own.highest, counts: own.counts) == own)
        for (lowest, highest, counts) in [
            (own.highest, own.lowest, own.counts), (own.lowest, own.highest, own.counts + [0]), (0, 0, []),
            (0, 1, [2, -1]), (Int.min, Int.max, [1]), (0, Int.max, [1]),
        ] {
            #expect(Histogram(lowest: lowest, highest: highest, counts: counts) == nil)
        }
    }

    /// Against counting in exact decimals: cents as whole numbers.
    @Test func countsAreThoseOfWholeCents() throws {
        var generator = SeededRandom(seed: 12)
        for _ in 0..<60 {
            let all = values(&generator)
            let own = try #require(Histogram(all))
            let cents = all.map { Int(($0 * 100).rounded(.toNearestOrAwayFromZero)) }
            var expected: [Int: Int] = [:]
            for amount in cents {
                let (quotient, rest) = amount.quotientAndRemainder(dividingBy: own.width)
                expected[rest < 0 ? quotient - 1 : quotient, default: 0] += 1
            }
            let found = own.counts.enumerated().filter { $0.element > 0 }.map { (own.first + $0.offset, $0.element) }
            #expect(Dictionary(uniqueKeysWithValues: found) == expected)
            #expect(own.counts.count < 5_000 && own.counts.first != 0 && own.counts.last != 0)
        }
    }

    /// Ten draws from 100 to 1,000 euro in at most five bins: of 200, 250 would be too wide; by hand.
    @Test func binsAreRound() throws {
        let own = try #require(Histogram((1...10).map { Double($0) * 100 }))
        #expect(shows(RoundBins(own, atMost: 6), width: 200_00, start: 0, counts: [1, 2, 2, 2, 2, 1]))
        #expect(shows(RoundBins(own, atMost: 5), width: 250_00, start: 0, counts: [2, 2, 3, 2, 1]))
        #expect(shows(RoundBins(own, atMost: 3), width: 500_00, start: 0, counts: [4, 5, 1]))
        #expect(shows(RoundBins(own, atMost: 20), width: 50_00, start: 100_00, counts: Self.everySecond))
    }

    private func shows(_ bins: RoundBins, width: Int, start: Int, counts: [Int]) -> Bool {
        bins.width == width && bins.start == start && bins.counts == counts && bins.lower == 0 && bins.higher == 0
    }

    private static let everySecond = (0..<19).map { $0 % 2 == 0 ? 1 : 0 }

    @Test func zeroIsAlwaysAnEdge() throws {
        let own = try #require(Histogram([-300, -0.01, 0, 300]))
        #expect(shows(RoundBins(own, atMost: 2), width: 500_00, start: -500_00, counts: [2, 2]))
    }

    /// A thousand draws from 0 to 990,000 and one twenty times as far on each side: those stand apart.
    @Test func whatLiesFarOutIsCountedTogether() throws {
        let own = try #require(Histogram((0..<1_000).map { Double($0 / 10) * 10_000 } + [2e7, -2e7]))
        let bins = RoundBins(own, atMost: 10)
        #expect(bins.lower == 1 && bins.higher == 1 && bins.counts == [Int](repeating: 100, count: 10))
        #expect(bins.width == 100_000_00 && bins.start == 0)
    }

    @Test func noDrawIsLostAndBinsAreRoundForAnyDraws() throws {
        var generator = SeededRandom(seed: 13)
        for _ in 0..<60 {
            let all = values(&generator)
            let own = try #require(Histogram(all))
            for most in [2, 3, 10, 20] {
                let bins = RoundBins(own, atMost: most)
                #expect(bins.counts.count <= most && bins.lower + bins.counts.reduce(bins.higher, +) == all.count)
                #expect(bins.start.isMultiple(of: bins.width))
                var digits = bins.width
                while digits.isMultiple(of: 10) { digits /= 10 }
                #expect([1, 2, 5, 25].contains(digits))
                #expect(200 * bins.lower <= all.count && 200 * bins.higher <= all.count)
            }
        }
    }
}
