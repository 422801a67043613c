import Decision
import Domain

/// `stappenplan`: what must be decided when at the latest, what waits for what, what is too late.
public struct StepPlanReport: Report {
    let plan: StepPlan

    /// A report of a plan.
    public init(_ plan: StepPlan) { self.plan = plan }

    /// Heading, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let heading = Wording("\(plan.scenarioName): stappenplan", "\(plan.scenarioName): step plan")
        return [.heading(heading[style.language]), .chart(StepPlanTimeline(plan, style).chart())]
            + StepPlanTables(plan, style).all().map { .table($0) }
            + [.lines(title: style.word(.explanation), notes(style))]
    }

    /// What must be known to read the plan.
    public func notes(_ style: ReportStyle) -> [String] { StepPlanNotes(plan: plan, style: style).all() }

    /// Heads of the facts.
    public var factColumns: [String] {
        [
            "scenario", "weg", "datum", "soort", "stappen", "regelingen", "jaar", "tekst", "dag", "geteld", "stand",
            "dagen", "na", "moment",
        ]
    }

    /// One row for each moment, in order of date.
    public func facts(_ row: ([Fact]) -> Void) {
        for moment in plan.moments {
            row([
                .text(plan.scenario.text), moment.lane.map { .number($0) } ?? .text(""), .text(moment.date.isoDate),
                .text(moment.kind.rawValue), .text(moment.steps.map(\.text).joined(separator: " ")),
                .text(moment.regelingen.map(\.text).joined(separator: " ")),
                moment.year.map { .number($0) } ?? .text(""), .text(moment.text ?? ""), .text(moment.basis.rawValue),
                .text(moment.counted.isoDate), .text(moment.standing.word),
                moment.standing.days.map { .number($0) } ?? .text(""), .text(moment.after.joined(separator: " ")),
                .text(moment.id),
            ])
        }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        StepPlanJSON(plan: plan).write(style, to: &json)
    }

    /// A day for each moment.
    public func events(_ style: ReportStyle) -> EventList? { StepPlanEvents(plan, style).list() }
}

extension StepPlan.Standing {
    /// As data formats name it.
    var word: String {
        switch self {
        case .inTime: "op-tijd"
        case .tooLate: "te-laat"
        case .past: "voorbij"
        case .unknown: "onbekend"
        }
    }

    /// Days that are left, below 0 for too late; nil where that says nothing.
    var days: Int? {
        switch self {
        case .inTime(let days): days
        case .tooLate(let days): -days
        case .past, .unknown: nil
        }
    }
}
