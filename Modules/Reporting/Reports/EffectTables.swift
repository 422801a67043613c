import Decision
import Domain

/// What the scenarios do to the other municipalities and to the regelingen themselves.
struct EffectTables {
    let selection: Selection
    let style: ReportStyle

    private var comparison: Comparison { selection.comparison }
    private var alternatives: [ScenarioResult] { selection.alternatives }
    private var heads: [Table.Column] { alternatives.map { .number(selection.name(of: $0, style)) } }

    /// The difference in total of every municipality; nil where there is nothing to compare.
    func municipalities() -> Table? {
        guard !alternatives.isEmpty, comparison.municipalities.count > 1 else { return nil }
        let title = Label.effectOnMunicipalities(
            period: selection.period(style), unit: style.word(.unit(style.scale)))
        let rows = comparison.municipalities.map { municipality in
            (municipality.name, alternatives.map { difference(in: $0, municipality.id) })
        }
        var table = Table(title: style.word(title), columns: [.text(style.word(.municipality))] + heads)
        let touched = rows.filter { $0.1.contains { $0 != 0 } }
        table.rows = touched.map { Table.Row([Table.Cell($0.0)] + style.differences($0.1)) }
        if touched.count < rows.count {
            let others = style.word(.others(rows.count - touched.count))
            table.rows.append(.init([Table.Cell(others)] + style.differences(alternatives.map { _ in 0 })))
        }
        let sums = Columns.sum(rows.map(\.1))
        table.rows.append(.init([Table.Cell(style.word(.together))] + style.differences(sums), kind: .total))
        return table
    }

    private func difference(in scenario: ScenarioResult, _ id: MunicipalityID) -> Int {
        guard let own = scenario.result(of: id), let baseline = selection.baseline?.result(of: id) else { return 0 }
        return style.scale.units(own.total) - style.scale.units(baseline.total)
    }

    /// What the regelingen themselves cost in the last year, and more or less than that in the scenarios.
    func costOfRegelingen() -> Table? {
        guard !alternatives.isEmpty else { return nil }
        let title = Label.costOfRegelingen(year: comparison.lastYear, unit: style.word(.unit(style.scale)))
        var figures: [RegelingID: [Int]] = [:]
        for regeling in comparison.regelingen {
            let baseline = selection.baseline.map { style.scale.units(cost(of: regeling.id, in: $0)) } ?? 0
            figures[regeling.id] =
                [baseline] + alternatives.map { style.scale.units(cost(of: regeling.id, in: $0)) - baseline }
        }
        var table = Table(
            title: style.word(title),
            columns: [.text(style.word(.regeling)), .number(style.word(.baselineAmount))] + heads)
        table.rows = RegelingGroups(comparison.regelingen).rows(style, figures: figures) { units in
            style.amounts(Array(units.prefix(1))) + style.differences(Array(units.dropFirst()))
        }
        return table.rows.isEmpty ? nil : table
    }

    private func cost(of id: RegelingID, in scenario: ScenarioResult) -> Double {
        lastYear(of: id, in: scenario)?.cost ?? 0
    }

    private func lastYear(of id: RegelingID, in scenario: ScenarioResult) -> RegelingYear? {
        scenario.regelingen.first { $0.id == id }?.years.first { $0.year == comparison.lastYear }
    }

    /// Staff of the last year; nil when no regeling names fte.
    func staff() -> Table? {
        let known = comparison.regelingen.filter { regeling in
            selection.scenarios.contains { lastYear(of: regeling.id, in: $0)?.fte != nil }
        }
        guard !known.isEmpty else { return nil }
        var table = Table(
            title: style.word(.staffOfRegelingen(year: comparison.lastYear)),
            columns: [.text(style.word(.regeling))]
                + selection.scenarios.map { .number(selection.name(of: $0, style)) })
        table.rows = known.map { regeling in
            let cells = selection.scenarios.map { scenario -> Table.Cell in
                let fte = lastYear(of: regeling.id, in: scenario)?.fte
                return Table.Cell(fte.map { style.numbers.decimal($0, decimals: 1) } ?? style.word(.none))
            }
            return Table.Row([Table.Cell(regeling.name)] + cells)
        }
        return table
    }
}
