import CalculationGraph
import Domain

/// Where a figure of a tree comes from while the tree is built.
enum FigureSource {
    /// A node of the graphs of one side: the scenario itself is side 0.
    case node(LinkedModel.Node, side: Int)
    /// Put together for the tree.
    case made(MadeFigure)
}

/// A figure that is no node by itself, such as what one key divides, or the difference of two scenarios.
struct MadeFigure {
    var subject: Explanation.Subject
    var path: String?
    var value: Double
    var unit: Explanation.Unit
    /// nil for what somebody typed or what the model itself knows.
    var rule: Explanation.Rule?
    var operands: [FigureSource] = []
    var side: Int
    /// Where it was typed.
    var place: SourcePlace?
}

extension [ModelReader] {
    /// The value of a figure of one of the sides.
    func value(of source: FigureSource) -> Double {
        switch source {
        case .made(let figure): figure.value
        case .node(let node, let side): self[side].linked.value(of: node)
        }
    }
}
