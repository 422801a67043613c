import Decision
import Simulation

/// The tables of `simuleer`.
struct SimulationTables {
    let outcome: SimulationOutcome
    let style: ReportStyle

    private var unit: String { style.word(.unit(style.scale)) }
    private static let shown = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]

    /// Of each municipality: the spread of the NCW and of its difference, the reserve, the years; tables and drawings.
    func all() -> [Block] {
        outcome.frame.municipalities.indices.flatMap { index -> [Block] in
            let name = outcome.frame.municipalities[index].name
            let value = Wording(
                "\(name): netto contante waarde, in \(unit)", "\(name): net present value, in \(unit)")
            let own = outcome.scenarios.map { (name: $0.name, spread: $0.municipalities[index].netPresentValue) }
            let differences = differences(name, index)
            return [.table(spreads(value, index) { $0.netPresentValue })] + drawing(value[style.language], own)
                + (differences.rows.isEmpty ? [] : [.table(differences)])
                + ReserveTables(outcome: outcome, style: style).all(name, index)
                + outcome.scenarios.flatMap { histograms($0, name, index) }
                + outcome.scenarios.flatMap { fan($0, name, index) }
        } + CorrelationTable(report: outcome.frame.correlation, style: style).blocks()
    }

    /// Of the first municipality: the spread of the NCW, its difference, the reserve, and one scenario by year; no drawings.
    func short(byYear scenario: SimulationOutcome.Scenario?) -> [Block] {
        guard let name = outcome.frame.municipalities.first?.name else { return [] }
        let value = Wording(
            "\(name): netto contante waarde, in \(unit)", "\(name): net present value, in \(unit)")
        let differences = differences(name, 0)
        return [.table(spreads(value, 0) { $0.netPresentValue })]
            + (differences.rows.isEmpty ? [] : [.table(differences)])
            + ReserveTables(outcome: outcome, style: style).all(name, 0)
            + (scenario.map { [.table(years($0, name, 0))] } ?? [])
    }

    /// How the draws are spread over bins: of the total of the null scenario, of the difference of another.
    private func histograms(_ scenario: SimulationOutcome.Scenario, _ name: String, _ index: Int) -> [Block] {
        let own = scenario.municipalities[index]
        let spread = own.difference ?? own.total
        guard let histogram = spread.histogram, histogram.lowest < histogram.highest else { return [] }
        let isDifference = own.difference != nil
        let figure =
            isDifference
            ? Wording("verschil met het nulscenario in NCW", "difference from the null scenario in NPV")
            : Wording("totaal", "total")
        let key = Wording(
            "deel van de trekkingen, in \(unit); o raming", "part of the draws, in \(unit); o base estimate")
        let drawing = HistogramDrawing(
            RoundBins(histogram), base: spread.base, areDifferences: isDifference, style: style)
        return [
            .drawing(
                title: "\(name), \(scenario.name): \(figure[style.language]) (\(key[style.language]))", drawing.lines())
        ]
    }

    /// A scenario year by year, in figures and as a fan.
    private func fan(_ scenario: SimulationOutcome.Scenario, _ name: String, _ index: Int) -> [Block] {
        let table = years(scenario, name, index)
        let rows = scenario.municipalities[index].years.map { (name: String($0.year), spread: $0.spread) }
        return [.table(table)] + drawing(table.title, rows)
    }

    private func drawing(
        _ title: String, _ rows: [(name: String, spread: SimulationOutcome.Spread)]
    ) -> [Block] {
        let lines = SpreadDrawing(rows, style: style).lines()
        let key = Wording(
            "- P5 tot P95, = P25 tot P75, | mediaan, o raming", "- P5 to P95, = P25 to P75, | median, o base estimate")
        return lines.isEmpty ? [] : [.drawing(title: "\(title) (\(key[style.language]))", lines)]
    }

    private func amount(_ euros: Double) -> Table.Cell { style.amount(style.scale.units(euros)) }
    private func difference(_ euros: Double) -> Table.Cell { style.difference(style.scale.units(euros)) }

    private var percentileColumns: [Table.Column] {
        Self.shown.map { .number("P" + SimulationReport.name($0).dropFirst()) }
    }

    private func spreads(
        _ title: Wording, _ index: Int, _ spread: (SimulationOutcome.Municipality) -> SimulationOutcome.Spread
    ) -> Table {
        var table = Table(
            title: title[style.language],
            columns: [
                .text(style.word(.scenario)), .number(Wording("Raming", "Base estimate")[style.language]),
                .number(Wording("Raming ligt op", "Base lies at")[style.language]),
                .number(Wording("Gemiddelde", "Mean")[style.language]),
            ] + percentileColumns)
        table.rows = outcome.scenarios.map { scenario in
            let own = spread(scenario.municipalities[index])
            return .init(
                [
                    .init(scenario.name), amount(own.base),
                    .init("P" + style.numbers.decimal(own.basePercentile * 100, decimals: 0)),
                ]
                    + [amount(own.moments.mean)] + Self.shown.map { amount(own.percentiles[$0] ?? 0) })
        }
        return table
    }

    /// What the scenarios cost more than the null scenario, and how likely that is.
    private func differences(_ name: String, _ index: Int) -> Table {
        var table = Table(
            title: Wording(
                "\(name): verschil met het nulscenario in NCW, in \(unit)",
                "\(name): difference from the null scenario in NPV, in \(unit)")[style.language],
            columns: [
                .text(style.word(.scenario)), .number(Wording("Raming", "Base estimate")[style.language]),
                .number(Wording("Kans op duurder", "Chance of dearer")[style.language]),
                .number(Wording("Gemiddelde", "Mean")[style.language]),
            ] + percentileColumns)
        for scenario in outcome.scenarios {
            let own = scenario.municipalities[index]
            guard let spread = own.difference, let chance = own.chanceDearer else { continue }
            table.rows.append(
                .init(
                    [.init(scenario.name), difference(spread.base), .init(style.numbers.percentage(chance.value))]
                        + [difference(spread.moments.mean)]
                        + Self.shown.map { difference(spread.percentiles[$0] ?? 0) }))
        }
        return table
    }

    /// A scenario year by year: the fan.
    private func years(_ scenario: SimulationOutcome.Scenario, _ name: String, _ index: Int) -> Table {
        var table = Table(
            title: Wording(
                "\(name), \(scenario.name): per jaar, in \(unit)", "\(name), \(scenario.name): by year, in \(unit)")[
                    style.language],
            columns: [
                .text(Wording("Jaar", "Year")[style.language]),
                .number(Wording("Raming", "Base estimate")[style.language]),
                .number(Wording("Gemiddelde", "Mean")[style.language]),
            ] + percentileColumns)
        table.rows = scenario.municipalities[index].years.map { year, spread in
            .init(
                [.init(String(year)), amount(spread.base), amount(spread.moments.mean)]
                    + Self.shown.map { amount(spread.percentiles[$0] ?? 0) })
        }
        return table
    }
}
