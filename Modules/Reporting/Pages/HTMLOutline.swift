/// An outline as rows in rows: what has rows below it can be folded, the first layers stand open.
struct HTMLOutline {
    private let rows: [Outline.Row]
    /// Rows at a lower depth stand open.
    private static let open = 2

    init(_ outline: Outline) { rows = outline.rows }

    /// The values of the first layer.
    var values: [[String: Any]] {
        var index = 0
        return layer(from: &index, above: -1)
    }

    /// The rows from an index that hang deeper than a depth.
    private func layer(from index: inout Int, above depth: Int) -> [[String: Any]] {
        var result: [[String: Any]] = []
        while rows.indices.contains(index), rows[index].depth > depth {
            let row = rows[index]
            index += 1
            let below = layer(from: &index, above: row.depth)
            let path = row.path == row.name ? nil : row.path
            result.append([
                "name": HTMLPage.plain(row.name), "value": HTMLPage.plain(row.value),
                "note": row.note.isEmpty ? false : HTMLPage.plain(row.note) as Any,
                "path": path.map { HTMLPage.plain($0) } ?? false,
                "isOpen": row.depth < Self.open, "hasRows": !below.isEmpty, "rows": below,
            ])
        }
        return result
    }
}
