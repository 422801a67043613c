import Domain

/// All problems of a dossier as text: `FILE:LINE:COLUMN: what`, the line with a mark under the place, and a hint.
public func render(_ problems: Problems, _ language: Language) -> String {
    problems.list.map { render($0, in: problems.files, language) }.joined()
}

private func render(_ problem: Problem, in files: [SourceFile], _ language: Language) -> String {
    let words = message(problem.kind, language)
    var text = ""
    if problem.place != .none, files.indices.contains(Int(problem.place.file)) {
        let file = files[Int(problem.place.file)]
        text += "\(harmless(file.path)):\(problem.place.line):\(problem.place.column): "
        text += harmless(words.text) + "\n"
        if let line = file.line(Int(problem.place.line)), !line.isEmpty {
            text += excerpt(line, column: Int(problem.place.column))
        }
    } else {
        text += harmless(words.text) + "\n"
    }
    if let hint = words.hint { text += "  \(language == .dutch ? "tip" : "hint"): \(harmless(hint))\n" }
    return text
}

/// A line cut around the place, and a mark under it.
private func excerpt(_ line: String, column: Int) -> String {
    let width = 100
    let scalars = Array(line.unicodeScalars)
    let position = min(max(column - 1, 0), scalars.count)
    let start = position > width - 20 ? position - width / 2 : 0
    let shown = scalars[start..<min(scalars.count, start + width)]
    let before = scalars[start..<position]
    let lead = start > 0 ? "..." : ""
    let tail = start + width < scalars.count ? "..." : ""
    let padding = lead.count + before.reduce(0) { $0 + displayWidth($1) }
    let text = String(String.UnicodeScalarView(shown.map(visible)))
    return "    \(lead)\(text)\(tail)\n    \(String(repeating: " ", count: padding))^\n"
}

/// Control characters and marks that turn the direction of writing, shown as a harmless sign.
func harmless(_ text: String) -> String {
    guard isSuspect(text) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map(visible)))
}

/// Whether a text holds bytes that a harmful character may begin with: most texts do not and pass as they are.
private func isSuspect(_ text: String) -> Bool {
    var last: UInt8 = 0
    for byte in text.utf8 {
        if byte < 32 || byte == 127 || (last == 0xC2 && byte < 0xA0) || (last == 0xE2 && byte < 0x82) || byte == 0xEF {
            return true
        }
        last = byte
    }
    return false
}

private func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 9: " "
    case 0..<32, 127..<160, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029, 0xFEFF: "\u{FFFD}"
    default: scalar
    }
}
