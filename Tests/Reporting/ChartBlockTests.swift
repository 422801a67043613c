import Charts
import Reporting
import Testing

/// A report with a picture: shown where pictures can be, its table everywhere.
@Suite struct ChartBlockTests {
    @Test func aPageHoldsItForBothWidthsAndItsTable() {
        let page = written("html")
        #expect(page.components(of: "<svg ") == 2 && page.components(of: "<table>") == 1)
        #expect(page.contains("<figure class=\"on-page\">") && page.contains("<figure class=\"on-phone\">"))
        #expect(page.contains("&lt;i&gt;Kosten") && !page.contains("<i>Kosten"))
    }

    @Test(arguments: ["tabel", "markdown"]) func textHasTheTableAlone(_ format: String) {
        let text = written(format)
        #expect(!text.contains("svg") && text.contains("12.345"))
        #expect(!text.contains("\n\n\n"), "no empty place where the picture is left out")
    }

    @Test func aPictureStandsByItself() {
        let text = written("svg")
        #expect(text.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\"") && text.hasSuffix("</svg>\n"))
        #expect(text.components(of: "<svg ") == 1 && !text.contains("<table"))
    }

    private func written(_ word: String) -> String {
        let formats = ReportFormats.all + ReportFormats.special
        var bytes: [UInt8] = []
        var sink = ByteSink { buffer in
            bytes += Array(buffer)
            return 0
        }
        formats.first { $0.word == word }?.write(
            PictureReport(), ReportStyle(language: .dutch, version: "1"), to: &sink)
        try? sink.finish()
        return String(decoding: bytes, as: UTF8.self)
    }
}

private struct PictureReport: Report {
    func blocks(_ style: ReportStyle) -> [Block] {
        [
            .heading("Kosten"),
            .chart(
                LineChart(
                    text: ChartText(title: "<i>Kosten", description: "Stijgt."), categories: ["2021", "2022"],
                    series: [.init(name: "Zuid", values: [1, 2])], axis: ValueAxis(unit: "euro") { "\($0)" })),
            .table(
                Table(title: "Kosten", columns: [.text("Jaar"), .number("Euro")], rows: [.init(["2021", "12.345"])])),
        ]
    }
    func notes(_ style: ReportStyle) -> [String] { [] }
    var factColumns: [String] { [] }
    func facts(_ row: ([Fact]) -> Void) {}
    func write(_ style: ReportStyle, to json: inout JSONWriter) { json.object { _ in } }
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
