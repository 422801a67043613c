import CalculationGraph
import CostAllocation
import Domain

/// A scenario whose steps have been laid on the regelingen that they touch; the years are still to be built.
struct ScenarioDraft {
    let scenario: Scenario
    let shared: SharedPart
    /// In the order of the assumptions; nil: as in the null scenario.
    let compilers: [RegelingCompiler?]
    /// Steps at municipalities, found once.
    let municipal: [MunicipalEvent]

    /// Some regelingen of the null scenario, by their place in the assumptions; no steps.
    init(baseline: Scenario, regelingen: Range<Int>) {
        let shared = SharedPart(assumptions: baseline.assumptions)
        scenario = baseline
        self.shared = shared
        compilers = baseline.assumptions.regelingen.enumerated().map { index, regeling in
            regelingen.contains(index) ? RegelingCompiler(regeling, shared: shared) : nil
        }
        municipal = []
    }

    /// Another scenario: only the regelingen that its steps or changes touch.
    init(_ scenario: Scenario, baseline: Scenario) {
        let touched = scenario.touched(beside: baseline)
        self.init(scenario, compiling: { touched.contains($0) }, steps: { _ in true })
    }

    /// Some regelingen of a scenario with the steps that act on them, and some of its steps at municipalities.
    init(_ scenario: Scenario, compiling isWanted: (RegelingID) -> Bool, steps: (Step) -> Bool) {
        let shared = SharedPart(assumptions: scenario.assumptions)
        let events = Dictionary(
            grouping: scenario.steps.compactMap { RegelingEvent($0) }, by: { $0.action.regeling })
        municipal = scenario.steps.filter(steps).compactMap { MunicipalEvent($0) }
        self.scenario = scenario
        self.shared = shared
        compilers = scenario.assumptions.regelingen.map { regeling in
            guard isWanted(regeling.id) else { return nil }
            let compiler = RegelingCompiler(regeling, shared: shared)
            compiler.apply(events[regeling.id] ?? [], decision: scenario.decision)
            return compiler
        }
    }

    /// Builds the years of all parts.
    func finish(years: ClosedRange<Int>) -> CompiledScenario {
        let numbered = zip(scenario.assumptions.regelingen, compilers).enumerated().compactMap {
            index, pair -> (RegelingID, (number: PartID, compiler: RegelingCompiler))? in
            pair.1.map { (pair.0.id, (ScenarioModel.part(ofRegelingAt: index), $0)) }
        }
        let builder = StepsBuilder(
            scenario.steps, municipal: municipal, shared: shared, compilers: Dictionary(uniqueKeysWithValues: numbered),
            place: scenario.place)
        let steps = builder.finish(years: years)
        let parts = compilers.map { $0?.finish(years: years) }
        let factors = Dictionary(uniqueKeysWithValues: years.map { ($0, shared.discountFactor(year: $0)) })
        let problems = compilers.flatMap { $0?.part.problems ?? [] } + builder.part.problems
        return CompiledScenario(
            scenario: scenario, shared: shared, regelingen: parts, steps: steps,
            discountFactors: factors, problems: problems)
    }
}

extension Scenario {
    /// The regelingen that its steps or changes touch; the others are as in the null scenario.
    func touched(beside baseline: Scenario) -> Set<RegelingID> {
        let ids = assumptions.regelingen.map(\.id)
        if changes.general { return Set(ids) }
        let acted = Set(steps.compactMap { RegelingEvent($0)?.action.regeling })
        let known = baseline.assumptions.regelingen.count
        return changes.regelingen.union(acted).union(ids.dropFirst(known))
    }
}
