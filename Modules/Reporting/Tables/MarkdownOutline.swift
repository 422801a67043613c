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
            return "\(indent)- \(MarkdownTable.escaped(row.name))\(value)\(note)"
        }
    }
}
