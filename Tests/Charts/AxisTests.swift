import Testing

@testable import Charts

@Suite struct AxisTests {
    @Test(arguments: [
        ([0.0, 97], [0.0, 20, 40, 60, 80, 100]), ([-3.2, 7.9], [-5, 0, 5, 10]),
        ([0.0, 0.0031], [0, 0.001, 0.002, 0.003, 0.004]),
        ([0.0, 0], [0.0]), ([5.0], [5.0]), ([], [0.0]), ([.nan, .infinity, 2, 4], [2, 2.5, 3, 3.5, 4]),
    ]) func ticksAreRound(_ values: [Double], _ ticks: [Double]) {
        let scale = NiceScale(values, ticks: 5)
        #expect(
            scale.ticks.count == ticks.count && zip(scale.ticks, ticks).allSatisfy { abs($0 - $1) < 1e-9 }, "\(scale)")
        #expect(scale.low < scale.high && scale.low <= ticks[0] && scale.high >= ticks[ticks.count - 1])
    }

    @Test func noTwoTicksAreWrittenAlike() {
        let whole = ValueAxis(unit: "") { String(Int($0.rounded())) }
        for high in stride(from: 0.1, to: 9, by: 0.1) {
            let texts = whole.scale([0, high]).ticks.map(whole.label)
            #expect(Set(texts).count == texts.count, "\(high): \(texts)")
        }
    }

    @Test func labelsStandApartWithinTheirFrame() {
        #expect(SideLabels.spread([10, 11, 12], from: 0, to: 100) == [10, 25, 40])
        #expect(SideLabels.spread([98, 99, 100], from: 0, to: 100) == [70, 85, 100])
        #expect(SideLabels.spread([50], from: 0, to: 100) == [50])
    }
}

@Suite struct TextMetricsTests {
    /// By the hmtx table of DejaVu Sans: H 752, a 613, l 278, o 612 thousandths of an em.
    @Test func widthsAreThoseOfTheLetters() {
        #expect(abs(TextMetrics.width(of: "Hallo", size: 10) - 25.33) < 1e-9)
        #expect(TextMetrics.width(of: "e\u{301}") == TextMetrics.width(of: "e"))
    }

    @Test func whatIsTooLongEndsInAnEllipsis() {
        let text = TextMetrics.fitted(String(repeating: "W", count: 10_000), to: 100)
        #expect(text.hasSuffix("W\u{2026}") && TextMetrics.width(of: text) <= 100 && TextMetrics.width(of: text) > 80)
        #expect(TextMetrics.fitted("Leiden", to: 100) == "Leiden")
        #expect(TextMetrics.fitted("Leiden", to: 5) == "")
        #expect(TextMetrics.fitted("Aan de Rijn", to: 42) == "Aan\u{2026}")
        #expect(TextMetrics.fitted("a\u{202E}b\nc", to: 100) == "a\u{FFFD}b c")
    }

    @Test func linesBreakAtSpaces() {
        #expect(TextMetrics.wrapped("een twee drie", to: 60, lines: 3) == ["een twee", "drie"])
        let lines = TextMetrics.wrapped(String(repeating: "woord ", count: 5_000), to: 200, lines: 2)
        #expect(lines.count == 2 && lines[1].hasSuffix("\u{2026}"))
        #expect(lines.allSatisfy { TextMetrics.width(of: $0) <= 200 })
    }
}
