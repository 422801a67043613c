import Decision
import Domain

/// What a change did (`zet`, `ongedaan`, ...): the figures of every scenario that are looked at first, what moved marked,
/// and by how much.
public struct MovementReport: Report {
    let changes: [TriedValue]
    let movements: [Movement]
    let municipality: Municipality
    let lastYear: Int
    let countedTo: (before: Int, after: Int)

    /// The changes that were made or taken back, and what moved by them for a municipality.
    public init(
        _ changes: [TriedValue], _ movements: [Movement], for municipality: Municipality, lastYear: Int,
        countedTo: (before: Int, after: Int)
    ) {
        self.changes = changes
        self.movements = movements
        self.municipality = municipality
        self.lastYear = lastYear
        self.countedTo = countedTo
    }

    /// A figure with its name in data.
    private static let figures: [(key: String, value: @Sendable (Headline) -> Double?)] = [
        ("totaal", { $0.total }), ("ncw", { $0.netPresentValue }), ("verschil_ncw", { $0.difference }),
        ("structureel", { $0.recurring }),
    ]

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let words = AppWords(style.language)
        let lines =
            changes.map { words.changed($0) } + notes(style)
            + (movements.contains(where: \.isMoved) ? [] : [words.nothingMoved])
        return (lines.isEmpty ? [] : [.lines(title: nil, lines)]) + [.table(table(style))]
    }

    private func table(_ style: ReportStyle) -> Table {
        let words = AppWords(style.language)
        let heads = [
            style.word(.total), style.word(.netPresentValue), style.word(.difference(of: style.word(.netPresentValue))),
            style.word(.recurring(year: lastYear)),
        ]
        let title = words.movement(municipality.name, unit: style.word(.unit(style.scale)))
        let rows = movements.map { cells($0, style) }
        // A figure that moved nowhere needs no column for it.
        let shown = heads.indices.flatMap { figure in
            [2 * figure] + (rows.contains { !$0[2 * figure + 1].text.isEmpty } ? [2 * figure + 1] : [])
        }
        let columns = heads.flatMap { [Table.Column.number($0), .number(words.moved)] }
        var table = Table(title: title, columns: [.text(style.word(.scenario))] + shown.map { columns[$0] })
        table.rows = zip(movements, rows).enumerated().map { index, row in
            let name = Table.Cell(name(row.0, isBaseline: index == 0, style))
            return Table.Row([name] + shown.map { row.1[$0] })
        }
        return table
    }

    /// What moved begins with a star, so that it is seen without colour too.
    private func name(_ movement: Movement, isBaseline: Bool, _ style: ReportStyle) -> String {
        let own = movement.after
        let name = isBaseline && own.name == own.scenario.text ? style.word(.nullScenario) : own.name
        return movement.isMoved ? "* " + name : name
    }

    private func cells(_ movement: Movement, _ style: ReportStyle) -> [Table.Cell] {
        Self.figures.enumerated().flatMap { index, figure -> [Table.Cell] in
            guard let after = figure.value(movement.after).map({ style.scale.units($0) }) else { return ["", ""] }
            let before = movement.before.flatMap { figure.value($0) }.map { style.scale.units($0) }
            let isDifference = index == 2
            let shown = isDifference ? style.difference(after) : style.amount(after)
            guard let before, before != after else { return [shown, ""] }
            return [shown, style.difference(after - before)]
        }
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] {
        guard countedTo.before != countedTo.after else { return [] }
        return [AppWords(style.language).countedTo(countedTo.after, before: countedTo.before)]
    }

    /// Heads of the facts.
    public var factColumns: [String] { ["scenario", "gemeente", "figuur", "voor", "na", "verschoven"] }

    /// One row after the other.
    public func facts(_ row: ([Fact]) -> Void) {
        for movement in movements {
            for figure in Self.figures {
                guard let after = figure.value(movement.after) else { continue }
                let before = movement.before.flatMap { figure.value($0) }
                row([
                    .text(movement.after.scenario.text), .text(municipality.id.text), .text(figure.key),
                    before.map { .amount($0) } ?? .text(""), .amount(after),
                    before.map { .amount(after - $0) } ?? .text(""),
                ])
            }
        }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            json.key("gemeente")
            json.text(municipality.id.text)
            json.tried(changes)
            json.key("geteld_tot")
            json.number(countedTo.after)
            json.key("scenarios")
            json.list { json in
                for movement in movements {
                    json.element()
                    json.object { write(movement, to: &$0) }
                }
            }
        }
    }

    private func write(_ movement: Movement, to json: inout JSONWriter) {
        json.key("id")
        json.text(movement.after.scenario.text)
        json.key("naam")
        json.text(movement.after.name)
        for figure in Self.figures {
            guard let after = figure.value(movement.after) else { continue }
            json.key(figure.key)
            json.line { json in
                if let before = movement.before.flatMap({ figure.value($0) }) {
                    json.key("voor")
                    json.amount(before)
                    json.key("verschoven")
                    json.amount(after - before)
                }
                json.key("na")
                json.amount(after)
            }
        }
    }
}
