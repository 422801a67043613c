import Domain
import Reporting

/// What is promised of problems: there is one at least, each has a place inside its file and words in both languages.
struct ProblemPromises {
    private let problems: Problems

    init(_ problems: Problems) { self.problems = problems }

    var violations: [Violation] {
        let places = problems.list.prefix(2_000).compactMap { problem in
            fault(at: problem.place).map { Violation(promise: "a place inside the file", detail: "\(problem): \($0)") }
        }
        let none =
            problems.list.isEmpty ? [Violation(promise: "problems or a report", detail: "no problem is named")] : []
        return none + places + Language.allCases.flatMap { words(in: $0) }
    }

    /// What is wrong with a place.
    private func fault(at place: SourcePlace) -> String? {
        guard problems.files.indices.contains(Int(place.file)) else { return "no such file" }
        let lines = SourceLines(problems.files[Int(place.file)])
        guard place.line > 0, place.column > 0 else { return "no line or column" }
        guard Int(place.line) <= lines.count else { return "line \(place.line) of \(lines.count)" }
        let width = lines[Int(place.line)]?.unicodeScalars.count ?? 0
        return Int(place.column) <= width + 1 ? nil : "column \(place.column) of \(width)"
    }

    private func words(in language: Language) -> [Violation] {
        let text = render(problems, language)
        var found = TextPromises.harmful(text).map { Violation(promise: "harmless text", detail: "problems: \($0)") }
        if text.contains("onbekend probleem") || text.contains("unknown problem") {
            found.append(Violation(promise: "words for every problem", detail: String(text.prefix(400))))
        }
        return found
    }
}
