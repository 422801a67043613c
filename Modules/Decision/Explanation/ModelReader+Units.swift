import CalculationGraph
import Domain

extension ModelReader {
    /// In what a node counts: by what it stands for, else by what it is made of.
    func unit(of node: LinkedModel.Node) -> Explanation.Unit {
        if let figure = linked.figure(of: node) { return Explanation.Unit(of: figure) }
        let graph = linked.graph(of: node.part)
        let operation = graph.operation(of: node.id)
        if let input = graph.input(of: node.id) { return inputs.unit(of: input) }
        let units = linked.operands(of: node).map { unit(of: $0) }
        switch operation {
        case .constant, .input, .imported, .power: return .plain
        case .product: return .product(units)
        case .quotient: return .quotient(units[0], units[1])
        case .portion: return .fraction
        case .weightedSum:
            return .sum(stride(from: 0, to: units.count, by: 2).map { .product([units[$0], units[$0 + 1]]) })
        case .difference: return units[0] == .plain ? units[1] : units[0]
        case .sum, .maximum, .minimum, .bounded, .notNegative, .limitFactor: return .sum(units)
        }
    }
}

extension Explanation.Unit {
    /// What a figure of the model counts in.
    init(of figure: Explanation.Figure) {
        switch figure.meaning {
        case .quantity, .unitCount: self = .quantity(figure.name)
        case .share, .stayerShare: self = .fraction
        case .regelingStaff: self = .fte
        case .indexLevel, .discountFactor, .joinRatio, .itemLevel, .intermediate: self = .plain
        default: self = .euro
        }
    }

    /// Of a sum: what its terms count in; a number beside parts of a whole is a factor.
    static func sum(_ units: [Self]) -> Self {
        let named = units.filter { $0 != .plain }
        if named.allSatisfy({ $0 == .fraction }), named.count < units.count { return .plain }
        return named.first ?? .plain
    }

    /// Of a product: amounts times numbers are amounts.
    static func product(_ units: [Self]) -> Self {
        if units.contains(.euro) || units.contains(.euroPerUnit) { return .euro }
        if let counted = units.first(where: { ![.fraction, .plain].contains($0) }) { return counted }
        return units.contains(.fraction) ? .fraction : .plain
    }

    /// Of a quotient: two of one kind give a part of a whole.
    static func quotient(_ part: Self, _ whole: Self) -> Self {
        if whole == .plain || whole == .fraction { return part }
        if part == .euro, case .quantity = whole { return .euroPerUnit }
        return part == .plain ? .plain : .fraction
    }
}
