import Reporting
import Testing

/// The line that says how far a computation is, on a terminal of any width.
@Suite struct ProgressWordsTests {
    private func line(
        _ progress: Progress, _ remaining: Double?, _ columns: Int, _ language: Language = .dutch
    ) -> String? { ProgressWords(language).line(progress, remaining: remaining, columns: columns) }

    @Test func aTerminalOf80ColumnsShowsAll() {
        #expect(
            line(.draws(42_000, of: 100_000), 11.2, 80)
                == " 42% [================>                       ] 42.000 van 100.000, nog 12 s")
        #expect(
            line(.draws(42_000, of: 100_000), 11.2, 80, .english)
                == " 42% [================>                       ] 42,000 of 100,000, 12 s left")
        #expect(
            line(.drawsUntilPrecise(42_000, atMost: 100_000), 200, 80)
                == "42.000 trekkingen, hooguit nog 4 min")
        #expect(
            line(.drawsUntilPrecise(42_000, atMost: 100_000), 200, 80, .english) == "42,000 draws, at most 4 min left")
        #expect(line(.part(0.5), nil, 80) == " 50% [====================>                   ]")
    }

    @Test func aNarrowTerminalShowsWhatFits() {
        let draws = Progress.draws(42_000, of: 100_000)
        #expect(line(draws, 11.2, 50) == " 42% [=====>       ] 42.000 van 100.000, nog 12 s")
        #expect(line(draws, 11.2, 40) == " 42% [=========>             ] nog 12 s")
        #expect(line(draws, 11.2, 20) == " 42% nog 12 s")
        #expect(line(draws, 11.2, 13) == " 42%")
        #expect(line(draws, 11.2, 5) == " 42%")
        #expect(line(draws, 11.2, 4) == nil)
        let most = Progress.drawsUntilPrecise(42_000, atMost: 100_000)
        #expect(line(most, 11.2, 20) == "42.000 trekkingen")
        #expect(line(most, 11.2, 10) == "42.000")
    }

    @Test(arguments: [Language.dutch, .english]) func noLineFillsItsTerminal(_ language: Language) {
        let all: [Progress] = [
            .part(0.999), .draws(99_999_999, of: 100_000_000), .drawsUntilPrecise(9_999_999, atMost: 100_000_000),
        ]
        for progress in all {
            for remaining in [nil, 1, 5_399, 1e12] as [Double?] {
                for columns in 0...200 {
                    #expect((line(progress, remaining, columns, language) ?? "").count <= max(0, columns - 1))
                }
            }
        }
    }

    @Test func theEndIsAFullBar() {
        #expect(line(.draws(7, of: 7), nil, 80) == "100% [" + String(repeating: "=", count: 40) + "] 7 van 7")
        #expect(line(.draws(0, of: 7), nil, 30) == "  0% [>             ] 0 van 7")
    }

    @Test(arguments: [
        (0.01, "nog 1 s"), (90, "nog 90 s"), (90.5, "nog 2 min"), (121, "nog 3 min"), (5_400, "nog 90 min"),
        (5_401, "nog 2 uur"), (36_000, "nog 10 uur"),
    ]) func timeIsRoundedUp(_ seconds: Double, _ words: String) {
        #expect(line(.part(0.5), seconds, 80)?.hasSuffix("] \(words)") ?? false)
    }
}
