import Decision
import Simulation

/// What must be held in reserve in each scenario, and how the reserve that is there stands to it.
struct ReserveTables {
    let outcome: SimulationOutcome
    let style: ReportStyle

    /// Of a municipality by its name and its number.
    func all(_ name: String, _ index: Int) -> [Block] { [.table(reserves(name, index))] + standings(name, index) }

    private var unit: String { style.word(.unit(style.scale)) }
    private func amount(_ euros: Double) -> Table.Cell { style.amount(style.scale.units(euros)) }

    /// What must be held in reserve, by certainty.
    private func reserves(_ name: String, _ index: Int) -> Table {
        var table = Table(
            title: Wording(
                "\(name): benodigde reserve boven de raming van het totaal, in \(unit)",
                "\(name): reserve needed above the base estimate of the total, in \(unit)")[style.language],
            columns: [.text(style.word(.scenario))] + certaintyColumns)
        table.rows = outcome.scenarios.map { scenario in
            .init(
                [.init(scenario.name)]
                    + SimulationOutcome.certainties.map { amount(scenario.municipalities[index].reserve($0) ?? 0) })
        }
        return table
    }

    /// The risk reserve beside what is needed, by certainty; none where the dossier names no reserve of the municipality.
    private func standings(_ name: String, _ index: Int) -> [Block] {
        let rows = outcome.scenarios.compactMap { scenario -> Table.Row? in
            let standings = SimulationOutcome.certainties.compactMap {
                outcome.reserveStanding(of: scenario.municipalities[index], at: $0)
            }
            return standings.isEmpty ? nil : .init([.init(scenario.name)] + standings.map { cell($0) })
        }
        guard !rows.isEmpty else { return [] }
        let title =
            outcome.frame.otherRisks == nil
            ? Wording("\(name): deel van de weerstandscapaciteit", "\(name): part of the risk reserve")
            : Wording("\(name): weerstandsvermogen en klasse", "\(name): ratio of the risk reserve and class")
        return [
            .table(
                Table(
                    title: title[style.language],
                    columns: [.text(style.word(.scenario))] + certaintyColumns, rows: rows))
        ]
    }

    private func cell(_ standing: ReserveStanding) -> Table.Cell {
        switch standing {
        case .ratio(let ratio, let grade): .init("\(style.numbers.decimal(ratio, decimals: 2)) \(grade.rawValue)")
        case .part(let part): .init(style.numbers.percentage(part))
        }
    }

    private var certaintyColumns: [Table.Column] {
        SimulationOutcome.certainties.map {
            let certainty = style.numbers.percentage($0)
            return .number(Wording("\(certainty) zeker", "\(certainty) certain")[style.language])
        }
    }
}
