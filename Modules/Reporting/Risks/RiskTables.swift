import Decision
import Simulation

/// The tables of `risicos`.
struct RiskTables {
    let paragraph: RiskParagraph
    let style: ReportStyle

    private var words: RiskWords { RiskWords(paragraph: paragraph, style: style) }
    private func amount(_ euros: Double) -> Table.Cell { style.amount(style.scale.units(euros)) }

    /// The greatest risks, the others together, what else is uncertain, and the reserve that all of it needs.
    func risks() -> Table {
        let shown = paragraph.risks.prefix(RiskReport.shown)
        let rest = paragraph.risks.dropFirst(RiskReport.shown)
        var table = Table(title: words.risksTitle, columns: words.riskColumns)
        let parts = parts(shown.map(\.contribution.amount) + [rest.reduce(0) { $0 + $1.contribution.amount }])
        for (index, item) in shown.enumerated() {
            table.rows.append(
                .init(
                    [
                        .init(String(index + 1)), .init(item.risk.name), .init(String(item.risk.year)),
                        .init(style.numbers.percentage(item.risk.probability)), amount(item.impact.mean),
                        amount(item.expected),
                    ] + cells(parts[index], item.contribution.amount)))
        }
        if !rest.isEmpty {
            let expected = rest.reduce(0) { $0 + $1.expected }
            let sum = rest.reduce(0) { $0 + $1.contribution.amount }
            table.rows.append(row(words.otherRisks(rest.count), amount(expected), cells(parts[shown.count], sum)))
        }
        table.rows.append(row(words.otherUncertainty, "", cells(parts[shown.count + 1], paragraph.others)))
        let expected = paragraph.risks.reduce(0) { $0 + $1.expected }
        table.rows.append(
            row(words.total, amount(expected), cells(style.scale.units(paragraph.reserve), paragraph.reserve), .total))
        return table
    }

    /// Parts of the reserve in whole units, those of all else last, so that they add up to what is shown of it.
    private func parts(_ risks: [Double]) -> [Int] {
        style.scale.parts(of: style.scale.units(paragraph.reserve), risks + [paragraph.others])
    }

    private func row(
        _ name: String, _ expected: Table.Cell, _ last: [Table.Cell], _ kind: Table.RowKind = .plain
    ) -> Table.Row {
        .init(["", .init(name), "", "", "", expected] + last, kind: kind)
    }

    private func cells(_ units: Int, _ amount: Double) -> [Table.Cell] {
        let share = paragraph.share(amount).map { style.numbers.decimal($0 * 100, decimals: 1) + "%" }
        return [style.amount(units), .init(share ?? style.word(.none))]
    }

    /// What is done about the greatest risks, by their number.
    func controls() -> Table {
        Table(
            title: words.controlsTitle, columns: words.controlColumns,
            rows: paragraph.risks.prefix(RiskReport.shown).enumerated().map { index, item in
                .init([
                    .init(String(index + 1)), .init(item.risk.control ?? words.noControl), .init(words.origin(item)),
                ])
            })
    }

    /// What must be held in reserve by certainty, and how what is there stands to it.
    func reserves() -> Table {
        let frame = paragraph.outcome.frame
        let hasReserve = paragraph.municipality.id == frame.reserveOwner && (frame.availableReserve ?? 0) > 0
        var table = Table(
            title: words.reservesTitle, columns: words.reserveColumns(hasReserve, hasOthers: frame.otherRisks != nil))
        table.rows = RiskParagraph.certainties.map { certainty in
            let need = paragraph.municipality.reserve(certainty) ?? 0
            var cells: [Table.Cell] = [.init(style.numbers.percentage(certainty)), amount(need)]
            guard hasReserve, let available = frame.availableReserve else { return .init(cells) }
            if let others = frame.otherRisks { cells += sum(need, others) }
            cells.append(amount(available))
            switch paragraph.outcome.reserveStanding(of: paragraph.municipality, at: certainty) {
            case .ratio(let ratio, let grade):
                cells += [.init(style.numbers.decimal(ratio, decimals: 2)), .init(grade.rawValue)]
            case .part(let part): cells.append(.init(style.numbers.percentage(part)))
            case nil: break
            }
            return .init(cells)
        }
        return table
    }

    /// What other risks need, and both together as the sum of what is shown.
    private func sum(_ need: Double, _ others: Double) -> [Table.Cell] {
        let both = style.scale.units(need) + style.scale.units(others)
        return [amount(others), style.amount(both)]
    }
}
