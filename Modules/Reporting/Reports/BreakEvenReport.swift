import Decision
import Domain

/// `omslag`: the value at which two scenarios cost the same.
public struct BreakEvenReport: Report {
    let found: BreakEven
    let municipality: Municipality

    /// A report of a search, through the eyes of a municipality.
    public init(_ found: BreakEven, municipality: Municipality) {
        self.found = found
        self.municipality = municipality
    }

    /// Headings, what was found, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let (first, second) = found.names
        let heading = Wording("Omslag: \(first) tegenover \(second)", "Break-even: \(first) against \(second)")
        let words = BreakEvenNotes(found: found, style: style)
        let tables = BreakEvenTables(found: found, municipality: municipality, style: style)
        return [.heading(heading[style.language]), .lines(title: nil, words.outcome())] + tables.all()
            + [.lines(title: style.word(.explanation), words.notes())]
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] {
        let words = BreakEvenNotes(found: found, style: style)
        return words.outcome() + words.notes()
    }

    /// Heads of the facts.
    public var factColumns: [String] {
        ["soort", "waarde", "tweede", "a", "b", "verschil"]
    }

    /// One row for each value: where both cost the same (`omslag`), where their order jumps (`sprong`), and the others.
    public func facts(_ row: ([Fact]) -> Void) {
        for own in found.found { fact(of: own, second: .text(""), to: row) }
        for point in found.points { fact("waarde", point, second: .text(""), to: row) }
        for line in found.line {
            for own in line.found { fact(of: own, second: .fraction(line.second.value), to: row) }
            for (point, difference) in zip(found.points, line.differences) {
                guard let difference else { continue }
                row([
                    .text("waarde"), .fraction(point.value.value), .fraction(line.second.value), .text(""), .text(""),
                    .amount(difference),
                ])
            }
        }
    }

    private func fact(of own: BreakEven.Found, second: Fact, to row: ([Fact]) -> Void) {
        switch own {
        case .equal(let point): fact("omslag", point, second: second, to: row)
        case .stretch(let from, let to):
            fact("gelijk_van", from, second: second, to: row)
            fact("gelijk_tot", to, second: second, to: row)
        case .jump(let value, _, let above):
            row([.text("sprong"), .fraction(value.value), second, .text(""), .text(""), .amount(above)])
        }
    }

    private func fact(_ kind: String, _ point: BreakEven.Point, second: Fact, to row: ([Fact]) -> Void) {
        row([
            .text(kind), .fraction(point.value.value), second, .amount(point.first), .amount(point.second),
            .amount(point.difference),
        ])
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        BreakEvenJSON(found: found).write(style, to: &json)
    }
}
