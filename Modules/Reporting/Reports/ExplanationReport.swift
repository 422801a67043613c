import Decision
import Domain

/// `waarom`: why a figure is what it is, as a tree down to what somebody typed.
public struct ExplanationReport: Report {
    let explanation: Explanation
    let dossier: Dossier
    /// Layers asked for; nil: as many as can be read, all in data.
    let depth: Int?

    /// A report of an explanation of a figure of a dossier, to so many layers below the figure.
    public init(_ explanation: Explanation, of dossier: Dossier, depth: Int?) {
        self.explanation = explanation
        self.dossier = dossier
        self.depth = depth
    }

    /// A heading, the tree and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let words = ExplanationWords(explanation, dossier, style)
        let tree = ExplanationOutline(words: words, depth: depth)
        return [.heading(heading(words)), .outline(tree.outline)]
            + (notes(style, tree).isEmpty ? [] : [.lines(title: nil, notes(style, tree))])
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
        [ExplanationNotes(explanation: explanation, style: style).cut].compactMap { $0 }
    }

    private func notes(_ style: ReportStyle, _ tree: ExplanationOutline) -> [String] {
        let words = ExplanationNotes(explanation: explanation, style: style)
        return [words.shown(tree.layers), words.folded, words.cut].compactMap { $0 }
    }

    /// Heads of the facts.
    public var factColumns: [String] {
        [
            "nummer", "pad", "naam", "waarde", "eenheid", "formule", "scenario", "bestand", "regel", "bron", "aanname",
        ]
    }

    /// One row for each figure of the tree, numbered by where it hangs.
    public func facts(_ row: ([Fact]) -> Void) {
        let style = ReportStyle(language: .dutch, version: "")
        let words = ExplanationWords(explanation, dossier, style)
        ExplanationFacts(words: words, depth: depth ?? .max).write(row)
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        ExplanationJSON(words: ExplanationWords(explanation, dossier, style), depth: depth ?? .max).write(to: &json)
    }
}
