/// Draws a table as Markdown.
struct MarkdownTable {
    let table: Table

    init(_ table: Table) { self.table = table }

    /// The lines of the table, its title first.
    func lines() -> [String] {
        let head = table.columns.map { Self.escaped($0.head) }
        let alignment = table.columns.map { $0.isNumeric ? "--:" : ":--" }
        return ["**\(Self.escaped(table.title))**", "", line(head), line(alignment)] + table.rows.map(drawn)
    }

    private func drawn(_ row: Table.Row) -> String {
        let texts = table.columns.indices.map { column in
            let text = row.cells.indices.contains(column) ? Self.escaped(row.cells[column].text) : ""
            return row.kind == .plain || text.isEmpty ? text : "**\(text)**"
        }
        return line(texts)
    }

    private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    /// A text in which nothing is taken for Markdown or HTML. By code points: a bar under an accent is still a bar.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in harmless(text).unicodeScalars {
            switch scalar {
            case "\\", "|", "*", "_", "`", "[", "]", "#", "~": result += ["\\", scalar]
            case "<": result += "&lt;".unicodeScalars
            case ">": result += "&gt;".unicodeScalars
            case "&": result += "&amp;".unicodeScalars
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
