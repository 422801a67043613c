/// Draws an outline for a terminal: names indented, values under each other, notes beside them.
struct TextOutline {
    private let rows: [Outline.Row]
    private let nameWidth: Int
    private let valueWidth: Int
    private let noteWidth: Int
    /// Columns of a terminal that an outline may take, as a table.
    private static let limit = 120
    /// A name that is longer is broken.
    private static let widestName = 54
    private static let gap = "  "

    init(_ outline: Outline) {
        rows = outline.rows.map {
            .init(depth: $0.depth, name: harmless($0.name), value: harmless($0.value), note: harmless($0.note))
        }
        let names = rows.map { Self.indent($0).count + TextWidth.of($0.name) }
        nameWidth = min(names.max() ?? 0, Self.widestName)
        valueWidth = rows.map { TextWidth.of($0.value) }.max() ?? 0
        noteWidth = max(Self.limit - nameWidth - valueWidth - 2 * Self.gap.count, 24)
    }

    /// A name in which words that are too long, such as paths, can be broken after a point.
    private static func broken(_ name: String, to width: Int) -> String {
        name.split(separator: " ").map { word in
            guard TextWidth.of(String(word)) > width else { return String(word) }
            var lines = [""]
            for piece in word.split(separator: ".", omittingEmptySubsequences: false) {
                let last = lines[lines.count - 1]
                let isFull = TextWidth.of(last) + TextWidth.of(String(piece)) + 1 > width && !last.isEmpty
                if isFull { lines.append("\(piece).") } else { lines[lines.count - 1] += "\(piece)." }
            }
            return String(lines.joined(separator: " ").dropLast())
        }.joined(separator: " ")
    }

    /// From a depth on rows are not indented further: there would be no room for their names.
    private static func indent(_ row: Outline.Row) -> String {
        String(repeating: " ", count: 2 * min(row.depth, 12))
    }

    /// The lines.
    func lines() -> [String] { rows.flatMap(lines) }

    private func lines(of row: Outline.Row) -> [String] {
        let indent = Self.indent(row)
        let width = max(nameWidth - indent.count, 16)
        let names = TextWidth.wrapped(Self.broken(row.name, to: width), to: width).enumerated().map {
            indent + ($0.offset == 0 ? "" : "  ") + $0.element
        }
        let notes = row.note.isEmpty ? [] : TextWidth.wrapped(row.note, to: noteWidth)
        return (0..<max(names.count, notes.count)).map { line in
            let name = TextWidth.padded(names.indices.contains(line) ? names[line] : "", to: nameWidth, right: false)
            let value = TextWidth.padded(line == 0 ? row.value : "", to: valueWidth, right: true)
            let note = notes.indices.contains(line) ? notes[line] : ""
            var text = [name, value, note].joined(separator: Self.gap)
            while text.last == " " { text.removeLast() }
            return text
        }
    }
}
