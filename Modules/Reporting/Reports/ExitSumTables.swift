import Decision
import Domain

/// The tables of `uittreding` about the leaver: the sum by every method, what it is made of, what it rests on.
struct ExitSumTables {
    let comparison: ExitComparison
    let style: ReportStyle

    private var unit: String { style.word(.unit(style.scale)) }

    /// A row of whole units whose years add up to its total.
    private struct Shown {
        let total: Int
        let years: [Int: Int]

        init(_ row: ExitComparison.Row, _ scale: AmountScale) {
            total = scale.units(row.total)
            let parts = scale.parts(of: total, row.years.map(\.total))
            years = Dictionary(zip(row.years.map(\.year), parts)) { first, _ in first }
        }
    }

    /// All of them; those that say nothing are left out.
    func all() -> [Table] {
        [sums()] + comparison.rows.compactMap { composition($0) } + [references()].filter { !$0.rows.isEmpty }
    }

    /// Years in which any method lets the leaver pay.
    private var years: [Int] { Set(comparison.rows.flatMap { $0.years.map(\.year) }).sorted() }

    private func sums() -> Table {
        let years = years
        var table = Table(
            title: Wording("Uittreedsom per methode, in \(unit)", "Exit sum by method, in \(unit)")[style.language],
            columns: [
                .text(style.word(.exitMethod)), .text(Wording("Wat het is", "What it is")[style.language]),
                .number(style.word(.total)), .number(style.word(.netPresentValue)),
            ] + years.map { .number(String($0)) })
        table.rows = comparison.rows.map { row in
            let shown = Shown(row, style.scale)
            return .init(
                [.init(row.choice.name), .init(kind(row)), style.amount(shown.total)]
                    + [style.amount(style.scale.units(row.netPresentValue))]
                    + years.map { style.amount(shown.years[$0] ?? 0) })
        }
        return table
    }

    private func kind(_ row: ExitComparison.Row) -> String {
        if row.choice.isProvision { return Wording("zoals nu bepaald", "as provided now")[style.language] }
        return comparison.regeling.provision?.variants[row.choice.name] != nil
            ? Wording("variant", "variant")[style.language] : Wording("andere methode", "other method")[style.language]
    }

    /// What a sum is made of by year; nil when it has one part only, or none.
    private func composition(_ row: ExitComparison.Row) -> Table? {
        let used = row.lines.indices.filter { line in row.years.contains { abs($0.parts[line]) >= 0.005 } }
        guard used.count > 1 else { return nil }
        let shown = Shown(row, style.scale)
        let columns = row.years.map { year in
            style.scale.parts(of: shown.years[year.year] ?? 0, used.map { year.parts[$0] })
        }
        var table = Table(
            title: Wording(
                "Waaruit de som bestaat: \(row.choice.name), in \(unit)",
                "What the sum is made of: \(row.choice.name), in \(unit)")[style.language],
            columns: [.text(Wording("Onderdeel", "Part")[style.language])]
                + row.years.map { .number(String($0.year)) } + [.number(style.word(.total))])
        table.rows = used.enumerated().map { position, line in
            let amounts = columns.map { $0[position] }
            return .init([.init(name(row.lines[line]))] + style.amounts(amounts + [amounts.reduce(0, +)]))
        }
        let totals = row.years.map { shown.years[$0.year] ?? 0 }
        table.rows.append(
            .init([.init(style.word(.total))] + style.amounts(totals + [shown.total]), kind: .total))
        return table
    }

    private func name(_ line: String) -> String {
        line == "methode" ? Wording("methode", "method")[style.language] : line
    }

    /// The reference contribution of the methods that use one.
    private func references() -> Table {
        let rows = comparison.rows.compactMap { row in row.reference.map { (name: row.choice.name, reference: $0) } }
        let years = Set(rows.flatMap { $0.reference.years.map(\.year) }).sorted()
        var table = Table(
            title: Wording(
                "Grondslag: bijdrage van \(comparison.leaver.name) voor de uittreding, in \(unit)",
                "Basis: contribution of \(comparison.leaver.name) before leaving, in \(unit)")[style.language],
            columns: [.text(style.word(.exitMethod))] + years.map { .number(String($0)) }
                + [.number(Wording("Grondslag per jaar", "Basis per year")[style.language])])
        table.rows = rows.map { name, reference in
            let cells = years.map { year -> Table.Cell in
                reference.years.first { $0.year == year }.map { style.amount(style.scale.units($0.indexed)) } ?? "-"
            }
            return .init([.init(name)] + cells + [style.amount(style.scale.units(reference.amount))])
        }
        return table
    }
}
