/// `tabel`: for a terminal.
enum TextFormat: ReportFormat {
    static let word = "tabel"
    static let fileExtension = "txt"
    static let carriesNotes = true

    static func write(_ report: any Report, _ style: ReportStyle, to sink: inout ByteSink) {
        sink.blocks(report.blocks(style)) { lines(of: $0, style) }
    }

    private static func lines(of block: Block, _ style: ReportStyle) -> [String] {
        switch block {
        case .heading(let text): [Ink.bold.paint(harmless(text), style.colour)]
        case .section(_, let text): [Ink.bold.paint(harmless(text), style.colour), rule(under: text, style)]
        case .part(let text): [Ink.bold.paint(harmless(text), style.colour)]
        case .summary(let entries): entries.flatMap { lines(of: $0, style) }
        case .table(let table): TextTable(table, colour: style.colour, limit: style.width).lines()
        case .outline(let outline): TextOutline(outline, limit: style.width).lines()
        case .drawing(let title, let lines):
            [Ink.bold.paint(harmless(title), style.colour)] + lines.map { harmless($0) }
        case .chart: []
        case .lines(let title, let lines):
            (title.map { [Ink.bold.paint($0, style.colour)] } ?? []) + lines.flatMap { item($0, style) }
        }
    }

    private static func rule(under text: String, _ style: ReportStyle) -> String {
        String(repeating: "=", count: min(displayWidth(harmless(text)), style.width))
    }

    private static func lines(of entry: SummaryEntry, _ style: ReportStyle) -> [String] {
        let answer = [entry.answer, entry.note].compactMap { $0 }.flatMap {
            TextWidth.wrapped(harmless($0), to: style.width - 2)
        }
        return [Ink.bold.paint(harmless(entry.question), style.colour)] + answer.map { "  " + $0 }
    }

    private static func item(_ text: String, _ style: ReportStyle) -> [String] {
        TextWidth.wrapped(harmless(text), to: style.width - 4).enumerated().map {
            ($0.offset == 0 ? "- " : "  ") + $0.element
        }
    }
}
