/// A report as Markdown, tables in pipes.
struct MarkdownFormat {
    func text(_ report: Report) -> String {
        var parts: [String] = []
        for block in report.blocks {
            switch block {
            case .heading(let words, let level): parts.append(String(repeating: "#", count: level) + " " + escaped(words))
            case .line(let words): parts.append(escaped(words))
            case .list(let lines): parts.append(lines.map { "- " + escaped($0) }.joined(separator: "\n"))
            case .table(let table): parts.append(render(table))
            }
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func render(_ table: Table) -> String {
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        var lines = [line(table.head.map(escaped))]
        lines.append(line(table.head.indices.map { table.leftAligned.contains($0) ? ":---" : "---:" }))
        for row in table.rows {
            let cells = table.head.indices.map { row.cells.indices.contains($0) ? escaped(row.cells[$0]) : "" }
            lines.append(line(row.kind == .data ? cells : cells.map { $0.isEmpty ? "" : "**\($0)**" }))
        }
        return lines.joined(separator: "\n")
    }

    /// Signs that Markdown would take for its own.
    private func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            if "\\|*_`<>[]#".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }
}
