import CalculationGraph
import CostAllocation
import Domain

/// A scenario with the years built, not evaluated yet.
struct CompiledScenario {
    var scenario: Scenario
    var shared: SharedPart
    /// nil: as in the null scenario.
    var regelingen: [RegelingPart?]
    var steps: StepsPart
    var discountFactors: [Int: NodeID]
    var problems: [Problem]

    /// Evaluates the parts; what could not be built is told instead.
    func evaluate() -> EvaluatedScenario {
        let sharedGraph = shared.graph
        let sharedValues = sharedGraph.evaluate(imports: [])
        var result = EvaluatedScenario(
            scenario: scenario, shared: .init(content: sharedGraph, evaluation: sharedValues),
            regelingen: regelingen.map { _ in nil }, sharedBehind: regelingen.map { _ in nil },
            steps: .init(content: steps, evaluation: .empty),
            discountFactors: discountFactors, problems: problems)
        guard problems.isEmpty else { return result }
        result.problems = faults(of: sharedGraph, sharedValues, place: .none)
        for (index, part) in regelingen.enumerated() {
            guard let part else { continue }
            let values = part.graph.evaluate(imports: part.graph.imports.map { result.value(of: $0) })
            result.regelingen[index] = .init(content: part, evaluation: values)
            result.sharedBehind[index] = result.shared
            result.problems += faults(of: part.graph, values, place: part.place)
        }
        let values = steps.graph.evaluate(imports: steps.graph.imports.map { result.value(of: $0) })
        result.steps.evaluation = values
        result.problems += faults(of: steps.graph, values, place: scenario.place)
        return result
    }

    /// What a fault of a figure means in the words of the model.
    private func faults(of graph: Graph, _ evaluation: Evaluation, place: SourcePlace) -> [Problem] {
        // The first year in which a figure fails says enough.
        var seen: Set<NodeLabel> = []
        return evaluation.faults.sorted { graph.label(of: $0).year < graph.label(of: $1).year }.compactMap { node in
            let label = graph.label(of: node)
            guard
                seen.insert(
                    NodeLabel(
                        label.meaning, subject: Int(label.subject),
                        party: label.meaning == .share ? nil : Int(label.party))
                ).inserted
            else { return nil }
            let names = graph.names
            let subject = label.subject == NodeLabel.none ? "" : names.subjects[Int(label.subject)]
            let party = label.party == NodeLabel.none ? "" : names.parties[Int(label.party)].text
            let regeling = String(names.prefix.drop { $0 != "." }.dropFirst())
            let kind: ProblemKind
            switch label.meaning {
            case .share: kind = .keyTotalIsZero(regeling: regeling, key: subject, year: Int(label.year))
            case .quantity, .unitCount:
                kind = .negativeQuantity(municipality: party, driver: subject, year: Int(label.year))
            case .joinRatio: kind = .joinersBearEverything(item: subject)
            default: kind = .notFinite(path: graph.path(of: node) ?? names.prefix)
            }
            return Problem(kind, at: place)
        }
    }
}

/// A scenario with the values of its own parts; those of the null scenario are still to be put beside them.
struct EvaluatedScenario: Sendable {
    var scenario: Scenario
    var shared: ScenarioModel.Part<Graph>
    /// nil: as in the null scenario.
    var regelingen: [ScenarioModel.Part<RegelingPart>?]
    /// By regeling of its own, what it takes its figures from.
    var sharedBehind: [ScenarioModel.Part<Graph>?]
    var steps: ScenarioModel.Part<StepsPart>
    var discountFactors: [Int: NodeID]
    var problems: [Problem]

    /// The value of a figure of a part of its own.
    func value(of source: Graph.Import) -> Double {
        let number = Int(source.part.number)
        if number == 0 { return shared.evaluation[source.node] }
        return regelingen[number - 1]?.evaluation[source.node] ?? 0
    }

    /// Takes in other regelingen of the same scenario, which were compiled apart.
    mutating func take(_ other: EvaluatedScenario) {
        for (index, part) in other.regelingen.enumerated() where part != nil {
            regelingen[index] = part
            sharedBehind[index] = other.sharedBehind[index]
        }
        problems += other.problems
    }

    /// The whole model, with the regelingen that it does not touch from the null scenario.
    func model(beside baseline: ScenarioModel?) -> ScenarioModel {
        let parts = regelingen.enumerated().compactMap { index, own in own ?? baseline?.regelingen[index] }
        let behind = sharedBehind.enumerated().compactMap { index, own in own ?? baseline?.sharedBehind[index] }
        return ScenarioModel(
            scenario: scenario, shared: shared, regelingen: parts, sharedBehind: behind, steps: steps,
            discountFactors: discountFactors, touched: Set(regelingen.compactMap { $0?.content.id }))
    }
}
