import Charts

/// Draws a table as HTML.
struct HTMLTable {
    let table: Table

    init(_ table: Table) { self.table = table }

    func write(to sink: inout ByteSink) {
        sink.line("<div class=\"wide\" tabindex=\"0\"><table>")
        sink.line("<caption>\(HTMLText.escaped(table.title))</caption>")
        let heads = table.columns.map { "<th scope=\"col\"\(Self.kind($0))>\(HTMLText.escaped($0.head))</th>" }
        sink.line("<thead><tr>\(heads.joined())</tr></thead>")
        sink.line("<tbody>")
        for row in table.rows { sink.line(drawn(row)) }
        sink.line("</tbody></table></div>")
    }

    private func drawn(_ row: Table.Row) -> String {
        let cells = table.columns.indices.map { column in
            let text = row.cells.indices.contains(column) ? row.cells[column].text : ""
            let kind = Self.isDate(text) ? " class=\"date\"" : Self.kind(table.columns[column])
            return "<td\(kind)>\(HTMLText.escaped(text))</td>"
        }
        return "<tr\(row.kind == .plain ? "" : " class=\"sum\"")>\(cells.joined())</tr>"
    }

    /// A day as in the files, which would break at its hyphens.
    private static func isDate(_ text: String) -> Bool {
        text.utf8.count == 10 && text.utf8.allSatisfy { $0 == 45 || (48...57).contains($0) }
    }

    private static func kind(_ column: Table.Column) -> String { column.isNumeric ? " class=\"number\"" : "" }
}
