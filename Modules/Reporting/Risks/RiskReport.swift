import Decision
import Simulation

/// `risicos`: the risicoparagraaf as municipalities print it.
public struct RiskReport: Report {
    let paragraph: RiskParagraph
    /// Risks that stand in the tables by themselves; data formats carry all.
    static let shown = 10

    /// A report of the risks of one municipality.
    public init(_ paragraph: RiskParagraph) { self.paragraph = paragraph }

    /// Heading, map, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let words = RiskWords(paragraph: paragraph, style: style)
        let tables = RiskTables(paragraph: paragraph, style: style)
        let map = RiskPicture(paragraph: paragraph, style: style).map()
        return [.heading(words.heading)] + (map.map { [.chart($0)] } ?? [])
            + (paragraph.risks.isEmpty ? [] : [.table(tables.risks()), .table(tables.controls())])
            + [.table(tables.reserves())]
            + [.lines(title: style.word(.explanation), notes(style))]
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] {
        RiskWords(paragraph: paragraph, style: style).notes()
    }

    /// Heads of the facts.
    public var factColumns: [String] { ["soort", "naam", "maat", "waarde"] }

    /// One row for each measure of each risk, of all else, and of each certainty.
    public func facts(_ row: ([Fact]) -> Void) {
        for item in paragraph.risks {
            func fact(_ measure: String, _ value: Fact) {
                row([.text("risico"), .text(item.risk.id), .text(measure), value])
            }
            fact("jaar", .number(item.risk.year))
            fact("kans", .fraction(item.risk.probability))
            fact("gevolg", .amount(item.impact.mean))
            fact("gevolg_raming", .amount(item.impact.base))
            fact("gevolg_p5", .amount(item.impact.low))
            fact("gevolg_p95", .amount(item.impact.high))
            fact("verwachte_waarde", .amount(item.expected))
            fact("bijdrage", .amount(item.contribution.amount))
            fact("mc_fout", .amount(item.contribution.error))
            if let share = paragraph.share(item.contribution.amount) { fact("aandeel", .fraction(share)) }
            if let control = item.risk.control { fact("beheersing", .text(control)) }
        }
        row([.text("overige_onzekerheid"), .text(""), .text("bijdrage"), .amount(paragraph.others)])
        for certainty in RiskParagraph.certainties { reserveFacts(certainty, row) }
    }

    private func reserveFacts(_ certainty: Double, _ row: ([Fact]) -> Void) {
        let name = Self.name(certainty)
        func fact(_ measure: String, _ value: Fact) { row([.text("reserve"), .text(name), .text(measure), value]) }
        fact("nodig", .amount(paragraph.municipality.reserve(certainty) ?? 0))
        switch paragraph.outcome.reserveStanding(of: paragraph.municipality, at: certainty) {
        case .ratio(let ratio, let grade):
            fact("verhouding", .fraction(ratio))
            fact("klasse", .text(grade.rawValue))
        case .part(let part): fact("deel_van_capaciteit", .fraction(part))
        case nil: break
        }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        RiskJSON(paragraph: paragraph).write(style, to: &json)
    }

    /// A certainty in data: `90`.
    static func name(_ certainty: Double) -> String { String(SimulationReport.name(certainty).dropFirst()) }
}
