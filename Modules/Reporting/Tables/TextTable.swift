/// Draws a table for a terminal: aligned, at most so many columns wide; a wider one is split, its first column repeated.
struct TextTable {
    let table: Table
    let colour: Bool
    /// Columns of a terminal that a table may take.
    private let limit: Int

    private let widths: [Int]
    private let blocks: [[Int]]
    private static let gap = "  "

    init(_ table: Table, colour: Bool, limit: Int = ReportStyle.widest) {
        self.table = table
        self.colour = colour
        self.limit = limit
        // Columns of words are as wide as they can be without splitting the table further.
        let natural = table.columns.indices.map { Self.naturalWidth(of: $0, in: table) }
        let widest = [44, 36, 28].map { min($0, max(limit / 2, 1)) }
        let layouts = widest.map { Self.layout(table, natural, widestWords: $0, limit) }
        let fewest = layouts.map(\.blocks.count).min()
        let best = layouts.first { $0.blocks.count == fewest }
        widths = best?.widths ?? []
        blocks = best?.blocks ?? []
    }

    private typealias NaturalWidth = (cells: Int, words: Int)

    private static func layout(
        _ table: Table, _ natural: [NaturalWidth], widestWords: Int, _ limit: Int
    ) -> (widths: [Int], blocks: [[Int]]) {
        let widths = zip(table.columns, natural).map { column, width in
            max(column.isNumeric ? width.cells : min(width.cells, widestWords), width.words)
        }
        return (widths, blocks(of: widths, limit))
    }

    /// The longest cell, and the longest word in it or above it.
    private static func naturalWidth(of column: Int, in table: Table) -> NaturalWidth {
        let cells = table.rows.map { row in
            row.cells.indices.contains(column) ? TextWidth.of(harmless(row.cells[column].text)) : 0
        }
        let own =
            table.columns[column].isNumeric
            ? []
            : table.rows.compactMap { row in
                row.cells.indices.contains(column) ? harmless(row.cells[column].text) : nil
            }
        let words = ([table.columns[column].head] + own).flatMap { $0.split(separator: " ") }.map {
            TextWidth.of(String($0))
        }
        return (cells.max() ?? 0, words.max() ?? 0)
    }

    /// The lines of the table, its title first.
    func lines() -> [String] {
        var lines = [Ink.bold.paint(harmless(table.title), colour)]
        for (index, columns) in blocks.enumerated() {
            if index > 0 { lines.append("") }
            lines += head(columns) + [rule(columns)]
            for row in table.rows { lines += drawn(row, columns) }
        }
        return lines
    }

    /// Numbers of columns that stand beside each other; the first stands in every block.
    private static func blocks(of widths: [Int], _ limit: Int) -> [[Int]] {
        guard let first = widths.first else { return [] }
        var blocks: [[Int]] = []
        var block = [0]
        var used = first
        for column in widths.indices.dropFirst() {
            let wanted = widths[column] + gap.count
            if block.count > 1, used + wanted > limit {
                blocks.append(block)
                block = [0]
                used = first
            }
            block.append(column)
            used += wanted
        }
        return blocks + [block]
    }

    private func cell(_ column: Int, of row: Table.Row) -> Table.Cell {
        row.cells.indices.contains(column) ? row.cells[column] : ""
    }

    private func head(_ columns: [Int]) -> [String] {
        let cells = columns.map { TextWidth.wrapped(harmless(table.columns[$0].head), to: widths[$0]) }
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { line in
            joined(
                zip(columns, cells).map { column, words in
                    let index = line - (height - words.count)
                    return padded(index >= 0 ? words[index] : "", column)
                })
        }
    }

    private func rule(_ columns: [Int]) -> String {
        joined(columns.map { String(repeating: "-", count: widths[$0]) })
    }

    private func drawn(_ row: Table.Row, _ columns: [Int]) -> [String] {
        let cells = columns.map { column in
            let text = harmless(cell(column, of: row).text)
            return table.columns[column].isNumeric ? [text] : TextWidth.wrapped(text, to: widths[column])
        }
        let height = cells.map(\.count).max() ?? 1
        let lines = (0..<height).map { line in
            joined(
                zip(columns, cells).map { column, texts in
                    let text = padded(texts.indices.contains(line) ? texts[line] : "", column)
                    return ink(of: cell(column, of: row), in: row).paint(text, colour)
                })
        }
        return row.kind == .total ? [rule(columns)] + lines : lines
    }

    private func ink(of cell: Table.Cell, in row: Table.Row) -> Ink {
        switch cell.tone {
        case .better: .green
        case .worse: .red
        case .plain: row.kind == .plain ? .none : .bold
        }
    }

    private func padded(_ text: String, _ column: Int) -> String {
        TextWidth.padded(text, to: widths[column], right: table.columns[column].isNumeric)
    }

    private func joined(_ cells: [String]) -> String {
        var line = cells.joined(separator: Self.gap)
        while line.last == " " { line.removeLast() }
        return line
    }
}

/// Colours of a terminal.
enum Ink {
    case none
    case bold
    case green
    case red

    /// The text in this ink; as it is without colour.
    func paint(_ text: String, _ colour: Bool) -> String {
        guard colour, self != .none else { return text }
        let code =
            switch self {
            case .none: "0"
            case .bold: "1"
            case .green: "32"
            case .red: "31"
            }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}
