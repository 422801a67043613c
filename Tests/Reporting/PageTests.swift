import Charts
import Testing

@testable import Reporting

/// Pages that are made from templates.
@Suite struct PageTests {
    private static let style = ReportStyle(language: .dutch, version: "x")

    private struct Blocks: Report {
        var own: [Block]
        var factColumns: [String] { [] }
        func blocks(_ style: ReportStyle) -> [Block] { own }
        func notes(_ style: ReportStyle) -> [String] { [] }
        func facts(_ row: ([Fact]) -> Void) {}
        func write(_ style: ReportStyle, to json: inout JSONWriter) { json.text(nil) }
    }

    private func page(_ blocks: [Block]) -> String { PageText.html(Blocks(own: blocks), Self.style) }

    @Test func everyTemplateCanBeRead() throws { _ = try PageTemplates() }

    @Test func sectionsStandUnderTheirNamesAndInTheContents() {
        let table = Table(
            title: "t", columns: [.text("a"), .number("b")],
            rows: [.init(["x", "1"]), .init(["y", "2"], kind: .total)])
        let text = page([
            .heading("Alles"), .summary([.init("Wat", "dit", note: "zo"), .init("Hoe", "kaal")]),
            .section(id: "een", "Eerst"), .table(table), .lines(title: "Uitleg", ["regel"]),
            .section(id: "twee", "Daarna"), .part("Deel"), .lines(title: "Meer", ["nog een"]),
            .lines(title: nil, ["los"]),
        ])
        for wanted in [
            "<title>Alles</title>", "<h1>Alles</h1>", "<a href=\"#een\">Eerst</a>", "<a href=\"#twee\">Daarna</a>",
            "<section id=\"een\">", "<h2>Eerst</h2>", "<h3>Uitleg</h3>", "<h3>Deel</h3>", "<h4>Meer</h4>",
            "<dt>Wat</dt><dd>dit<span class=\"note\">zo</span></dd>", "<dt>Hoe</dt><dd>kaal</dd>",
            "<td>x</td><td class=\"number\">1</td>", "<tr class=\"sum\">", "<nav aria-label=\"Inhoud\">",
        ] {
            #expect(text.contains(wanted), "\(wanted)")
        }
        #expect(text.components(separatedBy: "<section").count == text.components(separatedBy: "</section>").count)
        #expect(!text.contains("{{"))
    }

    /// What a template asks for and a block does not have is not taken from what stands around it.
    @Test func nothingIsTakenFromAround() {
        let text = page([
            .heading("Kop"), .section(id: "een", "Sectie"), .lines(title: nil, ["regel"]),
            .outline(
                Outline(rows: [
                    .init(depth: 0, name: "boven", value: "1", note: "uitleg", path: "a.b"),
                    .init(depth: 1, name: "onder", value: "2", note: ""),
                    .init(depth: 1, name: "naast", value: "", note: "n"),
                ])),
        ])
        #expect(text.components(separatedBy: "uitleg").count == 2 && text.components(separatedBy: "a.b").count == 2)
        #expect(
            text.components(separatedBy: "<details").count == 2
                && text.components(separatedBy: "class=\"leaf\"").count == 3)
        // A single section needs no contents.
        #expect(!text.contains("<nav"))
    }

    @Test func textsAreSpelledOutWhereverTheyStand() {
        let bad = "<b>&\"'{{#x}}</b>"
        let table = Table(title: bad, columns: [.text(bad)], rows: [.init([.init(bad)])])
        let text = page([
            .heading(bad), .summary([.init(bad, bad, note: bad)]), .section(id: "een", bad), .part(bad), .table(table),
            .lines(title: bad, [bad]), .drawing(title: bad, [bad]),
            .outline(Outline(rows: [.init(depth: 0, name: bad, value: bad, note: bad, path: bad + "p")])),
        ])
        #expect(!text.contains("<b>") && text.contains("&lt;b&gt;&amp;&quot;&#39;{{#x}}&lt;/b&gt;"))
    }

    /// 31 columns: the first and 12, 12 and 6 of the others.
    @Test func aTableThatFitsNoSheetIsDivided() {
        let table = Table(
            title: "t", columns: (0...30).map { .number("k\($0)") },
            rows: [.init((0...30).map { .init("c\($0)") }, kind: .total), .init(["kort"])])
        let parts = table.parts(columns: 13)
        #expect(parts.map(\.columns.count) == [13, 13, 7] && parts.map(\.title) == ["t (1/3)", "t (2/3)", "t (3/3)"])
        #expect(parts.flatMap { $0.columns.dropFirst().map(\.head) } == (1...30).map { "k\($0)" })
        #expect(parts.flatMap { $0.rows[0].cells.dropFirst().map(\.text) } == (1...30).map { "c\($0)" })
        #expect(parts.allSatisfy { $0.rows[1].cells.map(\.text) == ["kort"] && $0.rows[0].kind == .total })
        #expect(
            table.parts(columns: 31).count == 1 && page([.table(table)]).components(separatedBy: "<table>").count == 4)
    }

    @Test func aBroadTableLiesOnItsSide() {
        func section(_ columns: Int) -> String {
            page([
                .heading("k"), .section(id: "een", "e"),
                .table(Table(title: "t", columns: (0..<columns).map { .number("\($0)") })),
            ])
        }
        #expect(section(9).contains("<section id=\"een\" class=\"broad\">"))
        #expect(section(8).contains("<section id=\"een\">"))
    }
}
