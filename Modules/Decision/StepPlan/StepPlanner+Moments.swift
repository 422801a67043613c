import Domain
import ExitCosts

/// The moments of steps, regelingen and ways.
extension StepPlanner {
    /// The moments of the decision on a step, and its beginning.
    func add(_ chain: DecisionChain, of index: Int, to drafts: inout DraftMoments) {
        let step = facts[index]
        var previous: Int?
        for link in chain.links {
            let place = drafts.add(moment(link, of: step))
            if let previous { drafts.order(previous, before: place) }
            previous = place
        }
        let start = drafts.add(
            StepPlan.Moment(
                id: "\(StepPlan.Kind.start.rawValue)-\(step.step.id.text)", kind: .start, lane: lane(of: step),
                date: step.start, basis: .given, steps: [step.step.id], regelingen: [step.regeling].compactMap { $0 }))
        if let previous { drafts.order(previous, before: start) }
        if isOwn(step), let regeling = step.regeling { drafts.note(regeling) }
    }

    private func moment(_ link: DecisionChain.Link, of step: StepFacts) -> StepPlan.Moment {
        StepPlan.Moment(
            id: "\(link.kind.rawValue)-\(step.step.id.text)", kind: link.kind, lane: lane(of: step),
            date: link.found.date, counted: link.counted, basis: link.found.basis, steps: [step.step.id],
            regelingen: [step.regeling].compactMap { $0 }, isFinal: link.isFinal)
    }

    /// Puts the decisions of the steps that a step waits for before its own.
    func link(_ index: Int, _ chain: DecisionChain, _ chains: [DecisionChain], in drafts: inout DraftMoments) {
        let step = facts[index].step.id
        guard let target = drafts.decisions[step] ?? drafts.starts[step] else { return }
        for (before, _) in dependencies.before[index] {
            guard let source = drafts.decisions[facts[before].step.id] else { continue }
            drafts.order(source, before: target)
        }
    }

    /// What the files say of regelingen: moments of decision and the end of their term.
    func addMoments(of own: [RegelingID], to drafts: inout DraftMoments) {
        for id in own {
            guard let information = regelingen[id]?.information else { continue }
            for (number, decision) in information.decisionMoments.enumerated() {
                _ = drafts.add(
                    StepPlan.Moment(
                        id: "\(StepPlan.Kind.decisionMoment.rawValue)-\(id.text)-\(number + 1)", kind: .decisionMoment,
                        lane: lane(of: id), date: decision.date, basis: .given, regelingen: [id], text: decision.what))
            }
            if let until = information.until {
                _ = drafts.add(
                    StepPlan.Moment(
                        id: "\(StepPlan.Kind.end.rawValue)-\(id.text)", kind: .end, lane: lane(of: id), date: until,
                        basis: .given, regelingen: [id]))
            }
        }
    }

    /// The milestones of the ways that have a day.
    func addMilestones(to drafts: inout DraftMoments) {
        for lane in dossier.lanes {
            for (number, milestone) in lane.milestones.enumerated() {
                guard let date = milestone.date else { continue }
                _ = drafts.add(
                    StepPlan.Moment(
                        id: "\(StepPlan.Kind.milestone.rawValue)-\(lane.number)-\(number + 1)", kind: .milestone,
                        lane: lane.number, date: date, basis: .given, text: milestone.what, source: milestone.source,
                        isAssumption: milestone.isAssumption))
            }
        }
    }

    /// The milestones without a day.
    var undated: [(lane: Int, milestone: Lane.Milestone)] {
        dossier.lanes.flatMap { lane in
            lane.milestones.filter { $0.date == nil }.map { (lane.number, $0) }
        }
    }

    /// How the latest day of a decision stands.
    func standing(of date: CalendarDate) -> StepPlan.Standing {
        guard let reference else { return .unknown }
        let days = date - reference.date
        return days < 0 ? .tooLate(days: -days) : .inTime(days: days)
    }

    /// How a moment stands. What only happens is never late; against a decision only the last day of it is.
    func standing(of moment: StepPlan.Moment) -> StepPlan.Standing {
        guard let reference else { return .unknown }
        if case .decision = reference, !moment.isFinal { return .unknown }
        if moment.kind.isDecision { return standing(of: moment.date) }
        return moment.date < reference.date ? .past : .inTime(days: moment.date - reference.date)
    }
}

extension StepPlan.Kind {
    /// Whether the municipality must do it by then for a step.
    public var isDecision: Bool {
        switch self {
        case .draft, .view, .proposal, .committee, .otherCouncils, .council, .decision: true
        case .milestone, .frameworkLetter, .draftBudget, .budgetView, .adoptedBudget, .municipalBudget, .decisionMoment,
            .start, .end:
            false
        }
    }
}

extension StepPlan.Moment {
    init(
        id: String, kind: StepPlan.Kind, lane: Int?, date: CalendarDate, counted: CalendarDate? = nil,
        basis: StepPlan.Basis, steps: [StepID] = [], regelingen: [RegelingID] = [], year: Int? = nil,
        text: String? = nil, source: String? = nil, isAssumption: Bool = false, isFinal: Bool = false
    ) {
        self.init(
            id: id, kind: kind, lane: lane, date: date, counted: counted ?? date, basis: basis, steps: steps,
            regelingen: regelingen, year: year, text: text, source: source, isAssumption: isAssumption,
            isFinal: isFinal, after: [], standing: .unknown)
    }
}
