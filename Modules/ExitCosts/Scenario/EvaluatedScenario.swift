import CalculationGraph
import CostAllocation
import Domain

/// A scenario with the values of its own parts; those of the null scenario are still to be put beside them.
public struct EvaluatedScenario: Sendable {
    /// Which scenario.
    public var scenario: Scenario
    /// Index levels, quantities, discount factors.
    public var shared: ScenarioModel.Part<Graph>
    /// In the order of the assumptions; nil: not among these parts.
    public var regelingen: [ScenarioModel.Part<RegelingPart>?]
    /// By regeling of its own, what it takes its figures from.
    var sharedBehind: [ScenarioModel.Part<Graph>?]
    /// Own steps of municipalities.
    public var steps: ScenarioModel.Part<StepsPart>
    /// Discount factor by year, as nodes of the shared part.
    public var discountFactors: [Int: NodeID]
    /// What cannot be; then values say nothing.
    public var problems: [Problem]

    /// The value of a figure of a part of its own.
    func value(of source: Graph.Import) -> Double {
        let number = Int(source.part.number)
        if number == 0 { return shared.evaluation[source.node] }
        return regelingen[number - 1]?.evaluation[source.node] ?? 0
    }

    /// The same with other values of figures, by the place where each was typed; only what hangs on them is evaluated
    /// again.
    public func with(_ figures: [SourcePlace: Double]) -> EvaluatedScenario {
        var result = self
        shared.content.reevaluate(&result.shared.evaluation, figures, imports: [])
        for (index, part) in regelingen.enumerated() {
            guard let graph = part?.content.graph, var values = part?.evaluation else { continue }
            graph.reevaluate(&values, figures, imports: graph.imports.map { result.value(of: $0) })
            result.regelingen[index]?.evaluation = values
        }
        let graph = steps.content.graph
        graph.reevaluate(&result.steps.evaluation, figures, imports: graph.imports.map { result.value(of: $0) })
        return result
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

extension Graph {
    /// Evaluates again what hangs on figures with other values, and on imports that moved.
    fileprivate func reevaluate(
        _ evaluation: inout Evaluation, _ figures: [SourcePlace: Double], imports: [Double]
    ) {
        var changes: [NodeID: Double] = [:]
        for (node, input) in zip(inputNodes, inputs) { changes[node] = figures[input.place] }
        _ = reevaluate(&evaluation, inputs: changes, imports: imports)
    }
}
