import Decision
import Domain

/// A comparison with what is asked of it: which scenarios, which municipalities.
public struct Selection: Sendable {
    /// The comparison.
    public var comparison: Comparison
    /// sha256 of the dossier's canonical text; only JSON needs it.
    public var digest: @Sendable () -> String
    /// Scenarios in the order of the comparison; the null scenario first.
    public var scenarios: [ScenarioResult]
    /// Municipalities that tables tell about.
    public var shown: [Municipality]
    /// Municipalities that data formats carry.
    public var carried: [Municipality]

    /// All of a comparison, seen through the eyes of the dossier's municipality.
    public init(_ comparison: Comparison, digest: @escaping @Sendable () -> String) {
        self.comparison = comparison
        self.digest = digest
        scenarios = comparison.scenarios
        shown = comparison.municipalities.filter { $0.id == comparison.municipality }
        carried = comparison.municipalities
    }

    /// Whether there is a column `later`.
    var hasLater: Bool { comparison.countedTo > comparison.lastYear }

    /// The null scenario.
    var baseline: ScenarioResult? { comparison.scenarios.first }

    /// The scenarios beside the null scenario.
    public var alternatives: [ScenarioResult] { scenarios.filter { $0.id != baseline?.id } }

    /// Over which years is counted, in words.
    func period(_ style: ReportStyle) -> String {
        style.word(
            .period(first: comparison.firstYear, last: comparison.lastYear, countedTo: comparison.countedTo))
    }

    /// Heads of the years, of later where there is one.
    func yearHeads(_ style: ReportStyle) -> [Table.Column] {
        (comparison.firstYear...comparison.lastYear).map { .number(String($0)) }
            + (hasLater ? [.number(style.word(.later(to: comparison.countedTo)))] : [])
    }

    /// What is called what: the null scenario has a name of its own only when its file gives one.
    func name(of scenario: ScenarioResult, _ style: ReportStyle) -> String {
        scenario.id == baseline?.id && scenario.name == scenario.id.text ? style.word(.nullScenario) : scenario.name
    }

    /// On what the figures rest, and the notes that concern these scenarios.
    func explanation(_ style: ReportStyle) -> [String] { basis(of: comparison, style) + notes(style) }

    /// The notes that concern these scenarios.
    func notes(_ style: ReportStyle) -> [String] {
        let names = Set(scenarios.map(\.name))
        let own = comparison.notes.filter { note in note.scenario.map(names.contains) ?? true }
        return own.map { words($0, style) }
    }
}
