import CalculationGraph
import Domain
import ExitCosts

/// How much of a figure of a regeling each cost item makes up: what is weighted and added is followed to the items below.
struct ItemSplit {
    private let graph: Graph
    private let values: Evaluation
    /// Euro by name of the item; what hangs on no item under an empty name.
    private(set) var amounts: [String: Double] = [:]

    /// Of a node; the amounts add up to its value.
    init(of node: NodeID, _ part: ScenarioModel.Part<RegelingPart>) {
        graph = part.content.graph
        values = part.evaluation
        follow(node, times: 1)
    }

    private mutating func follow(_ node: NodeID, times factor: Double) {
        let label = graph.label(of: node)
        if let item = item(label) {
            amounts[item, default: 0] += factor * values[node]
            return
        }
        let operands = graph.operands(of: node)
        switch graph.operation(of: node) {
        case .sum: for operand in operands { follow(operand, times: factor) }
        case .weightedSum:
            for index in stride(from: 0, to: operands.count - 1, by: 2) {
                follow(operands[index + 1], times: factor * values[operands[index]])
            }
        case .product:
            // A cost stands before what it is multiplied by.
            guard let first = operands.first else { return }
            follow(first, times: operands.dropFirst().reduce(factor) { $0 * values[$1] })
        default: amounts["", default: 0] += factor * values[node]
        }
    }

    private func item(_ label: NodeLabel) -> String? {
        guard [.itemCost, .itemOverhead, .strandedCost].contains(label.meaning), label.subject != NodeLabel.none else {
            return nil
        }
        return graph.names.subjects[Int(label.subject)]
    }
}
