import Decision
import Domain

/// `vergelijk`: all scenarios beside the null scenario.
public struct ComparisonReport: Report {
    let selection: Selection

    /// A report of a selection.
    public init(_ selection: Selection) { self.selection = selection }

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        var blocks: [Block] = [.heading(style.word(.comparisonOf(dossier: selection.comparison.name)))]
        for municipality in selection.shown {
            let tables = MunicipalityTables(selection: selection, municipality: municipality, style: style)
            blocks += [tables.costs(), tables.verdicts(), tables.years(), tables.regelingen()].map { .table($0) }
        }
        let effects = EffectTables(selection: selection, style: style)
        blocks += [effects.municipalities(), effects.costOfRegelingen(), effects.staff()].compactMap { $0 }
            .map { .table($0) }
        return blocks + [.lines(title: style.word(.explanation), selection.explanation(style))]
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] { selection.notes(style) }

    /// Heads of the facts.
    public var factColumns: [String] { PostFacts.columns }

    /// One row after the other.
    public func facts(_ row: ([Fact]) -> Void) {
        for scenario in selection.scenarios { PostFacts(selection: selection, scenario: scenario).hand(to: row) }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        ComparisonJSON(selection: selection, scenarios: selection.scenarios).write(style, to: &json)
    }
}
