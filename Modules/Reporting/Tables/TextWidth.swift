/// Texts fitted to columns of a terminal.
enum TextWidth {
    static func of(_ text: String) -> Int { displayWidth(text) }

    /// A text broken at spaces into lines of at most so many columns; a word that is longer stands alone.
    static func wrapped(_ text: String, to width: Int) -> [String] {
        if of(text) <= width { return [text] }
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ", omittingEmptySubsequences: true) {
            if !line.isEmpty, of(line) + 1 + of(String(word)) > width {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? String(word) : " \(word)"
        }
        return lines + [line]
    }

    /// A text filled with spaces to a width.
    static func padded(_ text: String, to width: Int, right: Bool) -> String {
        let spaces = String(repeating: " ", count: max(0, width - of(text)))
        return right ? spaces + text : text + spaces
    }
}
