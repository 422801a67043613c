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
        result.problems = FigureFaults(sharedGraph, sharedValues).problems(at: placeOfShared)
        for (index, part) in regelingen.enumerated() {
            guard let part else { continue }
            let values = part.graph.evaluate(imports: part.graph.imports.map { result.value(of: $0) })
            result.regelingen[index] = .init(content: part, evaluation: values)
            result.sharedBehind[index] = result.shared
            let figures = part.posts.map(\.node) + part.years.flatMap(\.figures)
            result.problems += FigureFaults(part.graph, values, figures: figures).problems {
                part.places[$0] ?? part.place
            }
        }
        let values = steps.graph.evaluate(imports: steps.graph.imports.map { result.value(of: $0) })
        result.steps.evaluation = values
        let figures = (steps.posts + steps.refundableTaxes).map(\.node)
        result.problems += FigureFaults(steps.graph, values, figures: figures).problems(at: placeOfStep)
        return result
    }

    /// Where what all parts share was typed: the driver, the index, else the discount rate.
    private func placeOfShared(_ node: NodeID) -> SourcePlace {
        let assumptions = scenario.assumptions
        let label = shared.graph.label(of: node)
        guard label.subject != NodeLabel.none else { return assumptions.discountRate.place }
        let name = shared.graph.names.subjects[Int(label.subject)]
        let index = assumptions.indices[IndexID(name)]?.rate.points.first?.value.place
        return assumptions.drivers[DriverID(name)]?.place ?? index ?? assumptions.place
    }

    private func placeOfStep(_ node: NodeID) -> SourcePlace {
        let label = steps.graph.label(of: node)
        guard label.subject != NodeLabel.none else { return scenario.place }
        let name = steps.graph.names.subjects[Int(label.subject)]
        return scenario.steps.first { $0.id.text == name }?.place ?? scenario.place
    }
}
