import Decision
import Domain

/// `uittreding`: what leaving a regeling costs by its provision, its variants and other methods, side by side.
public struct ExitReport: Report {
    let comparison: ExitComparison
    let timing: ExitTiming
    /// Discount rate of the NCW (fraction) and the year to which it discounts.
    let discount: (rate: Double, to: Int)

    /// A report of a comparison of exit sums on the date that was found for it, with the dossier's discount rate.
    public init(_ comparison: ExitComparison, _ timing: ExitTiming, discount: (rate: Double, to: Int)) {
        self.comparison = comparison
        self.timing = timing
        self.discount = discount
    }

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let heading = Wording(
            "\(comparison.leaver.name) uit \(comparison.regeling.name) per \(comparison.date.isoDate)",
            "\(comparison.leaver.name) leaves \(comparison.regeling.name) on \(comparison.date.isoDate)")
        let tables =
            ExitSumTables(comparison: comparison, style: style).all()
            + StayerTables(comparison: comparison, style: style).all()
        return [.heading(heading[style.language])] + tables.map { .table($0) }
            + [.lines(title: style.word(.explanation), notes(style))]
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] {
        let words = ExitNotes(comparison: comparison, timing: timing, discount: discount, style: style)
        return words.all()
    }

    /// Heads of the facts.
    public var factColumns: [String] {
        ["regeling", "gemeente", "per", "methode", "soort", "onderdeel", "jaar", "bedrag"]
    }

    /// One row for each amount that is not 0: what the leaver pays (`uittreedsom`, by component), what each stayer pays
    /// more (`blijver`), what stays behind (`achterblijvend`, `blijvend`, by item), capital, and what B rests on.
    public func facts(_ row: ([Fact]) -> Void) {
        let head: [Fact] = [
            .text(comparison.regeling.id.text), .text(comparison.leaver.id.text), .text(comparison.date.isoDate),
        ]
        func fact(_ method: String, _ kind: String, _ name: String, _ year: Int, _ amount: Double) {
            guard abs(amount) >= 0.005 else { return }
            row(head + [.text(method), .text(kind), .text(name), .number(year), .amount(amount)])
        }
        for way in comparison.rows {
            for year in way.years {
                for (line, part) in zip(way.lines, year.parts) {
                    fact(way.choice.name, "uittreedsom", line, year.year, part)
                }
            }
            for stayer in way.stayers {
                for (year, amount) in zip(comparison.years, stayer.amounts) {
                    fact(way.choice.name, "blijver", stayer.municipality.text, year, amount)
                }
            }
            for year in way.reference?.years ?? [] {
                fact(way.choice.name, "grondslag", comparison.leaver.id.text, year.year, year.indexed)
            }
        }
        for item in comparison.stranded {
            for (index, year) in comparison.years.enumerated() {
                fact("", "achterblijvend", item.item.text, year, item.runOff[index])
                fact("", "blijvend", item.item.text, year, item.permanent[index])
            }
        }
        if let capital = comparison.capital {
            fact("", "vermogen", comparison.leaver.id.text, comparison.date.year, -capital)
        }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        ExitJSON(comparison: comparison, timing: timing).write(style, to: &json)
    }
}
