import ExitCosts
import Testing

/// Work that a crew shares out, and that its caller hears of and may stop.
@Suite struct CrewTests {
    @Test(arguments: [1, 2, 5], [0, 1, 2, 100]) func resultsComeInOrder(threads: Int, count: Int) {
        var heard: [Int] = []
        let results = Crew.working(threads: threads) { crew in
            crew.map(
                count,
                while: {
                    heard.append($0); return true
                }
            ) { $0 * $0 }
        }
        #expect(results == (0..<count).map { $0 * $0 })
        #expect(heard == heard.sorted() && heard.allSatisfy { $0 <= count })
    }

    @Test(arguments: [1, 2, 5]) func whoStopsGetsTheFirstResults(threads: Int) {
        Crew.working(threads: threads) { crew in
            let results = crew.map(1_000_000, while: { $0 < 10 }) { $0 }
            #expect(results.count >= 10 && results.count < 1_000_000)
            #expect(results == Array(0..<results.count))
            // The crew stands ready for the next.
            #expect(crew.map(3) { $0 } == [0, 1, 2])
        }
    }
}
