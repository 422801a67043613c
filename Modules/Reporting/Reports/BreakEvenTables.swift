import Decision
import Domain

/// Values with what both scenarios cost there, and the line of two values.
struct BreakEvenTables {
    let found: BreakEven
    let municipality: Municipality
    let style: ReportStyle

    private var words: BreakEvenNotes { BreakEvenNotes(found: found, style: style) }
    private func pick(_ dutch: String, _ english: String) -> String { Wording(dutch, english)[style.language] }

    func all() -> [Block] {
        let line = found.line.isEmpty ? [] : [Block.table(self.line()), .table(matrix())]
        return [.table(values())] + line
    }

    /// Round values, the base and where both cost the same.
    private func values() -> Table {
        var rows = found.points.map { (point: $0, isFound: false) }
        for case .equal(let point) in found.found {
            rows.removeAll { $0.point.value.value == point.value.value }
            rows.append((point, true))
        }
        rows.sort { $0.point.value.value < $1.point.value.value }
        let unit = style.word(.unit(style.scale))
        return Table(
            title: pick(
                "\(municipality.name): \(words.measure) in \(unit), naar \(found.question.figure.path)",
                "\(municipality.name): \(words.measure) in \(unit), by \(found.question.figure.path)"),
            columns: [
                .number(pick("Waarde", "Value")), .number(found.names.first), .number(found.names.second),
                .number(style.word(.differenceWord)), .text(""),
            ],
            rows: rows.map { row in
                let units = [row.point.first, row.point.second].map { style.scale.units($0) }
                let marks = [
                    row.isFound ? pick("omslag", "break-even") : nil,
                    row.point.value.value == found.base.value.value ? pick("zoals nu", "as it is") : nil,
                ].compactMap { $0 }
                return Table.Row(
                    [Table.Cell(words.text(row.point.value))] + units.map { style.amount($0) } + [
                        style.difference(units[0] - units[1]), Table.Cell(marks.joined(separator: ", ")),
                    ], kind: row.isFound ? .subtotal : .plain)
            })
    }

    /// For each value of the second figure where the first breaks even.
    private func line() -> Table {
        let (first, second) = (found.question.figure.path, found.question.other?.path ?? "")
        return Table(
            title: pick("De lijn: omslag van \(first) bij \(second)", "The line: break-even of \(first) by \(second)"),
            columns: [.number(pick("Tweede waarde", "Second value")), .text(pick("Omslag", "Break-even"))],
            rows: found.line.map { point in
                let values = point.found.map { words.short($0) }
                return Table.Row([
                    Table.Cell(words.text(point.second)),
                    Table.Cell(values.isEmpty ? style.word(.none) : values.joined(separator: "; ")),
                ])
            })
    }

    /// The difference for both values at once.
    private func matrix() -> Table {
        let unit = style.word(.unit(style.scale))
        let shown = found.points.indices.filter { $0.isMultiple(of: max(1, (found.points.count + 7) / 8)) }
        return Table(
            title: pick(
                "Verschil (\(found.names.first) min \(found.names.second)) in \(unit), naar beide waarden",
                "Difference (\(found.names.first) less \(found.names.second)) in \(unit), by both values"),
            columns: [.number(pick("Tweede waarde", "Second value"))]
                + shown.map { .number(words.text(found.points[$0].value)) },
            rows: found.line.map { point in
                Table.Row(
                    [Table.Cell(words.text(point.second))]
                        + shown.map { index in
                            point.differences[index].map { style.difference(style.scale.units($0)) }
                                ?? Table.Cell(style.word(.none))
                        })
            })
    }
}
