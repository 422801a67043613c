import Domain

/// A text as a cell of CSV. By code points, not by characters: a comma under an accent is still a comma.
struct CSVText {
    private let scalars: String.UnicodeScalarView

    init(_ text: String) { scalars = text.unicodeScalars }

    /// The cell: nothing harmful in it, no formula, in quotes where RFC 4180 asks for them.
    func cell(_ dialect: CSVDialect) -> String {
        if isPlain { return String(scalars) }
        var cell = scalars
        if scalars.contains(where: \.isHarmful) {
            cell = String.UnicodeScalarView(scalars.map { $0.isHarmful ? "\u{FFFD}" : $0 })
        }
        if looksLikeFormula { cell.insert("'", at: cell.startIndex) }
        guard cell.contains(where: { $0 == "\"" || $0 == "\n" || $0 == "\r" || $0 == dialect.separator }) else {
            return String(cell)
        }
        let doubled = cell.flatMap { $0 == "\"" ? ["\"", "\""] : [$0] }
        return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
    }

    /// Most texts are names and paths.
    private var isPlain: Bool {
        scalars.first.map { (97...122).contains($0.value) } ?? true
            && scalars.allSatisfy { (97...122).contains($0.value) || (45...57).contains($0.value) || $0 == "_" }
    }

    /// What a spreadsheet may take for a formula gets an apostrophe before it: texts that begin with = + - @, a tab or a
    /// line end (OWASP, CSV injection), also full-width, also after spaces.
    private var looksLikeFormula: Bool {
        guard let first = scalars.first(where: { $0 != " " && $0 != "\u{A0}" && $0 != "\u{3000}" }) else {
            return false
        }
        return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
    }
}
