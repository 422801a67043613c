import Decision
import Domain

/// `bereken`: one scenario, year by line, recurring and one-off apart.
public struct ScenarioReport: Report {
    let selection: Selection
    let scenario: ScenarioResult

    /// A report of one scenario of a selection.
    public init(_ selection: Selection, _ scenario: ScenarioResult) {
        self.selection = selection
        self.scenario = scenario
    }

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let name = selection.name(of: scenario, style)
        let title = Label.scenarioOf(scenario: name, dossier: selection.comparison.name)
        var blocks: [Block] = [.heading(style.word(title))]
        for municipality in selection.shown {
            guard let result = scenario.result(of: municipality.id) else { continue }
            let tables = ScenarioTables(
                selection: selection, scenario: scenario, municipality: municipality, result: result, style: style)
            blocks += [.table(tables.posts()), .table(tables.regelingen())]
            if let verdict = tables.verdict() { blocks.append(.lines(title: nil, verdict)) }
        }
        if let staff = staff(style) { blocks.append(.table(staff)) }
        return blocks + [.lines(title: style.word(.explanation), selection.explanation(style))]
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] { selection.notes(style) }

    /// Heads of the facts.
    public var factColumns: [String] { PostFacts.columns }

    /// One row after the other.
    public func facts(_ row: ([Fact]) -> Void) { PostFacts(selection: selection, scenario: scenario).hand(to: row) }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        ComparisonJSON(selection: selection, scenarios: [scenario]).write(style, to: &json)
    }

    /// Staff by year; nil when no regeling names fte.
    private func staff(_ style: ReportStyle) -> Table? {
        let known = selection.comparison.regelingen.compactMap { info in
            scenario.regelingen.first { $0.id == info.id && $0.years.contains { $0.fte != nil } }.map { (info, $0) }
        }
        guard !known.isEmpty else { return nil }
        let years = selection.comparison.firstYear...selection.comparison.lastYear
        return Table(
            title: style.word(.staffByYear),
            columns: [.text(style.word(.regeling))] + years.map { .number(String($0)) },
            rows: known.map { info, regeling in
                let cells = regeling.years.filter { years.contains($0.year) }.map { year in
                    Table.Cell(year.fte.map { style.numbers.decimal($0, decimals: 1) } ?? style.word(.none))
                }
                return Table.Row([Table.Cell(info.name)] + cells)
            })
    }
}
