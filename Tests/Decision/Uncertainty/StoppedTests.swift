import Decision
import Domain
import ExitCosts
import Storage
import Support
import Testing

/// A simulation that is stopped halfway, also within its first batch of 131,072 draws, and what is heard before that.
@Suite struct StoppedTests {
    private func simulated(
        draws: Int, threads: Int, while goesOn: (Int) -> Bool = { _ in true }
    ) throws -> SimulationOutcome {
        let dossier = try readDossier(at: Fixtures.folder("onzeker"), kinds: .all)
        let all = dossier.baseline.assumptions.municipalities.map(\.id)
        return try Crew.working(threads: threads) { crew throws(Problems) in
            try simulate(
                dossier, of: all, SimulationOptions(draws: draws, seed: 1), crew, hash: { sha256($0) }, while: goesOn)
        }
    }

    @Test(arguments: [1, 2, 3]) func whatIsKnownIsWhatAsManyDrawsGive(threads: Int) throws {
        let stopped = try simulated(draws: 1_000_000, threads: threads) { $0 < 20_000 }
        #expect((20_000...131_072).contains(stopped.draws) && stopped.frame.draws == 1_000_000)
        // Alone it hears of every chunk.
        #expect(threads > 1 || stopped.draws == 20_480)
        let whole = try simulated(draws: stopped.draws, threads: 1)
        #expect(whole.draws == stopped.draws && whole.digest == stopped.digest)
    }

    @Test(arguments: [1, 2]) func drawsAreHeardAsTheyAreDone(threads: Int) throws {
        var heard: [Int] = []
        _ = try simulated(draws: 50_000, threads: threads) {
            heard.append($0); return true
        }
        #expect(heard == heard.sorted() && heard.last == 50_000)
        #expect(threads > 1 || Set(heard) == Set((1...12).map { $0 * 4_096 } + [50_000]))
    }

    @Test func whoStopsAtOnceHasOneChunkAtLeast() throws {
        #expect(try simulated(draws: 50_000, threads: 1) { _ in false }.draws == 4_096)
        #expect(try simulated(draws: 100, threads: 2) { _ in false }.draws == 100)
    }
}
