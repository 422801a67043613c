import Decision
import Domain

/// `weeg`: the scenarios weighed by the criteria of the dossier.
public struct WeighingReport: Report {
    let weighing: Weighing
    /// sha256 of the dossier's canonical text; only JSON needs it.
    let digest: @Sendable () -> String

    /// A report of a weighing.
    public init(_ weighing: Weighing, digest: @escaping @Sendable () -> String) {
        self.weighing = weighing
        self.digest = digest
    }

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let tables = WeighingTables(weighing: weighing, style: style)
        let heading = Wording(
            "Afweging van de scenario's: \(weighing.dossierName)", "Weighing of the scenarios: \(weighing.dossierName)")
        let found = [tables.rankings(), tables.scores(), tables.parts()] + tables.acceptabilities()
        let shown: [Table?] = found + [tables.centralWeights(), tables.tippingWeights()]
        let words = WeighingWords(weighing: weighing, style: style)
        let lists: [(Wording, [String])] = [
            (Wording("Wie dan eerste wordt", "Who then comes first"), words.tipping()),
            (Wording("Gedomineerd", "Dominated"), words.dominated()),
            (Wording("Toetsingskader", "Framework"), words.parts()),
            (Wording("Toelichting", "Notes"), words.notes()),
        ]
        return [.heading(heading[style.language])] + shown.compactMap { $0.map { .table($0) } }
            + lists.filter { !$0.1.isEmpty }.map { .lines(title: $0.0[style.language], $0.1) }
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] { WeighingWords(weighing: weighing, style: style).notes() }

    /// Heads of the facts.
    public var factColumns: [String] {
        ["soort", "methode", "normalisatie", "gewichten", "scenario", "criterium", "plaats", "waarde"]
    }

    /// One row after the other; what does not apply is empty.
    public func facts(_ row: ([Fact]) -> Void) { WeighingFacts(weighing: weighing).write(row) }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        WeighingJSON(weighing: weighing, digest: digest).write(style, to: &json)
    }
}
