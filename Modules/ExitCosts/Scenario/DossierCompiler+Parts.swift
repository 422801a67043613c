import CalculationGraph
import Domain

extension DossierCompiler {
    /// The models with some parts compiled anew and the others as they were; nil when more than those parts is touched.
    func models(
        _ old: [ScenarioModel], _ oldYears: ClosedRange<Int>, with parts: DossierChange.Parts
    ) throws(Problems) -> [ScenarioModel]? {
        guard scenarios.map(\.id) == old.map(\.scenario.id), try years() == oldYears else { return nil }
        let places = scenarios[0].assumptions.regelingen.indices.filter {
            parts.regelingen.contains(scenarios[0].assumptions.regelingen[$0].id)
        }
        guard places.count == parts.regelingen.count, old[0].regelingen.map(\.content.id) == order else { return nil }
        let changed = scenarios.indices.dropFirst().filter { index in
            parts.scenarios.contains(scenarios[index].id) || !old[index].touched.isDisjoint(with: parts.regelingen)
                || scenarios[index].changes != old[index].scenario.changes
        }
        guard WorkEstimate(years: oldYears.count).problem(of: scenarios) == nil else { return nil }
        let (first, count) = (scenarios[0], places.count)
        let (all, years) = (scenarios, oldYears)
        let compiled = crew.map(count + changed.count) { job in
            let draft =
                job < count
                ? ScenarioDraft(baseline: first, regelingen: places[job]..<places[job] + 1)
                : ScenarioDraft(all[changed[job - count]], baseline: first)
            return draft.finish(years: years).evaluate()
        }
        let problems = compiled.flatMap(\.problems)
        guard problems.isEmpty else { throw Problems(files: dossier.files, list: ordered(problems)) }
        var baseline = old[0]
        baseline.scenario = first
        for (place, part) in zip(places, compiled) { baseline.take(part, at: place) }
        var models = [baseline]
        for index in scenarios.indices.dropFirst() {
            if let job = changed.firstIndex(of: index) {
                models.append(compiled[count + job].model(beside: baseline))
            } else {
                models.append(old[index].beside(baseline, as: scenarios[index]))
            }
        }
        return models
    }

    private var order: [RegelingID] { scenarios[0].assumptions.regelingen.map(\.id) }
}

extension ScenarioModel {
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
