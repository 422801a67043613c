import Charts

/// Draws an outline as HTML: what has rows below it can be folded, the first layers stand open.
struct HTMLOutline {
    let outline: Outline
    /// Rows at a lower depth stand open.
    private static let open = 2

    init(_ outline: Outline) { self.outline = outline }

    func write(to sink: inout ByteSink) {
        sink.line("<div class=\"tree\">")
        var depths: [Int] = []
        for (index, row) in outline.rows.enumerated() {
            while let last = depths.last, last >= row.depth {
                sink.line("</details>")
                depths.removeLast()
            }
            let next = index + 1 < outline.rows.count ? outline.rows[index + 1].depth : 0
            if next > row.depth {
                depths.append(row.depth)
                sink.line("<details\(row.depth < Self.open ? " open" : "")><summary>\(cells(row))</summary>")
            } else {
                sink.line("<div class=\"leaf\">\(cells(row))</div>")
            }
        }
        for _ in depths { sink.line("</details>") }
        sink.line("</div>")
    }

    private func cells(_ row: Outline.Row) -> String {
        let path = row.path == row.name ? nil : row.path
        let code = path.map { "<code>\(HTMLText.escaped($0))</code>" } ?? ""
        let note = row.note.isEmpty ? "" : "<span class=\"note\">\(HTMLText.escaped(row.note))</span>"
        return "<span class=\"name\">\(HTMLText.escaped(row.name))</span>"
            + "<span class=\"value\">\(HTMLText.escaped(row.value))</span>\(note)\(code)"
    }
}
