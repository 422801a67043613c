import Testing

@testable import Decision

/// Shapley shares against published games and what must hold for any game.
@Suite struct ShapleyTests {
    /// Glove game (Shapley 1953; Osborne and Rubinstein, "A course in game theory", 1994, example 287.1): one left glove and
    /// two right ones.
    @Test func theGloveGame() {
        let shares = shapley(of: 3) { set in set & 1 == 1 && set & 6 != 0 ? 1 : 0 }
        #expect(zip(shares, [2.0 / 3, 1.0 / 6, 1.0 / 6]).allSatisfy { abs($0 - $1) < 1e-15 })
    }

    /// Airport game (Littlechild and Owen 1973): each pays his part of every stretch that he needs.
    @Test func theAirportGame() {
        let costs = [12.0, 28, 30, 90]
        let shares = shapley(of: 4) { set in
            costs.indices.filter { set >> UInt($0) & 1 == 1 }.map { costs[$0] }.max() ?? 0
        }
        let expected = [12.0 / 4, 12.0 / 4 + 16.0 / 3, 3 + 16.0 / 3 + 2.0 / 2, 3 + 16.0 / 3 + 1 + 60]
        #expect(zip(shares, expected).allSatisfy { abs($0 - $1) < 1e-12 })
    }

    @Test(arguments: 0...9) func sharesAddUpToTheWhole(count: Int) {
        var worths = (0..<(1 << count)).map { set in Double((set &* 2_654_435_761) % 1_000_003) }
        worths[0] = 17
        let shares = shapley(of: count) { worths[Int($0)] }
        #expect(shares.count == count)
        #expect(abs(shares.reduce(0, +) - (worths[worths.count - 1] - 17)) < 1e-6)
    }

    /// Who adds nothing gets nothing, who adds the same gets the same, and orders are all that counts.
    @Test func whoAddsNothingGetsNothing() {
        let shares = shapley(of: 4) { set in
            let count = Double((set & 0b0111).nonzeroBitCount)
            return count * count
        }
        #expect(shares[3] == 0 && shares[0] == shares[1] && shares[1] == shares[2])
    }
}
