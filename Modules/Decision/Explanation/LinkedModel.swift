import CalculationGraph
import Domain
import ExitCosts

/// The parts of a scenario with their values, joined: a figure taken from another part is followed to where it is made.
struct LinkedModel: Sendable {
    /// A part of the scenario.
    enum Part: Hashable, Sendable {
        /// What the scenario's own parts share.
        case shared
        /// What a regeling takes its figures from, by its place in the assumptions.
        case behind(Int)
        /// A regeling by its place in the assumptions.
        case regeling(Int)
        case steps
        case totals
    }

    /// A node of a part.
    struct Node: Hashable, Sendable {
        var part: Part
        var id: NodeID
    }

    let model: ScenarioModel
    /// Totals of the municipalities that somebody asks about.
    let totals: ScenarioFigures

    /// A scenario with the totals of some municipalities.
    init(_ model: ScenarioModel, totalsOf municipalities: [MunicipalityID], lastYear: Int, countedTo: Int) {
        self.model = model
        totals = ScenarioFigures(model, of: municipalities, lastYear: lastYear, countedTo: countedTo)
    }

    func graph(of part: Part) -> Graph {
        switch part {
        case .shared: model.shared.content
        case .behind(let index): model.sharedBehind[index].content
        case .regeling(let index): model.regelingen[index].content.graph
        case .steps: model.steps.content.graph
        case .totals: totals.totals.graph
        }
    }

    func value(of node: Node) -> Double {
        switch node.part {
        case .shared: model.shared.evaluation[node.id]
        case .behind(let index): model.sharedBehind[index].evaluation[node.id]
        case .regeling(let index): model.regelingen[index].evaluation[node.id]
        case .steps: model.steps.evaluation[node.id]
        case .totals: totals.values[node.id]
        }
    }

    /// Where a figure is made: the node itself, or the one of another part that it takes.
    func source(of node: Node) -> Node {
        var node = node
        while let source = graph(of: node.part).imported(by: node.id) {
            let number = Int(source.part.number)
            let part: Part
            if case .regeling(let index) = node.part {
                part = .behind(index)
            } else if number == 0 {
                part = .shared
            } else {
                part = number <= model.regelingen.count ? .regeling(number - 1) : .steps
            }
            node = Node(part: part, id: source.node)
        }
        return node
    }

    /// The nodes that a node is made of, each where it is made.
    func operands(of node: Node) -> [Node] {
        graph(of: node.part).operands(of: node.id).map { source(of: Node(part: node.part, id: $0)) }
    }

    /// The regeling of a part.
    func regeling(of part: Part) -> RegelingID? {
        if case .regeling(let index) = part { model.regelingen[index].content.id } else { nil }
    }

    /// What a node stands for in names; nil for a step on the way.
    func figure(of node: Node) -> Explanation.Figure? {
        let graph = graph(of: node.part)
        let label = graph.label(of: node.id)
        guard label.meaning != .intermediate else { return nil }
        return Explanation.Figure(
            meaning: label.meaning, regeling: regeling(of: node.part),
            name: label.subject == NodeLabel.none ? nil : graph.names.subjects[Int(label.subject)],
            municipality: label.party == NodeLabel.none ? nil : graph.names.parties[Int(label.party)],
            year: label.year == 0 ? nil : Int(label.year))
    }
}
