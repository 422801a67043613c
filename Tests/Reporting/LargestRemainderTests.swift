import Testing

@testable import Reporting

@Suite struct LargestRemainderTests {
    @Test func theLargestRemaindersGetWhatIsLeft() {
        #expect(LargestRemainder.parts(of: 100, [33.4, 33.3, 33.3]) == [34, 33, 33])
        #expect(LargestRemainder.parts(of: 1, [0.4, 0.4, 0.2]) == [1, 0, 0])
        #expect(LargestRemainder.parts(of: -1, [-0.7, -0.7, 0.4]) == [-1, -1, 1])
        #expect(LargestRemainder.parts(of: 0, []) == [])
    }

    @Test func whatIsZeroStaysZero() {
        #expect(LargestRemainder.parts(of: 1, [0, 0.3, 0, 0.3]) == [0, 1, 0, 0])
        #expect(LargestRemainder.parts(of: 4, [0, -0.6, 0, 5]) == [0, -1, 0, 5])
        #expect(LargestRemainder.parts(of: 3, [0, -0.6, 0, 4.2]) == [0, -1, 0, 4])
    }

    @Test func partsAddUpToTheTotalAndStayWithinAUnit() {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<2_000 {
            let exact = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
                Double.random(in: -5_000...5_000, using: &generator)
            }
            let total = AmountScale.euro.units(exact.reduce(0, +))
            let shown = LargestRemainder.parts(of: total, exact)
            #expect(shown.reduce(0, +) == total, "\(exact)")
            for (part, value) in zip(shown, exact) { #expect(abs(Double(part) - value) <= 1, "\(exact)") }
        }
    }

    @Test func enormousFiguresDoNotTrap() {
        #expect(AmountScale.euro.units(1e300) == 1_000_000_000_000_000)
        #expect(AmountScale.euro.units(-.infinity) == -1_000_000_000_000_000)
        #expect(AmountScale.euro.parts(of: 10, [1e300, -1e300]).reduce(0, +) == 10)
    }
}

/// The same draws in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
