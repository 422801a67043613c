import Decision
import Domain

/// The tables of `verdeel`.
struct KeyTables {
    let comparison: KeyComparison
    let style: ReportStyle

    private var unit: String { style.word(.unit(style.scale)) }

    private func name(_ division: KeyComparison.Division) -> String {
        division.key?.text ?? Wording("huidig", "current")[style.language]
    }

    /// Amounts, differences, shares, cost per inhabitant and unit prices of one year, keys as columns.
    func year(_ year: KeyComparison.Year) -> [Table] {
        let amounts = year.keys.map { division in
            let total = style.scale.units(division.total)
            return (total: total, parts: style.scale.parts(of: total, division.parts.map(\.amount)))
        }
        let prices = prices(year)
        return [
            table(
                Wording(
                    "Kosten \(year.year) per sleutel, in \(unit)", "Cost \(year.year) by key, in \(unit)"), year.keys,
                cells: { style.amount(amounts[$0].parts[$1]) }, totals: { style.amount(amounts[$0].total) }),
            table(
                Wording("Verschil met huidig, in \(unit)", "Difference from current, in \(unit)"),
                Array(year.keys.dropFirst()),
                cells: { style.difference(amounts[$0 + 1].parts[$1] - amounts[0].parts[$1]) },
                totals: { style.difference(amounts[$0 + 1].total - amounts[0].total) }),
            table(
                Wording("Aandeel", "Share"), year.keys,
                cells: { .init(style.numbers.percentage(year.keys[$0].parts[$1].share)) }, totals: nil),
            table(
                Wording("Kosten per inwoner, in euro", "Cost per inhabitant, in euro"), year.keys,
                cells: { key, row in
                    .init(
                        year.keys[key].parts[row].perInhabitant.map { style.numbers.decimal($0, decimals: 2) }
                            ?? style.word(.unknown))
                }, totals: nil),
        ].filter { $0.columns.count > 1 } + (prices.rows.isEmpty ? [] : [prices])
    }

    private func table(
        _ title: Wording, _ keys: [KeyComparison.Division], cells: (Int, Int) -> Table.Cell,
        totals: ((Int) -> Table.Cell)?
    ) -> Table {
        var table = Table(
            title: title[style.language],
            columns: [.text(style.word(.municipality))] + keys.map { .number(name($0)) })
        table.rows = comparison.participants.enumerated().map { row, municipality in
            .init([.init(municipality.name)] + keys.indices.map { cells($0, row) })
        }
        if let totals {
            table.rows.append(.init([.init(style.word(.total))] + keys.indices.map { totals($0) }, kind: .total))
        }
        return table
    }

    /// Prices of units under average-cost keys.
    private func prices(_ year: KeyComparison.Year) -> Table {
        let heads = [
            Wording("Eenheden", "Units"), Wording("Prijs per eenheid, in euro", "Price per unit, in euro"),
        ]
        var table = Table(
            title: Wording(
                "Eenheidsprijzen \(year.year) (gemiddelde kosten)", "Unit prices \(year.year) (average cost)")[
                    style.language],
            columns: [
                .text(Wording("Verdeling", "Division")[style.language]),
                .text(Wording("Sleutel", "Key")[style.language]),
                .text(Wording("Wat geteld wordt", "What is counted")[style.language]),
            ] + heads.map { .number($0[style.language]) })
        for division in year.keys {
            for price in division.unitPrices {
                let counted = price.product.isEmpty ? price.driver.text : "\(price.product) (\(price.driver))"
                table.rows.append(
                    .init([
                        .init(name(division)), .init(price.key.text), .init(counted),
                        .init(style.numbers.decimal(price.units, decimals: 2)),
                        .init(style.numbers.decimal(price.price, decimals: 2)),
                    ]))
            }
        }
        return table
    }

    /// The amounts over several years, a table for each key.
    func path() -> [Table] {
        guard let first = comparison.years.first else { return [] }
        return first.keys.indices.map { key in
            let divisions = comparison.years.map { $0.keys[key] }
            let totals = divisions.map { style.scale.units($0.total) }
            let parts = zip(divisions, totals).map { style.scale.parts(of: $1, $0.parts.map(\.amount)) }
            var table = Table(
                title: Wording(
                    "Kosten per jaar, sleutel \(name(first.keys[key])), in \(unit)",
                    "Cost by year, key \(name(first.keys[key])), in \(unit)")[style.language],
                columns: [.text(style.word(.municipality))] + comparison.years.map { .number(String($0.year)) })
            table.rows = comparison.participants.enumerated().map { row, municipality in
                .init([.init(municipality.name)] + parts.map { style.amount($0[row]) })
            }
            table.rows.append(.init([.init(style.word(.total))] + style.amounts(totals), kind: .total))
            return table
        }
    }
}
