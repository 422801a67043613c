import CostAllocation
import Domain

/// A scenario of which some steps move in time together: what they touch is compiled for every time, the rest once.
///
/// Notice is not checked: who asks what another date costs may ask it of a date that is too early.
public struct MovingScenario: Sendable {
    /// The scenario with its steps where they stand in the files.
    public private(set) var scenario: Scenario
    private let baseline: Scenario
    private let moving: Set<StepID>
    /// Regelingen whose figures move along.
    private let regelingen: Set<RegelingID>
    /// Steps at municipalities whose figures move along.
    private let steps: Set<StepID>
    /// Regelingen that are not as in the null scenario, whether they move or not.
    private let touched: Set<RegelingID>
    private let years: ClosedRange<Int>

    /// The steps that move, and the null scenario's file; years are built from the dossier's first year on, all of them
    /// budget years.
    public init(_ scenario: Scenario, moving: Set<StepID>, beside baseline: Scenario, years: ClosedRange<Int>) {
        self.scenario = scenario
        self.scenario.decision = nil
        self.scenario.assumptions.lastYear = years.upperBound
        self.baseline = baseline
        self.moving = moving
        self.years = years
        let own = scenario.steps.filter { moving.contains($0.id) }
        let regelingen = Set(own.compactMap { RegelingEvent($0)?.action.regeling ?? Self.reference(of: $0) })
        self.regelingen = regelingen
        touched = scenario.touched(beside: baseline).union(regelingen)
        steps = Set(
            scenario.steps.filter { step in
                MunicipalEvent(step) != nil
                    && (moving.contains(step.id) || Self.reference(of: step).map(regelingen.contains) ?? false)
            }.map(\.id))
    }

    /// The regeling of which a step at a municipality bears a part.
    private static func reference(of step: Step) -> RegelingID? { (step.action as? ParallelRunningStep)?.regeling }

    /// What no time changes: the other regelingen that the scenario touches, and the other steps.
    public func rest() -> EvaluatedScenario {
        let draft = ScenarioDraft(
            scenario, compiling: { touched.contains($0) && !regelingen.contains($0) },
            steps: { !steps.contains($0.id) })
        return draft.finish(years: years).evaluate()
    }

    /// The null scenario's regelingen that a municipality takes part in; all posts that it can have there.
    public func baseline(of municipality: MunicipalityID) -> EvaluatedScenario {
        var own = baseline
        own.assumptions.lastYear = years.upperBound
        let mine = Set(own.assumptions.regelingen.filter { $0.participants.contains(municipality) }.map(\.id))
        let draft = ScenarioDraft(own, compiling: { mine.contains($0) }, steps: { _ in false })
        return draft.finish(years: years).evaluate()
    }

    /// The same with something changed in the scenario, for who wants to know what it does.
    public func changed(_ body: (inout Scenario) -> Void) -> MovingScenario {
        var result = self
        body(&result.scenario)
        return result
    }

    /// Whether a step moves.
    public func moves(_ id: StepID) -> Bool { moving.contains(id) }

    /// Whether a regeling is the null scenario's own, as in every scenario that does not touch it.
    public func isAsInBaseline(_ id: RegelingID) -> Bool { !touched.contains(id) }

    /// What moves along, at another time; only one of its regelingen when somebody asks for that one.
    ///
    /// Throws when a step cannot stand there. What else cannot be stands in the parts' problems.
    public func moved(by shift: StepShift, only one: RegelingID? = nil) throws(Problem) -> EvaluatedScenario {
        let moved = try scenario.moving(moving, by: shift)
        if let problem = WorkEstimate(years: years.count).problem(of: [baseline, moved]) { throw problem }
        let draft = ScenarioDraft(
            moved, compiling: { one == nil ? regelingen.contains($0) : one == $0 }, steps: { steps.contains($0.id) })
        return draft.finish(years: years).evaluate()
    }

    /// The last year in which any one-off post can lie, at some of the times.
    public func lastOneOffYear(at shifts: [StepShift]) -> Int? {
        let reach = OneOffReach(scenario.assumptions)
        return shifts.compactMap { shift in
            (try? scenario.moving(moving, by: shift)).flatMap { reach.lastYear(of: $0.steps) }
        }.max()
    }
}
