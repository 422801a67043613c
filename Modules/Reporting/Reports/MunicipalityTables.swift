import Decision
import Domain

/// What the scenarios cost one municipality, as a controller reads it.
struct MunicipalityTables {
    let selection: Selection
    let municipality: Municipality
    let style: ReportStyle

    private var comparison: Comparison { selection.comparison }
    private var baseline: MunicipalityResult? { selection.baseline?.result(of: municipality.id) }

    /// The results of the scenarios, the null scenario first.
    private var results: [(scenario: ScenarioResult, result: MunicipalityResult)] {
        selection.scenarios.compactMap { scenario in
            scenario.result(of: municipality.id).map { (scenario, $0) }
        }
    }

    /// Totals, NCW, recurring and one-off with their differences.
    func costs() -> Table {
        let recurring = style.word(.recurring(year: comparison.lastYear))
        let title = Label.costs(
            municipality: municipality.name, period: selection.period(style), unit: style.word(.unit(style.scale)))
        var table = Table(
            title: style.word(title),
            columns: [.text(style.word(.scenario))]
                + [
                    style.word(.total), style.word(.differenceWord), style.word(.netPresentValue),
                    style.word(.difference(of: style.word(.netPresentValue))), recurring,
                    style.word(.difference(of: style.word(.recurringSection).lowercased())), style.word(.oneOff),
                ].map { .number($0) })
        table.rows = results.map { scenario, result in
            let name = Table.Cell(selection.name(of: scenario, style))
            return Table.Row(
                [name] + compared(result, scenario, \.total) + compared(result, scenario, \.netPresentValue)
                    + compared(result, scenario, \.recurring) + [style.amount(style.scale.units(result.oneOff))])
        }
        return table
    }

    /// A figure and how far it lies above the null scenario's, as both are shown.
    private func compared(
        _ result: MunicipalityResult, _ scenario: ScenarioResult, _ figure: KeyPath<MunicipalityResult, Double>
    ) -> [Table.Cell] {
        let own = style.scale.units(result[keyPath: figure])
        guard let baseline, !isBaseline(scenario) else { return [style.amount(own), ""] }
        return [style.amount(own), style.difference(own - style.scale.units(baseline[keyPath: figure]))]
    }

    private func isBaseline(_ scenario: ScenarioResult) -> Bool { scenario.id == selection.baseline?.id }

    /// Payback, worst year, cost per inhabitant, tests.
    func verdicts() -> Table {
        let last = comparison.lastYear
        var table = Table(
            title: style.word(.verdict(municipality: municipality.name)),
            columns: [.text(style.word(.scenario))]
                + [
                    Label.paidBackIn, .worstYear, .worstDifference, .perInhabitant(year: last),
                    .perInhabitantDifference,
                    .lastYearDifference(year: last),
                ].map { .number(style.word($0)) }
                + [Label.notDearer, .quality].map { .text(style.word($0)) })
        table.rows = results.map { scenario, result in
            Table.Row(
                [Table.Cell(selection.name(of: scenario, style))]
                    + (isBaseline(scenario) ? baselineVerdict(result) : verdict(result)))
        }
        return table
    }

    private func baselineVerdict(_ result: MunicipalityResult) -> [Table.Cell] {
        ["", "", "", perInhabitant(result.recurring, result.inhabitants, signed: false), "", "", "", ""]
    }

    private func verdict(_ result: MunicipalityResult) -> [Table.Cell] {
        let never = style.word(.notBefore(year: comparison.countedTo))
        return [
            Table.Cell(result.paybackYear.map { String($0) } ?? never),
            Table.Cell(result.worstYear.map { String($0.year) } ?? ""),
            result.worstYear.map { style.difference(style.scale.units($0.difference)) } ?? "",
            perInhabitant(result.recurring, result.inhabitants, signed: false),
            perInhabitant(result.difference.recurring, result.inhabitants, signed: true),
            style.difference(style.scale.units(result.tests.lastYearDifference)),
            style.verdict(result.tests.notDearer.isMet), style.verdict(result.tests.quality.isMet),
        ]
    }

    private func perInhabitant(_ euros: Double, _ inhabitants: Double?, signed: Bool) -> Table.Cell {
        guard let inhabitants, inhabitants >= 1 else { return Table.Cell(style.word(.unknown)) }
        return Table.Cell(style.numbers.decimal(euros / inhabitants, decimals: 2, signed: signed))
    }

    /// The null scenario year by year, and how far the others lie above it.
    func years() -> Table {
        let title = Label.yearlyDifference(municipality: municipality.name, unit: style.word(.unit(style.scale)))
        var table = Table(
            title: style.word(title),
            columns: [.text(style.word(.scenario))] + selection.yearHeads(style) + [.number(style.word(.total))])
        table.rows = results.map { scenario, result in
            let name = Table.Cell(selection.name(of: scenario, style))
            guard let baseline, !isBaseline(scenario) else {
                let shown = ShownFigures(result, style.scale, hasLater: selection.hasLater)
                return Table.Row([name] + style.amounts(shown.columns + [shown.total]))
            }
            let shown = ShownDifference(result, beside: baseline, style.scale, hasLater: selection.hasLater)
            return Table.Row([name] + style.differences(shown.columns + [shown.total]))
        }
        return table
    }

    /// What each regeling costs in the null scenario, and more or less than that in the others.
    func regelingen() -> Table {
        let title = Label.effectByRegeling(
            municipality: municipality.name, period: selection.period(style), unit: style.word(.unit(style.scale)))
        let figures = RegelingAmounts(selection: selection, municipality: municipality.id, scale: style.scale)
        var table = Table(
            title: style.word(title),
            columns: [.text(style.word(.regeling)), .number(style.word(.baselineAmount))]
                + selection.alternatives.map { .number(selection.name(of: $0, style)) })
        table.rows = RegelingGroups(comparison.regelingen).rows(
            style, figures: figures.byRegeling, cells: cells)
        if figures.ownSteps.contains(where: { $0 != 0 }) {
            table.rows.append(.init([Table.Cell(style.word(.ownSteps))] + cells(figures.ownSteps)))
        }
        table.rows.append(.init([Table.Cell(style.word(.total))] + cells(figures.totals), kind: .total))
        return table
    }

    /// An amount of the null scenario, then differences.
    private func cells(_ units: [Int]) -> [Table.Cell] {
        style.amounts(Array(units.prefix(1))) + style.differences(Array(units.dropFirst()))
    }
}
