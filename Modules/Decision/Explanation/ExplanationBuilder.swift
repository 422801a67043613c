import CalculationGraph
import Domain

/// Builds a tree layer by layer, so that where it grows too large whole layers stand.
struct ExplanationBuilder {
    let readers: [ModelReader]
    private let mostRows: Int
    private var items: [Explanation.Item] = []
    private var operands: [[FigureSource]] = []
    private var places: [Int: SourcePlace] = [:]
    private var nodes: [Int: NodeOfSide] = [:]
    private var explained: [NodeOfSide: Int] = [:]
    private var numbers: [NodeOfSide: PathNumbers] = [:]
    private var cut: Explanation.Cut?

    /// A node of one of the scenarios.
    private struct NodeOfSide: Hashable {
        var side: Int
        var node: LinkedModel.Node
    }

    /// Of the scenarios whose figures may stand in it; the one that is asked about is the first.
    init(_ readers: [ModelReader], mostRows: Int) {
        self.readers = readers
        self.mostRows = mostRows
    }

    /// The trees below some figures.
    mutating func explanations(of roots: [FigureSource], against: ScenarioID?) -> [Explanation] {
        var explanations: [Explanation] = []
        var places: [[Int: SourcePlace]] = []
        for root in roots {
            build(root)
            explanations.append(
                Explanation(scenario: readers[0].linked.model.scenario.id, against: against, items: items, cut: cut))
            places.append(self.places)
        }
        describeInputs(of: &explanations, at: places)
        return explanations
    }

    private mutating func build(_ root: FigureSource) {
        (items, operands, places, nodes, explained, cut) = ([], [], [:], [:], [:], nil)
        append(root, layer: 0)
        var next = 0
        while next < items.count {
            expand(next)
            next += 1
        }
    }

    private mutating func expand(_ index: Int) {
        guard items[index].rule != nil else { return }
        if let node = nodes[index], items[index].path != nil {
            if let other = explained[node] {
                items[index].end = .explainedAt(item: other)
                return
            }
            explained[node] = index
        }
        let own = operands[index]
        let layer = items[index].layer + 1
        if cut == nil, items.count + own.count > mostRows { cut = .rows(mostRows) }
        if cut == nil, layer > Explanation.mostLayers { cut = .layers(Explanation.mostLayers) }
        guard cut == nil else {
            items[index].end = .cut
            return
        }
        let first = items.count
        for source in items[index].rule?.addsUp == true ? ordered(own) : own { append(source, layer: layer) }
        items[index].parts = first..<items.count
        operands[index] = []
    }

    /// The largest first; equals in their order.
    private func ordered(_ sources: [FigureSource]) -> [FigureSource] {
        sources.enumerated().sorted { a, b in
            let (first, second) = (abs(readers.value(of: a.element)), abs(readers.value(of: b.element)))
            return first == second ? a.offset < b.offset : first > second
        }.map(\.element)
    }

    private mutating func append(_ source: FigureSource, layer: Int) {
        switch source {
        case .made(let figure):
            places[items.count] = figure.place
            operands.append(figure.operands)
            items.append(
                item(figure.subject, figure.path, figure.value, figure.unit, figure.rule, side: figure.side, layer))
        case .node(let node, let side): append(node, side, layer)
        }
    }

    private mutating func append(_ node: LinkedModel.Node, _ side: Int, _ layer: Int) {
        let reader = readers[side]
        let (rule, parts) = reader.ingredients(of: node)
        let core = reader.core(of: node)
        let input = reader.linked.graph(of: core.part).input(of: core.id)
        let isNamed = reader.linked.figure(of: node) != nil
        let subject: Explanation.Subject =
            isNamed || rule != nil
            ? reader.subject(of: node, rule?.addsUp == true ? parts : []) : input != nil ? .input("") : .constant
        places[items.count] = input?.place
        nodes[items.count] = NodeOfSide(side: side, node: node)
        operands.append(parts)
        items.append(
            item(
                subject, path(of: node, side), reader.linked.value(of: node), reader.unit(of: node), rule, side: side,
                layer))
    }

    private func item(
        _ subject: Explanation.Subject, _ path: String?, _ value: Double, _ unit: Explanation.Unit,
        _ rule: Explanation.Rule?, side: Int, _ layer: Int
    ) -> Explanation.Item {
        let scenario = readers[side].linked.model.scenario.id
        return Explanation.Item(
            subject: subject, path: path, value: value, unit: unit, rule: rule,
            scenario: scenario == readers[0].linked.model.scenario.id ? nil : scenario, parts: 0..<0, layer: layer)
    }

    /// What a node is asked for by.
    private mutating func path(of node: LinkedModel.Node, _ side: Int) -> String? {
        let graph = readers[side].linked.graph(of: node.part)
        guard let own = graph.path(of: node.id) else { return nil }
        let path = readers[side].prefix + own
        guard case .regeling = node.part else { return path }
        let key = NodeOfSide(side: side, node: .init(part: node.part, id: NodeID(0)))
        let known = numbers[key] ?? PathNumbers(graph)
        numbers[key] = known
        let number = known.number(of: node.id, in: graph)
        return number == 1 ? path : "\(path).\(number)"
    }

    /// Says of every input where it stands, all at once.
    private func describeInputs(of explanations: inout [Explanation], at places: [[Int: SourcePlace]]) {
        let origins = readers[0].inputs.origins(of: Set(places.flatMap(\.values)))
        for (tree, own) in places.enumerated() {
            for (index, place) in own {
                guard let origin = origins[place] else { continue }
                explanations[tree].items[index].origin = origin
                guard case .input = explanations[tree].items[index].subject else { continue }
                explanations[tree].items[index].subject = .input(origin.path)
                if explanations[tree].items[index].path == nil { explanations[tree].items[index].path = origin.path }
            }
        }
    }
}

/// Which of several figures under one path a node is.
struct PathNumbers {
    private var nodes: [NodeLabel: [NodeID]] = [:]

    init(_ graph: Graph) {
        for node in graph.nodes where graph.label(of: node) != .intermediate {
            nodes[Self.named(graph.label(of: node)), default: []].append(node)
        }
    }

    /// From 1, in order of evaluation.
    func number(of node: NodeID, in graph: Graph) -> Int {
        (nodes[Self.named(graph.label(of: node))]?.firstIndex(of: node) ?? 0) + 1
    }

    /// A label without what its path does not tell.
    private static func named(_ label: NodeLabel) -> NodeLabel {
        var label = label
        label.part = 0
        if [.itemLevel, .referenceContribution, .exitTotal].contains(label.meaning) { label.year = 0 }
        if [.strandedCost, .keyCost].contains(label.meaning) { label.party = NodeLabel.none }
        return label
    }
}
