import Decision
import Domain
import Simulation

/// `rapport`: what college and raad decide on, in one document.
public struct CouncilReport: Report {
    let paper: CouncilPaper
    let selection: Selection
    let provenance: CouncilProvenance

    /// A report of a paper; the selection is of its comparison.
    public init(_ paper: CouncilPaper, _ selection: Selection, _ provenance: CouncilProvenance) {
        self.paper = paper
        self.provenance = provenance
        var seen = selection
        seen.shown = [paper.municipality]
        self.selection = seen
    }

    /// The summary first, then a section for each of its grounds.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let (dossier, municipality) = (paper.comparison.name, paper.municipality.name)
        let heading = Wording(
            "\(dossier): rapport voor college en raad van \(municipality)",
            "\(dossier): report for the executive and council of \(municipality)")
        let summary = CouncilSummary(report: self, style: style)
        return [.heading(heading[style.language]), .summary(summary.entries)]
            + CouncilSections(report: self, style: style).all()
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] { selection.notes(style) }

    /// Heads of the facts.
    public var factColumns: [String] { ["onderdeel", "maat", "waarde"] }

    /// The figures of the summary; those of its grounds stand in the CSV of their commands.
    public func facts(_ row: ([Fact]) -> Void) {
        for figure in CouncilFigures(paper: paper).all {
            row([.text("samenvatting"), .text(figure.name), figure.fact])
        }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        CouncilJSON(report: self, style: style).write(to: &json)
    }

    /// The name of the proposed scenario.
    func proposedName(_ style: ReportStyle) -> String { selection.name(of: paper.proposed, style) }
}
