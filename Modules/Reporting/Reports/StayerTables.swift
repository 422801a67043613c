import Decision
import Domain

/// The tables of `uittreding` about who stays: what is left behind, what each bears more, of what kind, how long.
struct StayerTables {
    let comparison: ExitComparison
    let style: ReportStyle

    private var unit: String { style.word(.unit(style.scale)) }
    /// From the year of leaving to the last in which anything is left behind or anybody pays more or less.
    private let years: [Int]

    init(comparison: ExitComparison, style: ReportStyle) {
        self.comparison = comparison
        self.style = style
        let amounts =
            comparison.stranded.flatMap { [$0.runOff, $0.permanent] }
            + (comparison.rows.first.map { $0.stayers.map(\.amounts) + $0.stayerPosts.map(\.amounts) } ?? [])
        let last = amounts.compactMap { $0.lastIndex { abs($0) >= 0.005 } }.max() ?? 0
        years = Array(comparison.years.prefix(last + 1))
    }

    /// All of them; those that say nothing are left out. By year: of the first way to reckon the sum.
    func all() -> [Table] {
        guard let row = comparison.rows.first else { return [] }
        let grid = grid(row.stayers.map(\.amounts), years.count)
        let tables = [stranded(), stayers(row, grid), posts(row, beside: grid)].filter { !$0.rows.isEmpty }
        return comparison.rows.count > 1 ? tables + [byMethod()] : tables
    }

    private func grid(_ amounts: [[Double]], _ years: Int) -> ShownGrid {
        ShownGrid(amounts, years: years, style.scale)
    }

    private var yearColumns: [Table.Column] { years.map { .number(String($0)) } }

    /// The last budget year, or the year of leaving after it.
    private var lastYear: Int { max(comparison.lastYear, comparison.date.year) }

    /// What is permanent in the last year: head of its column and whole units by row; nil when nothing is.
    private func permanent(_ amounts: [[Double]]) -> (column: Table.Column, rows: [Int], total: Int)? {
        let last = amounts.map { $0[lastYear - comparison.date.year] }
        guard last.contains(where: { abs($0) >= 0.005 }) else { return nil }
        let total = style.scale.units(last.reduce(0, +))
        let head = Wording("Waarvan blijvend in \(lastYear)", "Of which permanent in \(lastYear)")
        return (.number(head[style.language]), style.scale.parts(of: total, last), total)
    }

    /// What the leaver's part of each item leaves behind.
    private func stranded() -> Table {
        let items = comparison.stranded
        let permanent = permanent(items.map(\.permanent))
        var table = Table(
            title: Wording(
                "Wat achterblijft per kostenpost, in \(unit)", "What stays behind by item, in \(unit)")[
                    style.language],
            columns: [.text(Wording("Kostenpost", "Item")[style.language])] + yearColumns
                + [permanent?.column].compactMap { $0 })
        if items.isEmpty { return table }
        let all = grid(items.map { zip($0.runOff, $0.permanent).map(+) }, years.count)
        table.rows = items.indices.map { row in
            let last = [permanent?.rows[row]].compactMap { $0 }
            return .init([.init(items[row].item.text)] + style.amounts(all.rows[row] + last))
        }
        let totals = style.amounts(all.years + [permanent?.total].compactMap { $0 })
        table.rows.append(.init([.init(style.word(.total))] + totals, kind: .total))
        return table
    }

    /// What each stayer pays more by year, and for how long.
    private func stayers(_ row: ExitComparison.Row, _ grid: ShownGrid) -> Table {
        let permanent = permanent(row.stayers.map(\.permanent))
        var table = Table(
            title: Wording(
                "Wat de blijvers meer betalen dan zonder uittreding (\(row.choice.name)), in \(unit)",
                "What the stayers pay more than without the leaving (\(row.choice.name)), in \(unit)")[style.language],
            columns: [.text(style.word(.municipality))] + yearColumns + [
                .number(style.word(.total)), .text(Wording("Tot en met", "Until")[style.language]),
            ] + [permanent?.column].compactMap { $0 })
        table.rows = row.stayers.indices.map { index in
            .init(
                [.init(comparison.stayers[index].name)]
                    + style.differences(grid.rows[index] + [grid.total(ofRow: index)])
                    + [.init(until(row.stayers[index]))]
                    + style.amounts([permanent?.rows[index]].compactMap { $0 }))
        }
        table.rows.append(
            .init(
                [.init(style.word(.total))] + style.differences(grid.years + [grid.total])
                    + [""] + style.amounts([permanent?.total].compactMap { $0 }), kind: .total))
        return table
    }

    /// The last year in which a stayer pays more or less than without the leaving.
    private func until(_ stayer: ExitComparison.Stayer) -> String {
        guard let last = stayer.amounts.lastIndex(where: { $0 != 0 }) else { return style.word(.none) }
        guard last == stayer.amounts.count - 1 else { return String(comparison.date.year + last) }
        return Wording("blijvend", "for ever")[style.language]
    }

    /// The same of all stayers together, by post.
    private func posts(_ row: ExitComparison.Row, beside stayers: ShownGrid) -> Table {
        var table = Table(
            title: Wording(
                "Waaruit dat bestaat, blijvers samen (\(row.choice.name)), in \(unit)",
                "What that is made of, stayers together (\(row.choice.name)), in \(unit)")[style.language],
            columns: [.text(style.word(.post))] + yearColumns + [.number(style.word(.total))])
        if row.stayerPosts.isEmpty { return table }
        let grid = ShownGrid(row.stayerPosts.map(\.amounts), beside: stayers, style.scale)
        let words = PostWords(style.language, [])
        table.rows = row.stayerPosts.indices.map { index in
            .init(
                [.init(words.text(row.stayerPosts[index].post))]
                    + style.differences(grid.rows[index] + [grid.total(ofRow: index)]))
        }
        table.rows.append(
            .init([.init(style.word(.total))] + style.differences(grid.years + [grid.total]), kind: .total))
        return table
    }

    /// The total of each stayer by every method.
    private func byMethod() -> Table {
        let period = "\(comparison.date.year)-\(comparison.countedTo)"
        var table = Table(
            title: Wording(
                "Wat de blijvers meer betalen \(period), per methode, in \(unit)",
                "What the stayers pay more \(period), by method, in \(unit)")[style.language],
            columns: [.text(style.word(.municipality))] + comparison.rows.map { .number($0.choice.name) })
        let grids = comparison.rows.map { grid($0.stayers.map(\.amounts), comparison.years.count) }
        table.rows = comparison.stayers.enumerated().map { index, stayer in
            .init([.init(stayer.name)] + style.differences(grids.map { $0.total(ofRow: index) }))
        }
        table.rows.append(
            .init([.init(style.word(.total))] + style.differences(grids.map(\.total)), kind: .total))
        return table
    }
}
