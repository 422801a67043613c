import Decision
import Domain

/// A step plan as days of a calendar.
struct StepPlanEvents {
    private let plan: StepPlan
    private let words: StepPlanWords
    private let language: Language

    init(_ plan: StepPlan, _ style: ReportStyle) {
        self.plan = plan
        language = style.language
        words = StepPlanWords(plan: plan, language: style.language)
    }

    private func pick(_ dutch: String, _ english: String) -> String { Wording(dutch, english)[language] }

    func list() -> EventList {
        EventList(
            name: "\(plan.dossierName): \(plan.scenarioName)",
            domain: "\(plan.scenario.text).\(plan.municipality.id.text)@routekaart",
            stamp: plan.reference?.date ?? plan.moments.first?.date ?? StatutoryTerm.reform,
            events: plan.moments.map { event($0) })
    }

    private func event(_ moment: StepPlan.Moment) -> CalendarEvent {
        var isLate = false
        if case .tooLate = moment.standing { isLate = true }
        let lead = moment.kind.isDecision ? pick("Uiterlijk: ", "At the latest: ") : ""
        let late = isLate ? pick("Te laat: ", "Too late: ") : lead
        let subject = moment.steps.isEmpty ? "" : " (\(words.names(moment.steps)))"
        return CalendarEvent(
            id: moment.id, date: moment.date, summary: late + words.text(of: moment) + subject,
            description: description(moment), category: moment.lane.map { words.name(ofLane: $0) }, isUrgent: isLate)
    }

    private func description(_ moment: StepPlan.Moment) -> String {
        var lines = [words.name(ofLane: moment.lane)]
        if !moment.steps.isEmpty {
            lines.append(pick("Stappen: ", "Steps: ") + moment.steps.map(\.text).joined(separator: ", "))
        }
        if !moment.regelingen.isEmpty {
            lines.append("Regelingen: " + moment.regelingen.map { words.name(of: $0) }.joined(separator: ", "))
        }
        lines.append(pick("Dag: ", "Day: ") + words.text(of: moment.basis))
        if let source = moment.source { lines.append(pick("Bron: ", "Source: ") + source) }
        return lines.joined(separator: "\n")
    }
}
