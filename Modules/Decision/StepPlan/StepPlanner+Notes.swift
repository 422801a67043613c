import Domain
import ExitCosts

extension StepPlanner {
    /// What must be known to read the plan.
    func notes(
        _ moments: [StepPlan.Moment], _ steps: [StepPlan.PlannedStep], without budgets: [RegelingID]
    ) -> [StepPlanNote] {
        var notes: [StepPlanNote] = []
        switch reference {
        case nil: notes.append(.noReference)
        case .decision: notes.append(.decisionsOnly)
        case .asked: break
        }
        let years = Set(moments.filter { $0.kind.needsMeeting && $0.basis == .counted }.map(\.date.month.year))
        if dossier.calendar == nil {
            notes.append(.noCalendar)
        } else if !years.isEmpty {
            notes.append(.yearsWithoutMeetings(years.sorted()))
        }
        if moments.contains(where: { $0.basis == .expectedMeeting }) { notes.append(.expectedMeetings) }
        notes += [
            .others(steps.filter { !$0.isOwn }.map(\.id)),
            .noNotice(own { $0.action is LeaveStep && notice(of: $0)?.months == nil }),
            .dissolving(own { $0.action is DissolveStep }),
            .noLane(dossier.lanes.isEmpty ? [] : steps.filter { $0.lane == nil }.map(\.id)),
            .noBudget(budgets),
        ].filter { !$0.isEmpty }
        return notes
    }

    /// The regelingen of the municipality's own steps of some kind, each once.
    private func own(_ isMeant: (StepFacts) -> Bool) -> [RegelingID] {
        var result: [RegelingID] = []
        for step in facts where isOwn(step) && isMeant(step) {
            if let regeling = step.regeling, !result.contains(regeling) { result.append(regeling) }
        }
        return result
    }
}

extension StepPlan.Kind {
    /// Whether it happens in a meeting of the council or its committee.
    public var needsMeeting: Bool {
        switch self {
        case .view, .committee, .council, .budgetView, .municipalBudget: true
        default: false
        }
    }
}

extension StepPlanNote {
    /// A list of nothing says nothing.
    fileprivate var isEmpty: Bool {
        switch self {
        case .others(let steps), .noLane(let steps): steps.isEmpty
        case .noNotice(let regelingen), .noBudget(let regelingen), .dissolving(let regelingen): regelingen.isEmpty
        case .yearsWithoutMeetings(let years): years.isEmpty
        case .noCalendar, .expectedMeetings, .decisionsOnly, .noReference: false
        }
    }
}
