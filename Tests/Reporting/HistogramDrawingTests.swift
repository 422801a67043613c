import Simulation
import Testing

@testable import Reporting

/// Bins as lines of text.
@Suite struct HistogramDrawingTests {
    private func lines(
        _ values: [Double], atMost most: Int = 20, base: Double = 0, areDifferences: Bool = false,
        language: Language = .dutch, scale: AmountScale = .euro
    ) throws -> [String] {
        let style = ReportStyle(language: language, scale: scale, version: "0")
        let bins = RoundBins(try #require(Histogram(values)), atMost: most)
        return HistogramDrawing(bins, base: base, areDifferences: areDifferences, style: style).lines()
    }

    private let ten = (1...10).map { Double($0) * 100 }

    @Test func everyBinHasItsPartAndItsBar() throws {
        #expect(
            try lines(ten, atMost: 3, base: 500)
                == [
                    "      0 tot   500  40,00%  ================================",
                    "o   500 tot 1.000  50,00%  ========================================",
                    "  1.000 tot 1.500  10,00%  ========",
                ])
        #expect(
            try lines(ten, atMost: 3, base: -5, areDifferences: true, language: .english)[1]
                == "    +500 to +1,000  50.00%  ========================================")
    }

    /// Half a thousand needs a decimal; 2.5 thousand one, a hundred thousand none.
    @Test func thousandsHaveTheDecimalsThatTheyNeed() throws {
        #expect(try lines(ten, atMost: 3, scale: .thousand)[1].hasPrefix("  0,5 tot 1,0  50,00%  ="))
        #expect(try lines(ten.map { $0 * 6 }, atMost: 3, scale: .thousand)[1].hasPrefix("  2,5 tot 5,0  40,00%  ="))
        #expect(try lines(ten.map { $0 * 100 }, atMost: 2, scale: .thousand)[1].hasPrefix("  100 tot 200  10,00%  ="))
    }

    @Test func whatLiesFarOutHasALineOfItsOwn() throws {
        let values = (0..<1_000).map { Double($0 / 10) * 10_000 } + [2e7, -2e7]
        let all = try lines(values, atMost: 10, base: 3e6)
        #expect(all.count == 12)
        #expect(all[0] == "                onder 0  0,10%  .")
        #expect(all[1].hasPrefix("        0 tot   100.000  9,98%  ="))
        #expect(all[11] == "o       vanaf 1.000.000  0,10%  .")
        #expect(try lines(values, atMost: 10, base: -1)[0].hasPrefix("o "))
    }

    @Test func aBinWithoutDrawsHasNoBar() throws {
        #expect(try lines([0, 0, 3], atMost: 4)[1] == "  1 tot 2   0,00%")
    }
}
