import Domain
import ExitCosts

/// Makes the plan of a scenario, through the eyes of the dossier's municipality.
public struct StepPlanner {
    let dossier: Dossier
    let scenario: Scenario
    let reference: StepPlan.Reference?
    let meetings: MeetingFinder
    let times: CouncilCalendar.LeadTimes
    let facts: [StepFacts]
    let regelingen: [RegelingID: Regeling]
    let dependencies: StepDependencies

    /// For a scenario of a dossier; `asked` is the day that latest days are set against, without it that of the decision
    /// (besluit) of the scenario.
    public init(_ scenario: Scenario, of dossier: Dossier, asked: CalendarDate? = nil) {
        self.dossier = dossier
        self.scenario = scenario
        reference = asked.map { .asked($0) } ?? scenario.decision.map { .decision($0) }
        meetings = MeetingFinder(dossier.calendar)
        times = dossier.calendar?.leadTimes ?? .standard
        facts = scenario.steps.map { StepFacts($0) }
        regelingen = Dictionary(scenario.assumptions.regelingen.map { ($0.id, $0) }) { first, _ in first }
        dependencies = StepDependencies(facts, regelingen)
    }

    /// The plan.
    public func plan() -> StepPlan {
        let chains = chains()
        var drafts = DraftMoments()
        for (index, chain) in chains.enumerated() { add(chain, of: index, to: &drafts) }
        for (index, chain) in chains.enumerated() { link(index, chain, chains, in: &drafts) }
        let budgets = BudgetMoments(planner: self)
        budgets.add(to: &drafts)
        addMoments(of: drafts.regelingen, to: &drafts)
        addMilestones(to: &drafts)
        let moments = drafts.merged().map { moment in
            var moment = moment
            moment.standing = standing(of: moment)
            return moment
        }
        let steps = chains.indices.map { planned($0, chains[$0]) }
        let terms = chains.compactMap(\.term) + budgets.terms
        return StepPlan(
            scenario: scenario.id, scenarioName: scenario.name, dossierName: dossier.baseline.assumptions.name,
            municipality: municipality, reference: reference, lanes: lanes(of: moments), steps: steps,
            moments: moments, undated: undated, regelingNames: regelingen.mapValues(\.name),
            terms: StatutoryTerm.all.filter { terms.contains($0) },
            leadTimes: times, notes: notes(moments, steps, without: budgets.without))
    }

    /// Whose eyes.
    var municipality: Municipality {
        let assumptions = dossier.baseline.assumptions
        return assumptions.municipalities.first { $0.id == assumptions.municipality }
            ?? Municipality(id: assumptions.municipality, name: assumptions.municipality.text)
    }

    /// The decision of each step, the last ones first: what comes before another may not be decided after it.
    private func chains() -> [DecisionChain] {
        var latest = facts.map { deadline(of: $0) }
        var chains = facts.map { _ in DecisionChain.none }
        let order = facts.indices.sorted { (facts[$0].rank.rawValue, $0) > (facts[$1].rank.rawValue, $1) }
        for index in order {
            chains[index] = DecisionChain(
                procedure(of: facts[index]), by: latest[index], meetings, times,
                withOthers: facts[index].municipality == nil && hasOthers(facts[index]))
            for (before, _) in dependencies.before[index] {
                latest[before] = min(latest[before], chains[index].decision ?? facts[index].start)
            }
        }
        return chains
    }

    /// The last day of a decision by itself: that of notice for a leave, else the day before the step begins.
    private func deadline(of step: StepFacts) -> CalendarDate {
        guard step.begin != nil else { return step.start }
        return notice(of: step)?.lastDecision(before: step.start.month) ?? step.start + -1
    }

    /// The notice of a leave; nil for another step.
    func notice(of step: StepFacts) -> Notice? {
        guard let leave = step.action as? LeaveStep else { return nil }
        return regelingen[leave.regeling].flatMap { leave.terms(of: $0) }?.notice
    }

    /// How a step is decided by the municipality; not at all when others decide.
    func procedure(of step: StepFacts) -> DecisionProcedure {
        isOwn(step) ? step.step.planning.procedure ?? step.procedure : .none
    }

    /// Whether the municipality decides on it, alone or with the other participants.
    func isOwn(_ step: StepFacts) -> Bool {
        if let municipality = step.municipality { return municipality == self.municipality.id }
        guard let regeling = step.regeling else { return false }
        let joins = facts.contains { other in
            other.action is JoinStep && other.regeling == regeling && other.municipality == municipality.id
        }
        return joins || regelingen[regeling]?.participants.contains(municipality.id) ?? false
    }

    private func hasOthers(_ step: StepFacts) -> Bool {
        step.regeling.flatMap { regelingen[$0] }?.participants.contains { $0 != municipality.id } ?? false
    }

    /// The way of a step: its own, or that of its regeling.
    func lane(of step: StepFacts) -> Int? { step.step.planning.lane ?? step.regeling.flatMap { lane(of: $0) } }

    /// The way of a regeling.
    func lane(of regeling: RegelingID) -> Int? {
        dossier.lanes.first { $0.regelingen.contains(regeling) }?.number
    }

    private func planned(_ index: Int, _ chain: DecisionChain) -> StepPlan.PlannedStep {
        let step = facts[index]
        let standing: StepPlan.Standing = chain.decision.map { self.standing(of: $0) } ?? .unknown
        return StepPlan.PlannedStep(
            id: step.step.id, word: step.word, regeling: step.regeling, municipality: step.municipality,
            lane: lane(of: step), start: step.start, isYear: step.begin == nil, procedure: procedure(of: step),
            isOwn: isOwn(step),
            after: dependencies.before[index].map { .init(step: facts[$0.index].step.id, reason: $0.reason) },
            firstMove: chain.links.first?.found.date, decision: chain.decision, standing: standing,
            firstPossible: firstPossible(step, standing))
    }

    /// The first month that is still possible for a step whose decision comes too late.
    private func firstPossible(_ step: StepFacts, _ standing: StepPlan.Standing) -> CalendarDate? {
        guard case .tooLate = standing, step.begin != nil, let reference else { return nil }
        let decision: CalendarDate
        switch reference {
        case .decision(let date): decision = date
        case .asked(let date):
            guard let date = DecisionChain.earliestDecision(procedure(of: step), from: date, meetings, times) else {
                return nil
            }
            decision = date
        }
        let month = notice(of: step)?.earliestLeave(after: decision) ?? (decision + 1).firstMonthFrom
        return CalendarDate(month: month, day: 1)
    }

    /// The ways that something belongs to, or that the dossier names.
    private func lanes(of moments: [StepPlan.Moment]) -> [Lane] {
        let used = Set(moments.compactMap(\.lane)).union(dossier.lanes.map(\.number))
        return used.sorted().map { number in
            dossier.lanes.first { $0.number == number } ?? Lane(number: number)
        }
    }
}
