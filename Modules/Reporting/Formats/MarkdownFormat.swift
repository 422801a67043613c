/// `markdown`: for a paper or a page.
enum MarkdownFormat: ReportFormat {
    static let word = "markdown"
    static let fileExtension = "md"
    static let carriesNotes = true

    static func write(_ report: any Report, _ style: ReportStyle, to sink: inout ByteSink) {
        sink.blocks(report.blocks(style)) { lines(of: $0) }
    }

    private static func lines(of block: Block) -> [String] {
        switch block {
        case .heading(let text): ["# \(MarkdownTable.escaped(text))"]
        case .section(_, let text): ["## \(MarkdownTable.escaped(text))"]
        case .part(let text): ["### \(MarkdownTable.escaped(text))"]
        case .summary(let entries): entries.map { line(of: $0) }
        case .table(let table): MarkdownTable(table).lines()
        case .outline(let outline): MarkdownOutline(outline).lines()
        case .drawing(let title, let lines):
            ["**\(MarkdownTable.escaped(title))**", "", "```text"] + lines.map { harmless($0) } + ["```"]
        case .chart: []
        case .lines(let title, let lines):
            (title.map { ["**\(MarkdownTable.escaped($0))**", ""] } ?? [])
                + lines.map { "- \(MarkdownTable.escaped($0))" }
        }
    }

    private static func line(of entry: SummaryEntry) -> String {
        let note = entry.note.map { " \(MarkdownTable.escaped($0))" } ?? ""
        return "- \(MarkdownTable.escaped(entry.question)): **\(MarkdownTable.escaped(entry.answer))**\(note)"
    }
}
