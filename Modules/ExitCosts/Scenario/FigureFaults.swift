import CalculationGraph
import Domain

/// What is wrong with the figures of a part, in the words of the model.
public struct FigureFaults {
    private let graph: Graph
    private let evaluation: Evaluation
    /// Figures that are shown, and so may not be larger than any real one is.
    private let figures: [NodeID]

    /// Of a graph with the values of its nodes; `figures` are the nodes that are shown.
    public init(_ graph: Graph, _ evaluation: Evaluation, figures: [NodeID] = []) {
        self.graph = graph
        self.evaluation = evaluation
        self.figures = figures
    }

    /// Of each figure the first year in which it fails, which says enough; of figures that are too large the first, of
    /// which the others follow. `place` tells where a node comes from.
    public func problems(at place: (NodeID) -> SourcePlace) -> [Problem] {
        let faults = first(of: evaluation.faults).map { Problem(kind(of: $0), at: place($0)) }
        let tooLarge = first(of: figures.filter { abs(evaluation[$0]) > Limits.figure }).prefix(1)
        return faults + tooLarge.map { Problem(.figureTooLarge(path: path(of: $0)), at: place($0)) }
    }

    private func first(of nodes: [NodeID]) -> [NodeID] {
        var seen: Set<NodeLabel> = []
        return nodes.sorted { (graph.label(of: $0).year, $0) < (graph.label(of: $1).year, $1) }.filter { node in
            var label = graph.label(of: node)
            label.year = 0
            label.part = 0
            if label.meaning == .share { label.party = NodeLabel.none }
            return seen.insert(label).inserted
        }
    }

    private func kind(of node: NodeID) -> ProblemKind {
        let label = graph.label(of: node)
        let names = graph.names
        let subject = label.subject == NodeLabel.none ? "" : names.subjects[Int(label.subject)]
        let party = label.party == NodeLabel.none ? "" : names.parties[Int(label.party)].text
        let regeling = String(names.prefix.drop { $0 != "." }.dropFirst())
        switch label.meaning {
        case .share: return .keyTotalIsZero(regeling: regeling, key: subject, year: Int(label.year))
        case .quantity, .unitCount:
            return .negativeQuantity(municipality: party, driver: subject, year: Int(label.year))
        case .limitFactor:
            guard let trouble = limitTrouble(at: node) else { return .notFinite(path: path(of: node)) }
            return .limitsCannotHold(key: subject, year: Int(label.year), trouble)
        case .joinRatio: return .joinersBearEverything(item: subject)
        default: return .notFinite(path: path(of: node))
        }
    }

    /// Which limits stand in the way; operands are the total and then share, lower and upper limit of each.
    private func limitTrouble(at node: NodeID) -> LimitTrouble? {
        let operands = graph.operands(of: node)
        guard let conflict = graph.conflict(at: node, in: evaluation), let total = operands.first else { return nil }
        switch conflict {
        case .totalTooLow(let lowest): return .totalTooLow(total: evaluation[total], lowest: lowest)
        case .totalTooHigh(let highest): return .totalTooHigh(total: evaluation[total], highest: highest)
        case .nothingLeft(let position, let lowest, let highest):
            let limits = operands[(3 * position + 2)...(3 * position + 3)].map { graph.label(of: $0).party }
            let party = limits.first { $0 != NodeLabel.none }.map { graph.names.parties[Int($0)].text } ?? ""
            return .nothingLeft(municipality: party, lowest: lowest, highest: highest)
        }
    }

    /// The path of a node; a step on the way has that of the first figure that it leads to.
    private func path(of node: NodeID) -> String {
        var led: Set<NodeID> = [node]
        for next in graph.nodes.dropFirst(Int(node.index))
        where next == node || graph.operands(of: next).contains(where: led.contains) {
            if let path = graph.path(of: next) { return path }
            led.insert(next)
        }
        return graph.names.prefix
    }
}

extension RegelingPart.Year {
    /// The figures that reports show.
    var figures: [NodeID] { [cost, stranded, fromCapital] + [staff].compactMap { $0 } }
}
