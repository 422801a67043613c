import CalculationGraph
import Domain

/// Gives figures of a scenario's graphs other base estimates, and evaluates again what hangs on them.
///
/// A figure decides no more than values when it is a leaf of a graph, is certain, and keeps its sign: nothing else is
/// asked of one when a graph is built (`QuantityStep` asks the sign). Where that does not hold there is no model.
struct Revaluation {
    private let values: [SourcePlace: Double]
    /// The same when there are few: every input of every graph is looked up, and comparing is quicker than hashing.
    private let few: [(place: SourcePlace, value: Double)]
    /// Figures that were found in a graph.
    private(set) var found: Set<SourcePlace>
    /// Shared parts that were done, by where their values stood: regelingen share them.
    private var done: [UnsafeRawPointer?: ScenarioModel.Part<Graph>] = [:]

    /// New base estimates by place; those that were found already, in what a scenario shares with the null scenario.
    init(_ values: [SourcePlace: Double], found: Set<SourcePlace>) {
        self.values = values
        few = values.count <= 4 ? values.map { ($0, $1) } : []
        self.found = found
    }

    /// The model of a scenario with the new figures; nil when they decide more than values.
    mutating func model(
        _ old: ScenarioModel, as scenario: Scenario, beside baseline: ScenarioModel?
    ) -> ScenarioModel? {
        var model = old
        model.scenario = scenario
        guard let shared = self.shared(old.shared) else { return nil }
        model.shared = shared
        for index in model.regelingen.indices {
            if let baseline, !model.touched.contains(model.regelingen[index].content.id) {
                model.regelingen[index] = baseline.regelingen[index]
                model.sharedBehind[index] = baseline.sharedBehind[index]
                continue
            }
            guard let behind = self.shared(old.sharedBehind[index]) else { return nil }
            model.sharedBehind[index] = behind
            let graph = old.regelingen[index].content.graph
            let imports = graph.imports.map { behind.evaluation[$0.node] }
            var part = model.regelingen[index]
            let outcome = revalue(&part.content.graph, &part.evaluation, imports)
            guard outcome == .still || outcome == .moved && isSound(part) else { return nil }
            if outcome == .moved { model.regelingen[index] = part }
        }
        let imports = old.steps.content.graph.imports.map { model.value(of: $0) }
        let outcome = revalue(&model.steps.content.graph, &model.steps.evaluation, imports)
        guard outcome == .still || outcome == .moved && isSound(model.steps),
            values.keys.allSatisfy({ found.contains($0) })
        else { return nil }
        return model
    }

    private mutating func shared(_ old: ScenarioModel.Part<Graph>) -> ScenarioModel.Part<Graph>? {
        let identity = old.evaluation.values.withUnsafeBytes { $0.baseAddress }
        if let part = done[identity] { return part }
        var part = old
        guard revalue(&part.content, &part.evaluation, []) != .more else { return nil }
        done[identity] = part
        return part
    }

    /// What new figures did to a part.
    private enum Outcome {
        case still
        case moved
        /// They decide more than values, or something is wrong with them.
        case more
    }

    private mutating func revalue(_ graph: inout Graph, _ evaluation: inout Evaluation, _ imports: [Double]) -> Outcome
    {
        var changes: [NodeID: Double] = [:]
        for (input, node) in zip(graph.inputs, graph.inputNodes) {
            guard let value = value(at: input.place) else { continue }
            guard input.uncertain == nil, Self.sign(input.base) == Self.sign(value) else { return .more }
            changes[node] = value
            found.insert(input.place)
        }
        guard !changes.isEmpty || !graph.agrees(evaluation, with: imports) else { return .still }
        graph.setInputs(changes)
        _ = graph.reevaluate(&evaluation, inputs: changes, imports: imports)
        return evaluation.faults.isEmpty ? .moved : .more
    }

    private func value(at place: SourcePlace) -> Double? {
        if few.isEmpty { return values[place] }
        for own in few where own.place == place { return own.value }
        return nil
    }

    private func isSound(_ part: ScenarioModel.Part<RegelingPart>) -> Bool {
        let figures = part.content.posts.map(\.node) + part.content.years.flatMap(\.figures)
        return figures.allSatisfy { abs(part.evaluation[$0]) <= Limits.figure }
    }

    private func isSound(_ part: ScenarioModel.Part<StepsPart>) -> Bool {
        let figures = part.content.posts.map(\.node) + part.content.refundableTaxes.map(\.node)
        return figures.allSatisfy { abs(part.evaluation[$0]) <= Limits.figure }
    }

    private static func sign(_ value: Double) -> Int { value > 0 ? 1 : value < 0 ? -1 : 0 }
}
