/// A report as text on a terminal: aligned columns, wide tables cut into pieces that fit.
struct TextFormat {
    /// Columns of the terminal that a table may take.
    static let width = 120
    var usesColour: Bool

    func text(_ report: Report) -> String {
        var text = ""
        for block in report.blocks {
            switch block {
            case .heading(let words, let level):
                if !text.isEmpty { text += "\n" }
                text += bold(words) + "\n"
                if level == 1 { text += String(repeating: "=", count: displayWidth(words)) + "\n" }
            case .line(let words): text += wrapped(words, indent: "") + "\n"
            case .list(let lines): for line in lines { text += "- " + wrapped(line, indent: "  ") + "\n" }
            case .table(let table): for piece in pieces(of: table) { text += "\n" + render(table, piece) }
            }
        }
        return text
    }

    private func bold(_ text: String) -> String { usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

    /// Columns that go together: the first with as many others as fit.
    private func pieces(of table: Table) -> [[Int]] {
        let widths = widths(of: table)
        var pieces: [[Int]] = []
        var current = [0]
        var used = widths[0]
        for column in table.head.indices.dropFirst() {
            if used + widths[column] + 2 > Self.width, current.count > 1 {
                pieces.append(current)
                current = [0]
                used = widths[0]
            }
            current.append(column)
            used += widths[column] + 2
        }
        return pieces + [current]
    }

    private func widths(of table: Table) -> [Int] {
        table.head.indices.map { column in
            let cells = table.rows.compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }
            let heads = column == 0 ? [table.head[0]] : [table.head[column]]
            let counted = table.rows.contains { $0.kind == .heading } && column == 0
                ? table.rows.filter { $0.kind != .heading }.compactMap(\.cells.first) : cells
            return (heads + counted).map(displayWidth).max() ?? 0
        }
    }

    private func render(_ table: Table, _ columns: [Int]) -> String {
        let widths = widths(of: table)
        func line(_ cells: [String]) -> String {
            let padded = columns.filter { cells.indices.contains($0) }.map { column -> String in
                let padding = String(repeating: " ", count: max(0, widths[column] - displayWidth(cells[column])))
                return table.leftAligned.contains(column) ? cells[column] + padding : padding + cells[column]
            }
            return padded.joined(separator: "  ").trimmedEnd + "\n"
        }
        let rule = String(repeating: "-", count: columns.reduce(-2) { $0 + widths[$1] + 2 }) + "\n"
        var text = line(table.head) + rule
        for row in table.rows {
            switch row.kind {
            case .data: text += line(row.cells)
            case .heading: text += bold(row.cells.first ?? "") + "\n"
            case .subtotal: text += bold(line(row.cells).trimmedEnd) + "\n"
            case .total: text += rule + bold(line(row.cells).trimmedEnd) + "\n"
            }
        }
        return text
    }

    private func wrapped(_ text: String, indent: String) -> String {
        var lines: [String] = [""]
        for word in text.split(separator: " ") {
            let last = lines[lines.count - 1]
            if !last.isEmpty, displayWidth(last) + displayWidth(String(word)) + 1 > Self.width - 2 {
                lines.append(indent + word)
            } else {
                lines[lines.count - 1] = last.isEmpty ? String(word) : "\(last) \(word)"
            }
        }
        return lines.joined(separator: "\n")
    }
}

extension String {
    var trimmedEnd: String {
        var result = Substring(self)
        while let last = result.last, last == " " || last == "\n" { result = result.dropLast() }
        return String(result)
    }
}
