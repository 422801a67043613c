/// `wijzigingen`: what was changed in the app and not written to a file.
public struct TriedValuesReport: Report {
    let changes: [TriedValue]

    /// A report of what was changed, in the order in which it is laid over the files.
    public init(_ changes: [TriedValue]) { self.changes = changes }

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let words = AppWords(style.language)
        guard !changes.isEmpty else { return [.lines(title: nil, [words.noChanges])] }
        let heads = [words.path, words.was, words.value, style.word(.scenario), words.place]
        var table = Table(title: words.changes, columns: heads.map { .text($0) })
        table.rows = changes.map { change in
            Table.Row(
                [
                    change.path, change.before ?? "", change.after ?? "", change.scenario ?? words.everyScenario,
                    change.place ?? "",
                ].map { Table.Cell($0) })
        }
        return [.table(table)]
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] { [] }

    /// Heads of the facts.
    public var factColumns: [String] { ["pad", "was", "waarde", "scenario", "plaats"] }

    /// One row after the other.
    public func facts(_ row: ([Fact]) -> Void) {
        for change in changes {
            row(
                [change.path, change.before, change.after, change.scenario, change.place]
                    .map { .text($0 ?? "") })
        }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            json.tried(changes)
        }
    }
}
