import Decision
import Domain

/// The words of a step plan.
struct StepPlanWords {
    let plan: StepPlan
    let language: Language

    private func pick(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }

    /// What happens at a moment.
    func text(of moment: StepPlan.Moment) -> String {
        let year = moment.year.map { " \($0)" } ?? ""
        return switch moment.kind {
        case .milestone, .decisionMoment:
            (moment.text ?? "") + (moment.isAssumption ? pick(" (aanname)", " (assumption)") : "")
        case .frameworkLetter:
            pick(
                "Kadernota\(year) van de regeling naar de raden",
                "Framework letter\(year) of the regeling to the councils")
        case .draftBudget:
            pick(
                "Ontwerpbegroting\(year) van de regeling naar de raden",
                "Draft budget\(year) of the regeling to the councils")
        case .budgetView:
            pick("Raad: zienswijze op de ontwerpbegroting\(year)", "Council: view on the draft budget\(year)")
        case .adoptedBudget:
            pick(
                "Begroting\(year) van de regeling naar de toezichthouder",
                "Budget\(year) of the regeling to the supervisor")
        case .municipalBudget:
            pick("Raad: gemeentebegroting\(year) vastgesteld", "Council: municipal budget\(year) adopted")
        default: decisionText(of: moment)
        }
    }

    private func decisionText(of moment: StepPlan.Moment) -> String {
        let leaves = plan.steps.contains { $0.word == "uittreden" && moment.steps.contains($0.id) }
        return switch moment.kind {
        case .draft:
            pick("College: ontwerp naar de raad voor zienswijze", "College: draft to the council for its view")
        case .view: pick("Raad: zienswijze op het ontwerp", "Council: view on the draft")
        case .proposal: pick("College: voorstel aan de raad", "College: proposal to the council")
        case .committee: pick("Commissie: bespreking", "Committee: discussion")
        case .otherCouncils:
            pick("Raden van de andere deelnemers: toestemming", "Councils of the other participants: permission")
        case .council:
            moment.isFinal
                ? pick("Raad: besluit", "Council: decision") : pick("Raad: toestemming", "Council: permission")
        case .decision:
            leaves
                ? pick("College: besluit en opzegging", "College: decision and notice")
                : pick("College: besluit", "College: decision")
        case .start: pick("Ingang", "Start")
        case .end: pick("Looptijd van de regeling eindigt", "Term of the regeling ends")
        default: ""
        }
    }

    /// A step: its word in the files and what it is about.
    func text(of step: StepPlan.PlannedStep) -> String {
        [step.word, step.regeling.map { name(of: $0) }].compactMap { $0 }.joined(separator: ": ")
    }

    /// The name of a regeling that people read.
    func name(of regeling: RegelingID) -> String { plan.regelingNames[regeling] ?? regeling.text }

    /// The name of a way.
    func name(ofLane number: Int?) -> String {
        guard let number else { return pick("Zonder weg", "Without a way") }
        let name = plan.lanes.first { $0.number == number }?.name
        return pick("Weg \(number)", "Way \(number)") + (name.map { ": \($0)" } ?? "")
    }

    /// How something stands.
    func text(of standing: StepPlan.Standing) -> String {
        switch standing {
        case .inTime(let days): "\(pick("nog", "in")) \(count(days))"
        case .tooLate(let days): pick("te laat: \(count(days))", "too late: \(count(days))")
        case .past: pick("voorbij", "past")
        case .unknown: "-"
        }
    }

    private func count(_ days: Int) -> String {
        days == 1 ? pick("1 dag", "1 day") : pick("\(days) dagen", "\(days) days")
    }

    /// How something stands, in a cell.
    func cell(_ standing: StepPlan.Standing) -> Table.Cell {
        if case .tooLate = standing { return Table.Cell(text(of: standing), tone: .worse) }
        return Table.Cell(text(of: standing))
    }

    /// What a day rests on.
    func text(of basis: StepPlan.Basis) -> String {
        switch basis {
        case .meeting: pick("vergadering", "meeting")
        case .expectedMeeting: pick("vergadering, aanname", "meeting, assumption")
        case .counted: pick("geteld", "counted")
        case .workingDay: pick("werkdag", "working day")
        case .given: pick("vast", "fixed")
        }
    }

    /// How a step is decided.
    func text(of procedure: DecisionProcedure) -> String {
        switch procedure {
        case .permission: pick("toestemming van de raad", "permission of the council")
        case .council: pick("raadsbesluit", "decision of the council")
        case .college: pick("collegebesluit", "decision of the college")
        case .none: "-"
        }
    }

    /// Names of steps; of many the first.
    func names(_ steps: [StepID]) -> String {
        guard steps.count > 3 else { return steps.map(\.text).joined(separator: ", ") }
        let others = steps.count - 2
        return steps.prefix(2).map(\.text).joined(separator: ", ")
            + pick(" en \(others) andere", " and \(others) others")
    }

    /// Why one step waits for another.
    func text(of reason: StepPlan.Reason) -> String {
        switch reason {
        case .founding: pick("de regeling moet eerst zijn opgericht", "the regeling must have been founded first")
        case .leaving:
            pick("zelfde domein, zelfde dag: eerst weg, dan erbij", "same domain, same day: first leave, then join")
        case .consequence: pick("volgt uit het vertrek", "follows from the leave")
        }
    }
}
