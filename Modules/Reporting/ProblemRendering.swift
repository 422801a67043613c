import Domain

/// Problems of a dossier as text: `FILE:LINE:COLUMN: what`, the line with a mark under the place, and a hint. Of a great
/// many the first are told, and how many more there are.
public func render(_ problems: Problems, _ language: Language) -> String {
    var renderer = ProblemRenderer(files: problems.files, language: language)
    let shown = problems.list.prefix(mostProblems).map { renderer.text(of: $0) }.joined()
    let more = problems.list.count - mostProblems
    return more > 0 ? shown + FailureWords(language).more(more) + "\n" : shown
}

/// More problems than this are counted, not told.
private let mostProblems = 1_000

private struct ProblemRenderer {
    let files: [SourceFile]
    let language: Language
    /// Files that were cut into lines already.
    private var lines: [UInt16: SourceLines] = [:]

    init(files: [SourceFile], language: Language) {
        self.files = files
        self.language = language
    }

    mutating func text(of problem: Problem) -> String {
        let words = message(problem.kind, language)
        var text = ""
        if problem.place != .none, files.indices.contains(Int(problem.place.file)) {
            text += "\(harmless(files[Int(problem.place.file)].path)):\(problem.place.line):\(problem.place.column): "
            text += shortened(harmless(words.text)) + "\n"
            if let line = line(at: problem.place), !line.isEmpty {
                text += excerpt(line, column: Int(problem.place.column))
            }
        } else {
            text += shortened(harmless(words.text)) + "\n"
        }
        if let hint = words.hint {
            text += "  \(language == .dutch ? "tip" : "hint"): \(shortened(harmless(hint)))\n"
        }
        return text
    }

    private mutating func line(at place: SourcePlace) -> String? {
        let own = lines[place.file] ?? SourceLines(files[Int(place.file)])
        lines[place.file] = own
        return own[Int(place.line)]
    }
}

/// A message that repeats a very long text of the file, without the middle of it.
private func shortened(_ text: String) -> String {
    let (head, tail) = (300, 150)
    guard text.utf8.count > head + tail else { return text }
    let scalars = Array(text.unicodeScalars)
    guard scalars.count > head + tail else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(head) + "...".unicodeScalars + scalars.suffix(tail)))
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
    let text = String(String.UnicodeScalarView(shown.map(\.harmless)))
    return "    \(lead)\(text)\(tail)\n    \(String(repeating: " ", count: padding))^\n"
}

/// A text as a line that is safe to show.
func harmless(_ text: String) -> String { text.harmless }
