import Decision
import Domain

/// The tables of the financial paragraph.
struct ParagraphTables {
    let report: CouncilReport
    let style: ReportStyle
    private let figures: ParagraphFigures

    init(_ report: CouncilReport, _ style: ReportStyle) {
        self.report = report
        self.style = style
        figures = ParagraphFigures(report, style)
    }

    private var paragraph: CouncilParagraph { report.paper.paragraph }
    private var unit: String { style.word(.unit(style.scale)) }
    private func pick(_ dutch: String, _ english: String) -> String { Wording(dutch, english)[style.language] }

    private var columns: [Table.Column] {
        paragraph.periods.map { .number(ParagraphWords(report, style).name(of: $0)) } + [.number(style.word(.total))]
    }

    /// Recurring, one-off and both, by period.
    func estimate() -> Table {
        let both = zip(figures.recurring, figures.oneOff).map { $0 + $1 }
        return Table(
            title: pick(
                "Meerjarenraming: verschil met het nulscenario, in \(unit)",
                "Multi-year estimate: difference from the null scenario, in \(unit)"),
            columns: [.text(pick("Soort", "Kind"))] + columns,
            rows: [
                row(style.word(.recurringSection), figures.recurring), row(style.word(.oneOffSection), figures.oneOff),
                row(style.word(.total), both, kind: .total),
            ])
    }

    /// The same by task field.
    func taskFields() -> Table? {
        let words = ParagraphWords(report, style)
        let kinds: [(PostKind, String, [Int])] = [
            (.recurring, style.word(.recurringSection), figures.recurring),
            (.oneOff, style.word(.oneOffSection), figures.oneOff),
        ]
        let rows = kinds.flatMap { kind, title, totals -> [Table.Row] in
            let own = figures.rows(kind)
            guard !own.isEmpty else { return [] }
            return [Table.Row([Table.Cell(title)], kind: .section)]
                + own.map { row(words.name(of: $0.field), $0.amounts) }
                + [row(style.word(.subtotal(of: title.lowercased())), totals, kind: .subtotal)]
        }
        guard !rows.isEmpty else { return nil }
        return Table(
            title: pick("Per taakveld (Iv3), in \(unit)", "By task field (Iv3), in \(unit)"),
            columns: [.text(pick("Taakveld", "Task field"))] + columns, rows: rows)
    }

    /// What of the one-off cost is taken from which reserve; nil where none is named or nothing is to be covered.
    func coverage() -> Table? {
        let amounts = figures.coverage()
        guard !paragraph.coverage.isEmpty, amounts.contains(where: { $0.contains { $0 != 0 } }) else { return nil }
        let names = paragraph.coverage.map { coverage in
            let available = CouncilWords(style: style).euros(coverage.reserve.available.base)
            return pick(
                "\(coverage.reserve.name) (beschikbaar \(available))",
                "\(coverage.reserve.name) (available \(available))")
        }
        let rows = zip(names + [pick("Nog te dekken", "Still to be covered")], amounts).map {
            row($0, $1, signed: false)
        }
        return Table(
            title: pick("Dekking van het incidentele, in \(unit)", "Cover of the one-off cost, in \(unit)"),
            columns: [.text(pick("Waaruit", "From"))] + columns,
            rows: rows + [row(pick("Te dekken", "To be covered"), figures.toCover, kind: .total, signed: false)])
    }

    private func row(_ name: String, _ units: [Int], kind: Table.RowKind = .plain, signed: Bool = true) -> Table.Row {
        let all = units + [units.reduce(0, +)]
        return Table.Row([Table.Cell(name)] + (signed ? style.differences(all) : style.amounts(all)), kind: kind)
    }
}
