import Decision
import Domain

/// `moment`: what a scenario costs when a step stands on another date, which date is cheapest, and why the line bends.
public struct MomentReport: Report {
    let sweep: MomentSweep
    /// Steps that begin when the first one does and stay where they are.
    let staying: [StepID]

    /// A report of a sweep; `staying` names the steps that begin on the same date in the files and do not move along.
    public init(_ sweep: MomentSweep, staying: [StepID]) {
        self.sweep = sweep
        self.staying = staying
    }

    /// Headings, the line, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let step = sweep.steps.first?.text ?? ""
        let heading = Wording("\(sweep.scenarioName): stap \(step)", "\(sweep.scenarioName): step \(step)")
        let tables = MomentTables(sweep: sweep, style: style)
        return [.heading(heading[style.language])] + tables.drawing() + [.table(tables.moments())]
            + [tables.bends().map { .table($0) }].compactMap { $0 }
            + [.lines(title: style.word(.explanation), notes(style))]
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] {
        MomentNotes(sweep: sweep, staying: staying, style: style).all()
    }

    /// Heads of the facts.
    public var factColumns: [String] {
        [
            "scenario", "gemeente", "stap", "per", "toegestaan", "uiterste_besluit", "totaal", "ncw", "structureel",
            "incidenteel", "verschil_totaal", "verschil_ncw", "reden",
        ]
    }

    /// One row for each date; without amounts where it cannot be computed.
    public func facts(_ row: ([Fact]) -> Void) {
        for moment in sweep.moments {
            let head: [Fact] = [
                .text(sweep.scenario.text), .text(sweep.municipality.id.text), .text(sweep.steps.first?.text ?? ""),
                .text(moment.date.isoDate), .text(moment.isAllowed.map { $0 ? "ja" : "nee" } ?? "onbekend"),
                .text(moment.lastDecision?.isoDate ?? ""),
            ]
            switch moment.figures {
            case .success(let cost):
                let amounts = [
                    cost.total, cost.netPresentValue, cost.recurring, cost.oneOff, cost.total - sweep.baseline.total,
                    cost.netPresentValue - sweep.baseline.netPresentValue,
                ]
                row(head + amounts.map { .amount($0) } + [.text("")])
            case .failure(let reason):
                row(head + [Fact](repeating: .text(""), count: 6) + [.text(message(reason, .dutch).text)])
            }
        }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        MomentJSON(sweep: sweep).write(style, to: &json)
    }
}
