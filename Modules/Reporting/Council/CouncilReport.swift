import Decision
import Domain
import RunArchive
import Simulation

/// `rapport`: what college and raad decide on, in one document.
public struct CouncilReport: Report {
    let paper: CouncilPaper
    let selection: Selection
    /// What was read.
    let dossier: DossierInput

    /// A report of a paper; the selection is of its comparison, the dossier what it was read from.
    public init(_ paper: CouncilPaper, _ selection: Selection, dossier: DossierInput) {
        self.paper = paper
        self.dossier = dossier
        var seen = selection
        seen.shown = [paper.municipality]
        self.selection = seen
    }

    /// The summary first, then a section for each of its grounds.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let (name, municipality) = (paper.comparison.name, paper.municipality.name)
        let heading = Wording(
            "\(name): rapport voor college en raad van \(municipality)",
            "\(name): report for the executive and council of \(municipality)")
        let summary = CouncilSummary(report: self, style: style)
        return [.heading(heading[style.language]), .summary(summary.entries)]
            + CouncilSections(report: self, style: style).all()
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] { selection.notes(style) }

    /// Heads of the facts.
    public var factColumns: [String] { ["onderdeel", "van", "tot_en_met", "taakveld", "maat", "waarde"] }

    /// The figures of the summary and of the estimate; those of the grounds stand in the CSV of their commands.
    public func facts(_ row: ([Fact]) -> Void) {
        for figure in CouncilFigures(paper: paper).all {
            row([.text("samenvatting"), .text(""), .text(""), .text(""), .text(figure.name), figure.fact])
        }
        let paragraph = paper.paragraph
        for (index, period) in paragraph.periods.enumerated() {
            let years: [Fact] = [.number(period.years.lowerBound), .number(period.years.upperBound)]
            for field in paragraph.taskFields {
                let head = [Fact.text("raadsvoorstel")] + years + [.text(field.field.word)]
                row(head + [.text("structureel"), .amount(field.recurring[index])])
                row(head + [.text("incidenteel"), .amount(field.oneOff[index])])
            }
        }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        CouncilJSON(report: self, style: style).write(to: &json)
    }

    /// The name of the proposed scenario.
    func proposedName(_ style: ReportStyle) -> String { selection.name(of: paper.proposed, style) }
}
