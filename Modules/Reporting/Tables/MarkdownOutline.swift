/// Draws an outline as Markdown: lists in lists.
struct MarkdownOutline {
    let outline: Outline

    init(_ outline: Outline) { self.outline = outline }

    /// The lines.
    func lines() -> [String] {
        outline.rows.map { row in
            let indent = String(repeating: "  ", count: row.depth)
            let value = row.value.isEmpty ? "" : ": **\(MarkdownTable.escaped(row.value))**"
            let note = row.note.isEmpty ? "" : " (\(MarkdownTable.escaped(row.note)))"
            let path = row.path == nil || row.path == row.name ? "" : " `\(Self.code(row.path ?? ""))`"
            return "\(indent)- \(MarkdownTable.escaped(row.name))\(value)\(note)\(path)"
        }
    }

    /// A text between backticks: there nothing else is taken for Markdown.
    private static func code(_ text: String) -> String { String(harmless(text).map { $0 == "`" ? "'" : $0 }) }
}
