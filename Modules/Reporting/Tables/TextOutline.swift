/// Draws an outline for a terminal: names indented, values under each other, notes beside them. Where there is no room
/// beside a name, notes stand below it, and then values too.
struct TextOutline {
    private let rows: [Outline.Row]
    private let limit: Int
    private let nameWidth: Int
    /// nil where values stand below the names.
    private let valueWidth: Int?
    /// nil where notes stand below the names.
    private let noteWidth: Int?
    /// A name that is longer is broken.
    private static let widestName = 54
    private static let narrowestName = 16
    private static let narrowestNote = 24
    private static let gap = "  "

    /// Of at most so many columns.
    init(_ outline: Outline, limit: Int) {
        self.limit = limit
        rows = outline.rows.map {
            .init(depth: $0.depth, name: harmless($0.name), value: harmless($0.value), note: harmless($0.note))
        }
        let names = rows.map { Self.indent($0, limit).count + TextWidth.of($0.name) }.max() ?? 0
        let values = rows.map { TextWidth.of($0.value) }.max() ?? 0
        let besideValues = limit - values - Self.gap.count
        let name = min(names, Self.widestName, limit / 2)
        let note = besideValues - name - Self.gap.count
        noteWidth = note < Self.narrowestNote ? nil : note
        valueWidth = besideValues < Self.narrowestName ? nil : values
        nameWidth = noteWidth != nil ? name : min(names, valueWidth != nil ? besideValues : limit)
    }

    /// From a depth on rows are not indented further: there would be no room for their names.
    private static func indent(_ row: Outline.Row, _ limit: Int) -> String {
        String(repeating: " ", count: 2 * min(row.depth, limit / 10))
    }

    /// The lines.
    func lines() -> [String] { rows.flatMap(lines) }

    private func lines(of row: Outline.Row) -> [String] {
        let indent = Self.indent(row, limit)
        let names = Self.hanging(row.name, to: max(nameWidth - indent.count, Self.narrowestName - 4)).map {
            indent + $0
        }
        let notes = noteWidth.map { Self.fitted(row.note, to: $0) } ?? []
        let lines = (0..<max(names.count, notes.count)).map { line in
            let name = TextWidth.padded(names.indices.contains(line) ? names[line] : "", to: nameWidth, right: false)
            let value = valueWidth.map { TextWidth.padded(line == 0 ? row.value : "", to: $0, right: true) } ?? ""
            let note = notes.indices.contains(line) ? notes[line] : ""
            var text = [name, value, note].joined(separator: Self.gap)
            while text.last == " " { text.removeLast() }
            return text
        }
        let below = (valueWidth == nil ? [row.value] : []) + (noteWidth == nil ? [row.note] : [])
        let room = max(limit - indent.count - 4, 8)
        return lines + below.flatMap { Self.fitted($0, to: room) }.map { indent + "    " + $0 }
    }

    /// A name in lines of a width, all but the first indented.
    private static func hanging(_ name: String, to width: Int) -> [String] {
        if TextWidth.of(name) <= width { return [name] }
        return fitted(name, to: width - 2).enumerated().map { ($0.offset == 0 ? "" : "  ") + $0.element }
    }

    /// A text in lines of a width; nothing of an empty text. A word that is too long is broken after a slash, a path of
    /// names after a point.
    private static func fitted(_ text: String, to width: Int) -> [String] {
        if text.isEmpty { return [] }
        let words = text.split(separator: " ").map { word in
            TextWidth.of(String(word)) > width ? pieces(of: word, to: width).joined(separator: " ") : String(word)
        }
        return TextWidth.wrapped(words.joined(separator: " "), to: width)
    }

    private static func pieces(of word: Substring, to width: Int) -> [String] {
        let separator: Character = word.contains("/") ? "/" : "."
        var lines = [""]
        var piece = ""
        for (index, character) in zip(word.indices, word) {
            piece.append(character)
            guard character == separator || word.index(after: index) == word.endIndex else { continue }
            let last = lines[lines.count - 1]
            if !last.isEmpty, TextWidth.of(last) + TextWidth.of(piece) > width { lines.append("") }
            lines[lines.count - 1] += piece
            piece = ""
        }
        return lines
    }
}
