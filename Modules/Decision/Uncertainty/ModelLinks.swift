import CalculationGraph
import CostAllocation
import Domain
import ExitCosts
import Simulation

/// Links the parts of all scenarios into one source model: a part that scenarios share stands in it once.
struct ModelLinks {
    private(set) var parts: [SourceModel.Part] = []
    private(set) var outputs: [SimulationModel.Output] = []
    private(set) var figures: [SourceModel.Figure] = []
    private let lastYear: Int
    private let countedTo: Int
    private let risks: RiskInputs
    /// The null scenario's regelingen by name, for scenarios that do not touch them.
    private var baselineParts: [RegelingID: Int] = [:]
    /// The null scenario's NCW by municipality.
    private var baselineValues: [MunicipalityID: SourceModel.Figure] = [:]

    init(lastYear: Int, countedTo: Int, risks: RiskInputs) {
        self.lastYear = lastYear
        self.countedTo = countedTo
        self.risks = risks
    }

    /// Adds a scenario; the null scenario first.
    mutating func add(_ model: ScenarioModel, of municipalities: [MunicipalityID], isBaseline: Bool) {
        var numbers: [PartID: Int] = [:]
        numbers[.shared] = add(model.shared.content, model.shared.evaluation, [])
        for (index, part) in model.regelingen.enumerated() {
            let id = part.content.id
            let number: Int
            if !isBaseline, !model.touched.contains(id), let known = baselineParts[id] {
                number = known
            } else {
                number = addRegeling(part, behind: model.sharedBehind[index])
                if isBaseline { baselineParts[id] = number }
            }
            numbers[ScenarioModel.part(ofRegelingAt: index)] = number
        }
        let steps = model.steps.content.graph
        numbers[model.stepsPart] = add(
            steps, model.steps.evaluation, steps.imports.map { figure($0, numbers) })
        let totals = TotalsPart(model, of: municipalities, lastYear: lastYear, countedTo: countedTo)
        let values = totals.graph.evaluate(imports: totals.graph.imports.map { model.value(of: $0) })
        let number = add(totals.graph, values, totals.graph.imports.map { figure($0, numbers) })
        for municipal in totals.municipalities {
            addOutputs(municipal, totals: number, model, shared: numbers[.shared] ?? 0, isBaseline: isBaseline)
        }
    }

    /// A regeling with the shared part that it takes its figures from.
    private mutating func addRegeling(
        _ part: ScenarioModel.Part<RegelingPart>, behind shared: ScenarioModel.Part<Graph>
    ) -> Int {
        let number = add(shared.content, shared.evaluation, [])
        let graph = part.content.graph
        return add(graph, part.evaluation, graph.imports.map { .init(part: number, node: $0.node) })
    }

    private mutating func add(_ graph: Graph, _ evaluation: Evaluation, _ imports: [SourceModel.Figure]) -> Int {
        parts.append(.init(graph: graph, values: evaluation.values, imports: imports))
        return parts.count - 1
    }

    private func figure(_ source: Graph.Import, _ numbers: [PartID: Int]) -> SourceModel.Figure {
        .init(part: numbers[source.part] ?? 0, node: source.node)
    }

    /// The figures that are kept of a municipality, with its risks, in a part of their own.
    private mutating func addOutputs(
        _ municipal: TotalsPart.Municipal, totals: Int, _ model: ScenarioModel, shared: Int, isBaseline: Bool
    ) {
        var builder = KeptFigures(parts: parts)
        let years = municipal.years.map { year in
            builder.sum(.init(part: totals, node: year.total), risks.inputs(of: municipal.id, in: year.year))
        }
        let own = municipal.years.flatMap { risks.inputs(of: municipal.id, in: $0.year) }
        let total = builder.sum(.init(part: totals, node: municipal.total), own)
        let discounted = municipal.years.flatMap { year in
            risks.inputs(of: municipal.id, in: year.year).map { ($0, model.discountFactors[year.year]) }
        }
        let value = builder.sum(
            .init(part: totals, node: municipal.netPresentValue),
            discounted.map { risk, factor in (risk, factor.map { .init(part: shared, node: $0) }) })
        let part = parts.count
        if isBaseline { baselineValues[municipal.id] = .init(part: part, node: value) }
        let difference = baselineValues[municipal.id].flatMap { isBaseline ? nil : builder.difference(value, $0) }
        parts.append(builder.part())
        func keep(_ figure: SimulationModel.Figure, _ node: NodeID) {
            outputs.append(
                .init(scenario: model.scenario.id, municipality: municipal.id, figure: figure))
            figures.append(.init(part: part, node: node))
        }
        keep(.total, total)
        keep(.netPresentValue, value)
        if let difference { keep(.netPresentValueDifference, difference) }
        for (year, node) in zip(municipal.years, years) where year.year <= lastYear { keep(.year(year.year), node) }
    }
}

/// Builds the figures that are kept of one municipality in one scenario.
private struct KeptFigures {
    private var graph = GraphBuilder(names: PartNames(prefix: ""))
    private var imports: [SourceModel.Figure] = []
    private let parts: [SourceModel.Part]

    init(parts: [SourceModel.Part]) { self.parts = parts }

    private mutating func taken(_ figure: SourceModel.Figure) -> NodeID {
        imports.append(figure)
        return graph.importedOnce(.init(part: PartID(figure.part), node: figure.node))
    }

    mutating func sum(_ figure: SourceModel.Figure, _ risks: [Estimate]) -> NodeID {
        let own = taken(figure)
        return risks.isEmpty ? own : graph.sum([own] + risks.map { graph.input($0) })
    }

    mutating func sum(
        _ figure: SourceModel.Figure, _ risks: [(risk: Estimate, factor: SourceModel.Figure?)]
    ) -> NodeID {
        let own = taken(figure)
        if risks.isEmpty { return own }
        var terms = [own]
        for (risk, factor) in risks {
            let input = graph.input(risk)
            let weight = factor.map { taken($0) } ?? graph.constant(1)
            terms.append(graph.product([weight, input]))
        }
        return graph.sum(terms)
    }

    mutating func difference(_ value: NodeID, _ baseline: SourceModel.Figure) -> NodeID {
        let baseline = taken(baseline)
        return graph.difference(value, baseline)
    }

    func part() -> SourceModel.Part {
        let built = graph.graph
        let values = built.evaluate(imports: imports.map { parts[$0.part].values[Int($0.node.index)] })
        return .init(graph: built, values: values.values, imports: imports)
    }
}
