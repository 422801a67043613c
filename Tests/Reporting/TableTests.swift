import Testing

@testable import Reporting

@Suite struct TableTests {
    private let table = Table(
        title: "Kosten, in €", columns: [.text("Gemeente"), .number("Totaal 2025")],
        rows: [
            .init(["Súdwest", "1.000"]), .init(["日本", "-5"], kind: .subtotal), .init(["Samen", "995"], kind: .total),
        ])

    @Test func columnsAreAlignedByWhatATerminalShows() {
        let expected = [
            "Kosten, in €", "          Totaal", "Gemeente    2025", "--------  ------", "Súdwest    1.000",
            "日本          -5",
            "--------  ------", "Samen        995",
        ]
        #expect(TextTable(table, colour: false).lines() == expected)
    }

    @Test func colourIsOnlyAddedWhenAsked() {
        #expect(!TextTable(table, colour: false).lines().joined().contains("\u{1B}"))
        #expect(TextTable(table, colour: true).lines()[5] == "\u{1B}[1m日本    \u{1B}[0m  \u{1B}[1m    -5\u{1B}[0m")
    }

    @Test func aWideTableIsSplitAndRepeatsItsFirstColumn() {
        let columns = (2000..<2030).map { Table.Column.number(String($0)) }
        let row = Table.Row(["Voorschoten"] + columns.map { _ in Table.Cell("1.234.567") })
        let lines = TextTable(
            Table(title: "Breed", columns: [.text("Gemeente")] + columns, rows: [row]), colour: false
        ).lines()
        #expect(lines.allSatisfy { displayWidth($0) <= 120 })
        #expect(lines.count { $0.hasPrefix("Voorschoten") } == 4)
        #expect(columns.allSatisfy { column in lines.count { $0.contains(column.head) } == 1 })
    }

    @Test func longNamesBreakAtSpaces() {
        let row = Table.Row(["Belastingsamenwerking Gouwe-Rijnland en omstreken en nog meer", "1"])
        let lines = TextTable(Table(title: "", columns: [.text("Wat"), .number("€")], rows: [row]), colour: false)
            .lines()
        #expect(lines.suffix(2) == ["Belastingsamenwerking Gouwe-Rijnland en       1", "omstreken en nog meer"])
    }

    @Test func nothingFromAFileReachesTheTerminalAsACommand() {
        let evil = Table(title: "\u{1B}[2J", columns: [.text("a\u{7}")], rows: [.init(["b\u{202E}\u{9B}31m"])])
        let text = TextTable(evil, colour: false).lines().joined()
        #expect(!text.unicodeScalars.contains { $0.value < 32 || (127..<160).contains($0.value) || $0.value == 0x202E })
    }

    @Test func markdownKeepsItsCellsAndTakesNothingForMarkup() {
        let evil = Table(
            title: "*a*", columns: [.text("x|y"), .number("€")],
            rows: [.init(["<b>_|`", "1"]), .init(["", "2"], kind: .total)])
        #expect(
            MarkdownTable(evil).lines() == [
                "**\\*a\\***", "", "| x\\|y | € |", "| :-- | --: |", "| &lt;b&gt;\\_\\|\\` | 1 |", "|  | **2** |",
            ])
    }
}
