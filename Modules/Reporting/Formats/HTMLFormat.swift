import Charts

/// `html`: one page that holds all it needs, for a browser, a mail or an archive. No scripts; what is deep can be folded.
enum HTMLFormat: ReportFormat {
    static let word = "html"
    static let fileExtension = "html"
    static let carriesNotes = true

    static func write(_ report: any Report, _ style: ReportStyle, to sink: inout ByteSink) {
        var style = style
        style.isFolding = true
        let blocks = report.blocks(style)
        var title = "Routekaart"
        for case .heading(let text) in blocks.prefix(1) { title = text }
        sink.line("<!doctype html>")
        sink.line("<html lang=\"\(style.language.rawValue)\">")
        sink.line("<head>")
        sink.line("<meta charset=\"utf-8\">")
        sink.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        sink.line("<title>\(HTMLText.escaped(title))</title>")
        sink.line("<style>")
        sink.write(HTMLStyle.sheet)
        sink.line("</style>")
        sink.line("</head>")
        sink.line("<body>")
        sink.line("<main>")
        for (number, block) in blocks.enumerated() { write(block, number, to: &sink) }
        sink.line("</main>")
        sink.line("</body>")
        sink.line("</html>")
    }

    private static func write(_ block: Block, _ number: Int, to sink: inout ByteSink) {
        switch block {
        case .heading(let text): sink.line("<h1>\(HTMLText.escaped(text))</h1>")
        case .table(let table): HTMLTable(table).write(to: &sink)
        case .outline(let outline): HTMLOutline(outline).write(to: &sink)
        case .chart(let chart): HTMLChart(chart, number: number).write(to: &sink)
        case .drawing(let title, let lines):
            sink.line("<h2>\(HTMLText.escaped(title))</h2>")
            sink.line("<pre>\(lines.map { HTMLText.escaped($0) }.joined(separator: "\n"))</pre>")
        case .lines(let title, let lines):
            if let title { sink.line("<h2>\(HTMLText.escaped(title))</h2>") }
            sink.line("<ul>")
            for line in lines { sink.line("<li>\(HTMLText.escaped(line))</li>") }
            sink.line("</ul>")
        }
    }
}
