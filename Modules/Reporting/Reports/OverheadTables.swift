import Decision
import Domain

/// The charging matrix of overhead: what each pool passes on to each item, by each method.
struct OverheadTables {
    let overhead: OverheadComparison
    let style: ReportStyle

    /// A table for each method, in euros and in per cents of the pool's own cost.
    func all() -> [Table] { overhead.methods.map { table($0) } }

    private func table(_ charging: OverheadComparison.Charging) -> Table {
        let own = charging.method == overhead.used ? Wording(", huidig", ", current")[style.language] : ""
        let unit = style.word(.unit(style.scale))
        let pools = overhead.pools.enumerated().map { index, pool in
            let total = style.scale.units(pool.cost)
            return (total: total, parts: style.scale.parts(of: total, charging.amounts[index]))
        }
        var table = Table(
            title: Wording(
                "Overhead \(overhead.year), \(charging.method.rawValue)\(own): wat elke pool doorbelast, in \(unit)",
                "Overhead \(overhead.year), \(charging.method.rawValue)\(own): what each pool charges on, in \(unit)")[
                    style.language],
            columns: [.text(Wording("Kostenpost", "Item")[style.language])]
                + overhead.pools.flatMap { [.number($0.id.text), .number("\($0.id.text) %")] }
                + [.number(style.word(.total))])
        table.rows = overhead.items.enumerated().map { item, id in
            let cells = pools.indices.flatMap { pool in
                [
                    style.amount(pools[pool].parts[item]),
                    Table.Cell(style.numbers.percentage(charging.fractions[pool][item])),
                ]
            }
            return .init([.init(id.text)] + cells + [style.amount(pools.reduce(0) { $0 + $1.parts[item] })])
        }
        let totals = pools.flatMap { [style.amount($0.total), Table.Cell("100%")] }
        table.rows.append(
            .init(
                [.init(style.word(.total))] + totals + [style.amount(pools.reduce(0) { $0 + $1.total })], kind: .total))
        return table
    }
}
