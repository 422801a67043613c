import CalculationGraph
import Domain

extension DossierCompiler {
    /// The models with some parts compiled anew and the others as they were; nil when more than those parts is touched.
    func models(
        _ old: [ScenarioModel], _ oldYears: ClosedRange<Int>, with parts: DossierChange.Parts
    ) throws(Problems) -> [ScenarioModel]? {
        // Years beyond what any scenario needs change nothing: totals are counted to the last year with a one-off post.
        guard scenarios.map(\.id) == old.map(\.scenario.id), oldYears.contains(try years()) else { return nil }
        let places = scenarios[0].assumptions.regelingen.indices.filter {
            parts.regelingen.contains(scenarios[0].assumptions.regelingen[$0].id)
        }
        guard places.count == parts.regelingen.count, old[0].regelingen.map(\.content.id) == order else { return nil }
        guard hasRoom(for: oldYears) else { return nil }
        let changed = scenarios.indices.dropFirst().compactMap { change(of: $0, old[$0], parts) }
        let (first, count, years) = (scenarios[0], places.count, oldYears)
        let compiled = crew.map(count + changed.count) { job in
            let draft =
                job < count
                ? ScenarioDraft(baseline: first, regelingen: places[job]..<places[job] + 1)
                : changed[job - count].draft()
            return draft.finish(years: years).evaluate()
        }
        let problems = compiled.flatMap(\.problems)
        guard problems.isEmpty else { throw Problems(files: dossier.files, list: ordered(problems)) }
        var baseline = old[0]
        baseline.scenario = first
        for (place, part) in zip(places, compiled) { baseline.take(part, at: place) }
        var models = [baseline]
        for index in scenarios.indices.dropFirst() {
            if let job = changed.firstIndex(where: { $0.index == index }) {
                let part = compiled[count + job]
                models.append(
                    changed[job].isWhole
                        ? part.model(beside: baseline)
                        : old[index].taking(part, steps: changed[job].holdsSteps).beside(baseline, as: scenarios[index])
                )
            } else {
                models.append(old[index].beside(baseline, as: scenarios[index]))
            }
        }
        return models
    }

    /// What is to be compiled of a scenario; nil: nothing.
    private func change(
        of index: Int, _ old: ScenarioModel, _ parts: DossierChange.Parts
    ) -> ChangedScenario? {
        let scenario = scenarios[index]
        let isWhole =
            parts.scenarios.contains(scenario.id) || !old.touched.isDisjoint(with: parts.regelingen)
            || scenario.changes != old.scenario.changes || scenario.touched(beside: scenarios[0]) != old.touched
        if isWhole { return ChangedScenario(index: index, scenario: scenario, beside: scenarios[0]) }
        guard let steps = parts.steps[scenario.id] else { return nil }
        return ChangedScenario(index: index, scenario: scenario, steps, as: old.scenario, touching: old.touched)
    }

    private var order: [RegelingID] { scenarios[0].assumptions.regelingen.map(\.id) }
}

/// A scenario of which some parts are to be compiled anew.
private struct ChangedScenario: Sendable {
    /// Its place among the scenarios.
    let index: Int
    /// Whether nothing of it stays.
    let isWhole: Bool
    /// Whether the own steps of municipalities are among the parts.
    let holdsSteps: Bool
    private let scenario: Scenario
    private let baseline: Scenario?
    private let regelingen: Set<RegelingID>

    /// All that its steps and changes touch.
    init(index: Int, scenario: Scenario, beside baseline: Scenario) {
        (self.index, self.scenario, self.baseline) = (index, scenario, baseline)
        (isWhole, holdsSteps, regelingen) = (true, true, [])
    }

    /// What hangs on some of its steps, which were otherwise before. Steps at municipalities that take figures from a
    /// regeling are compiled together with it.
    init(index: Int, scenario: Scenario, _ steps: Set<StepID>, as before: Scenario, touching touched: Set<RegelingID>) {
        let differing = (before.steps + scenario.steps).filter { steps.contains($0.id) }
        let own = Set(differing.compactMap { RegelingEvent($0)?.action.regeling })
        let referred = Set((before.steps + scenario.steps).compactMap { ($0.action as? ParallelRunningStep)?.regeling })
        holdsSteps = !own.isDisjoint(with: referred) || differing.contains { MunicipalEvent($0) != nil }
        regelingen = holdsSteps ? own.union(referred.intersection(touched)) : own
        (self.index, self.scenario, baseline, isWhole) = (index, scenario, nil, false)
    }

    /// Its parts with the steps laid on them.
    func draft() -> ScenarioDraft {
        if let baseline { return ScenarioDraft(scenario, baseline: baseline) }
        return ScenarioDraft(scenario, compiling: { regelingen.contains($0) }, steps: { _ in holdsSteps })
    }
}

extension ScenarioModel {
    /// The model with some of its parts compiled anew.
    fileprivate func taking(_ other: EvaluatedScenario, steps holdsSteps: Bool) -> ScenarioModel {
        var model = self
        for index in regelingen.indices { model.take(other, at: index) }
        guard holdsSteps else { return model }
        (model.shared, model.steps, model.discountFactors) = (other.shared, other.steps, other.discountFactors)
        return model
    }

    /// Takes in a regeling of the same scenario that was compiled apart.
    fileprivate mutating func take(_ other: EvaluatedScenario, at index: Int) {
        guard let part = other.regelingen[index], let behind = other.sharedBehind[index] else { return }
        regelingen[index] = part
        sharedBehind[index] = behind
    }

    /// The same model with the regelingen that it does not touch as the null scenario has them now.
    fileprivate func beside(_ baseline: ScenarioModel, as scenario: Scenario) -> ScenarioModel {
        var model = self
        model.scenario = scenario
        for index in regelingen.indices where !touched.contains(regelingen[index].content.id) {
            model.regelingen[index] = baseline.regelingen[index]
            model.sharedBehind[index] = baseline.sharedBehind[index]
        }
        return model
    }
}
