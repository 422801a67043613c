import Charts
import Decision
import Domain

/// What a scenario costs year by year, by what is paid for.
struct YearsPicture {
    let selection: Selection
    let scenario: ScenarioResult
    let municipality: Municipality
    let style: ReportStyle

    private var columns: [Table.Column] { selection.yearHeads(style) }

    private var rows: [(name: String, units: [Int])] {
        guard let result = scenario.result(of: municipality.id) else { return [] }
        let shown = ShownFigures(
            result, beside: selection.baseline?.result(of: municipality.id), style.scale, hasLater: selection.hasLater)
        return PostGroups(selection.comparison, style).rows(shown.posts)
    }

    /// Columns on top of each other; nil when nothing is paid.
    func chart() -> StackedColumns? {
        let series = rows.map { row in
            StackedColumns.Series(name: row.name, values: row.units.map { Double($0) * style.scale.size })
        }
        guard !series.isEmpty else { return nil }
        let sums = columns.indices.map { column in series.reduce(0) { $0 + abs($1.values[column]) } }
        let description = Wording(
            "Kolommen van wat de gemeente elk jaar betaalt, gestapeld naar waarvoor; de bedragen staan in de tabel eronder.",
            "Columns of what the municipality pays each year, stacked by what for; the amounts stand in the table below."
        )
        return StackedColumns(
            text: ChartText(title: title, description: description[style.language]), categories: columns.map(\.head),
            series: series, axis: EuroAxis(sums + [0], style).axis)
    }

    /// The same amounts.
    func table() -> Table? {
        let rows = rows
        guard !rows.isEmpty else { return nil }
        let sums = columns.indices.map { column in rows.reduce(0) { $0 + $1.units[column] } }
        func row(_ name: String, _ units: [Int], _ kind: Table.RowKind) -> Table.Row {
            Table.Row([Table.Cell(name)] + style.amounts(units + [units.reduce(0, +)]), kind: kind)
        }
        return Table(
            title: "\(title), \(style.word(.unit(style.scale)))",
            columns: [.text(Wording("Waarvoor", "What for")[style.language])] + columns + [.number(style.word(.total))],
            rows: rows.map { row($0.name, $0.units, .plain) } + [row(style.word(.total), sums, .total)])
    }

    private var title: String {
        let name = selection.name(of: scenario, style)
        return Wording("\(municipality.name), \(name): elk jaar", "\(municipality.name), \(name): each year")[
            style.language]
    }
}
