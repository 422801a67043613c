/// `markdown`: for a paper or a page.
enum MarkdownFormat: ReportFormat {
    static let word = "markdown"
    static let carriesNotes = true

    static func write(_ report: any Report, _ style: ReportStyle, to sink: inout ByteSink) {
        var isFirst = true
        for block in report.blocks(style) {
            if !isFirst { sink.line() }
            isFirst = false
            for line in lines(of: block) { sink.line(line) }
        }
    }

    private static func lines(of block: Block) -> [String] {
        switch block {
        case .heading(let text): ["# \(MarkdownTable.escaped(text))"]
        case .table(let table): MarkdownTable(table).lines()
        case .lines(let title, let lines):
            (title.map { ["**\(MarkdownTable.escaped($0))**", ""] } ?? [])
                + lines.map { "- \(MarkdownTable.escaped($0))" }
        }
    }
}
