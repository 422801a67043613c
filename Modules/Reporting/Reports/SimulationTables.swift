import Decision
import Domain
import Simulation

/// The tables of `simuleer`.
struct SimulationTables {
    let outcome: SimulationOutcome
    let municipalities: [Municipality]
    let style: ReportStyle

    private var unit: String { style.word(.unit(style.scale)) }
    private static let shown = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]

    /// Of each municipality: the spread of the NCW and of its difference, the reserve, the years.
    func all() -> [Table] {
        municipalities.indices.flatMap { index -> [Table] in
            let name = municipalities[index].name
            return [
                spreads(
                    Wording(
                        "\(name): netto contante waarde, in \(unit)", "\(name): net present value, in \(unit)"), index
                ) { $0.netPresentValue },
                differences(name, index),
                reserves(name, index),
            ] + outcome.scenarios.map { years($0, name, index) }
        }
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

    /// What must be held in reserve, by certainty.
    private func reserves(_ name: String, _ index: Int) -> Table {
        var table = Table(
            title: Wording(
                "\(name): benodigde reserve boven de raming van het totaal, in \(unit)",
                "\(name): reserve needed above the base estimate of the total, in \(unit)")[style.language],
            columns: [.text(style.word(.scenario))]
                + SimulationOutcome.certainties.map {
                    let certainty = style.numbers.percentage($0)
                    return .number(Wording("\(certainty) zeker", "\(certainty) certain")[style.language])
                })
        table.rows = outcome.scenarios.map { scenario in
            .init(
                [.init(scenario.name)]
                    + SimulationOutcome.certainties.map { amount(scenario.municipalities[index].reserve($0) ?? 0) })
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
