import Domain

/// The papers of the first budgets that the municipality's own steps change: of the regelingen (Wgr art. 34, 34b, 35) and
/// of the municipality (Gemeentewet art. 191).
struct BudgetMoments {
    private let planner: StepPlanner
    /// The budgets of regelingen with the steps that change them.
    private let budgets: [(regeling: RegelingID, year: Int, steps: [StepID])]
    /// Regelingen whose form has no budget of its own by the Wgr, or is not known.
    let without: [RegelingID]
    /// The terms that were used.
    let terms: [StatutoryTerm]

    /// Forms with a budget of their own (Wgr art. 34 lid 1).
    private static let forms = ["openbaar lichaam", "bedrijfsvoeringsorganisatie", "gemeenschappelijk orgaan"]

    init(planner: StepPlanner) {
        self.planner = planner
        var budgets: [(regeling: RegelingID, year: Int, steps: [StepID])] = []
        var without: [RegelingID] = []
        for step in planner.facts where planner.isOwn(step) {
            guard let id = step.regeling, let begin = step.begin else { continue }
            guard Self.forms.contains(planner.regelingen[id]?.information.legalForm ?? "") else {
                if !without.contains(id) { without.append(id) }
                continue
            }
            if let index = budgets.firstIndex(where: { $0.regeling == id && $0.year == begin.year }) {
                budgets[index].steps.append(step.step.id)
            } else {
                budgets.append((id, begin.year, [step.step.id]))
            }
        }
        self.budgets = budgets
        self.without = without
        let subjects: [StatutoryTerm.Subject] = [.frameworkLetter, .draftBudget, .adoptedBudget]
        terms =
            budgets.flatMap { budget in
                subjects.compactMap { StatutoryTerm.forBudget(of: budget.year, $0) }
            } + Self.years(of: planner).compactMap { StatutoryTerm.forBudget(of: $0, .municipalBudget) }
    }

    func add(to drafts: inout DraftMoments) {
        for budget in budgets { add(budget, to: &drafts) }
        for year in Self.years(of: planner) { addMunicipal(year, to: &drafts) }
    }

    private func add(_ budget: (regeling: RegelingID, year: Int, steps: [StepID]), to drafts: inout DraftMoments) {
        guard
            let letter = StatutoryTerm.forBudget(of: budget.year, .frameworkLetter)?.lastDay(forBudgetOf: budget.year),
            let adopted = StatutoryTerm.forBudget(of: budget.year, .adoptedBudget)?.lastDay(forBudgetOf: budget.year),
            let days = StatutoryTerm.forBudget(of: budget.year, .draftBudget)?.days
        else { return }
        let draft = adopted + -days
        let meeting = planner.meetings.council(until: adopted)
        let view = meeting.date < draft ? MeetingFinder.Found(date: adopted, basis: .counted) : meeting
        let moments: [(StepPlan.Kind, MeetingFinder.Found, CalendarDate)] = [
            (.frameworkLetter, .init(date: letter, basis: .given), letter),
            (.draftBudget, .init(date: draft, basis: .given), draft), (.budgetView, view, adopted),
            (.adoptedBudget, .init(date: adopted, basis: .given), adopted),
        ]
        var previous: Int?
        for (kind, found, counted) in moments {
            let place = drafts.add(
                StepPlan.Moment(
                    id: "\(kind.rawValue)-\(budget.regeling.text)-\(budget.year)", kind: kind,
                    lane: planner.lane(of: budget.regeling), date: found.date, counted: counted, basis: found.basis,
                    steps: budget.steps, regelingen: [budget.regeling], year: budget.year))
            if let previous { drafts.order(previous, before: place) }
            previous = place
        }
    }

    private func addMunicipal(_ year: Int, to drafts: inout DraftMoments) {
        guard let last = StatutoryTerm.forBudget(of: year, .municipalBudget)?.lastDay(forBudgetOf: year) else { return }
        let found = planner.meetings.council(until: last)
        let steps = planner.facts.filter { planner.isOwn($0) && $0.start.month.year == year }.map(\.step.id)
        _ = drafts.add(
            StepPlan.Moment(
                id: "\(StepPlan.Kind.municipalBudget.rawValue)-\(year)", kind: .municipalBudget, lane: nil,
                date: found.date, counted: last, basis: found.basis, steps: steps, year: year))
    }

    /// The years in which the municipality's own steps begin.
    private static func years(of planner: StepPlanner) -> [Int] {
        Set(planner.facts.filter { planner.isOwn($0) }.map(\.start.month.year)).sorted()
    }
}
