import Decision
import Domain

/// `waarom`: why a figure is what it is, as a tree down to what somebody typed.
public struct ExplanationReport: Report {
    let explanation: Explanation
    let dossier: Dossier
    /// Layers asked for; nil: as many as can be read, all in data.
    let depth: Int?
    /// What makes the difference; nil where nothing is set against another scenario.
    let causes: DifferenceCauses?

    /// A report of an explanation of a figure of a dossier, to so many layers below the figure.
    public init(_ explanation: Explanation, of dossier: Dossier, depth: Int?, causes: DifferenceCauses? = nil) {
        self.explanation = explanation
        self.dossier = dossier
        self.depth = depth
        self.causes = causes
    }

    /// A heading, the tree and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let words = ExplanationWords(explanation, dossier, style)
        let tree = ExplanationOutline(words: words, depth: depth)
        let notes = notes(words, tree)
        return [.heading(heading(words)), .outline(tree.outline)] + (table(words)?.blocks() ?? [])
            + (notes.isEmpty ? [] : [.lines(title: nil, notes)])
    }

    private func table(_ words: ExplanationWords) -> CausesTable? {
        causes.map { CausesTable(causes: $0, words: words) }
    }

    private func heading(_ words: ExplanationWords) -> String {
        let own = words.scenarios[explanation.scenario] ?? explanation.scenario.text
        let path = explanation.items[0].path ?? ""
        guard let against = explanation.against else { return "\(path) (\(own))" }
        let other = words.scenarios[against] ?? against.text
        return words.style.pick("\(path): \(own) tegen \(other)", "\(path): \(own) against \(other)")
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] {
        let words = ExplanationWords(explanation, dossier, style)
        return [ExplanationNotes(explanation: explanation, style: style).cut].compactMap { $0 }
            + (table(words)?.notes() ?? [])
    }

    private func notes(_ words: ExplanationWords, _ tree: ExplanationOutline) -> [String] {
        let own = ExplanationNotes(explanation: explanation, style: words.style)
        return [own.shown(tree.layers), own.folded, own.cut].compactMap { $0 } + (table(words)?.notes() ?? [])
    }

    /// Heads of the facts.
    public var factColumns: [String] {
        [
            "nummer", "pad", "naam", "waarde", "eenheid", "formule", "scenario", "bestand", "regel", "bron", "aanname",
        ]
    }

    /// One row for each figure of the tree, numbered by where it hangs; then the shares of what makes a difference.
    public func facts(_ row: ([Fact]) -> Void) {
        let style = ReportStyle(language: .dutch, version: "")
        let words = ExplanationWords(explanation, dossier, style)
        ExplanationFacts(words: words, depth: depth ?? .max).write(row)
        if let causes { CausesFacts(causes: causes, words: words).write(row) }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        let words = ExplanationWords(explanation, dossier, style)
        ExplanationJSON(words: words, depth: depth ?? .max, causes: causes).write(to: &json)
    }
}
