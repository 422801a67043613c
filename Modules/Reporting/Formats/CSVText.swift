/// How CSV is written: plain (comma, point, UTF-8 without mark) or for a Dutch Excel (semicolon, decimal comma, byte
/// order mark). Lines end with LF; texts that hold a separator, a quote or a line end stand in quotes (RFC 4180).
public struct CSVStyle: Hashable, Sendable {
    /// `--csv nl`.
    public var isDutch: Bool

    /// A style.
    public init(isDutch: Bool) { self.isDutch = isDutch }

    var start: String { isDutch ? "\u{FEFF}" : "" }
    private var separator: String { isDutch ? ";" : "," }

    /// A line of cells.
    func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: separator) + "\n" }

    /// An amount to the cent.
    func amount(_ euro: Double) -> String {
        let text = Cents(euro).text
        return isDutch ? String(text.map { $0 == "." ? "," : $0 }) : text
    }

    /// A text that no spreadsheet takes for a formula: an apostrophe goes before = + - @ and control signs.
    func words(_ text: String) -> String {
        guard let first = text.first, "=+-@\t\r\n".contains(first) else { return text }
        return "'" + text
    }

    private func cell(_ text: String) -> String {
        guard text.contains(where: { $0 == "\"" || $0 == "\n" || $0 == "\r" || String($0) == separator }) else {
            return text
        }
        return "\"" + String(text.flatMap { $0 == "\"" ? [$0, $0] : [$0] }) + "\""
    }
}
