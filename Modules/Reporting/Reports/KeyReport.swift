import Decision
import Domain

/// `verdeel`: the cost of a regeling under its keys side by side.
public struct KeyReport: Report {
    let comparison: KeyComparison
    let overhead: OverheadComparison?

    /// A report of a comparison of keys, with the charging of overhead where it was asked for.
    public init(_ comparison: KeyComparison, overhead: OverheadComparison? = nil) {
        self.comparison = comparison
        self.overhead = overhead
    }

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let tables = KeyTables(comparison: comparison, style: style)
        let heading = Wording(
            "\(comparison.regeling.name): kosten verdeeld", "\(comparison.regeling.name): cost divided")
        var blocks: [Block] = [.heading(heading[style.language])]
        blocks += (comparison.years.count == 1 ? tables.year(comparison.years[0]) : tables.path()).map { .table($0) }
        if let overhead { blocks += OverheadTables(overhead: overhead, style: style).all().map { .table($0) } }
        blocks.append(.lines(title: style.word(.explanation), notes(style)))
        return blocks
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] {
        var notes = [
            Wording(
                "huidig: elke kostenpost naar zijn eigen sleutel; de andere kolommen: alle kostenposten naar die sleutel",
                "current: each item by its own key; the other columns: all items by that key"),
            Wording(
                "stand zonder stappen: deelnemers en kosten zoals in de uitgangspunten",
                "without steps: participants and cost as in the assumptions"),
        ]
        if !comparison.regeling.exists {
            notes.append(
                Wording(
                    "de regeling bestaat nog niet (bestaat: nee); getoond alsof zij met deze deelnemers is begonnen",
                    "the regeling does not exist yet (bestaat: nee); shown as if it had begun with these participants"))
        }
        return notes.map { $0[style.language] }
            + comparison.leftOut.map { key, reason in
                Wording("niet te berekenen: ", "cannot be computed: ")[style.language]
                    + "\(key): \(message(reason, style.language).text)"
            }
    }

    /// Heads of the facts.
    public var factColumns: [String] {
        ["regeling", "jaar", "sleutel", "gemeente", "aandeel", "bedrag", "per_inwoner", "verschil"]
    }

    /// One row for each year, key and participant.
    public func facts(_ row: ([Fact]) -> Void) {
        for year in comparison.years {
            for division in year.keys {
                for part in division.parts {
                    row([
                        .text(comparison.regeling.id.text), .number(year.year), .text(division.name),
                        .text(part.municipality.text), .fraction(part.share), .amount(part.amount),
                        part.perInhabitant.map { .amount($0) } ?? .text(""), .amount(part.difference),
                    ])
                }
            }
        }
    }

    /// The whole as JSON: the first year in the contract's shape, a path of years beside it.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        KeyJSON(comparison: comparison, overhead: overhead).write(style, to: &json)
    }

}
