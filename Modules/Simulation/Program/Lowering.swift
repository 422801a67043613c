import CalculationGraph
import Domain

/// Takes a source model over as expressions of what is drawn: figures that hang on nothing uncertain become numbers,
/// the same figure in two scenarios becomes one expression, what no output needs is never looked at.
struct Lowering {
    private let model: SourceModel
    private(set) var arena = Arena()
    /// By part and node, once it is taken over.
    private var known: [[Value?]]

    /// Nothing taken over yet.
    init(_ model: SourceModel) {
        self.model = model
        known = model.parts.map { [Value?](repeating: nil, count: $0.graph.count) }
    }

    /// The outputs of the model, in their order.
    mutating func outputs() -> [Value] {
        let needed = needed()
        for part in model.parts.indices {
            var imports = model.parts[part].imports.makeIterator()
            let graph = model.parts[part].graph
            for index in needed[part].indices {
                // Imports are met in their own order, whether they are needed or not.
                let source = graph.operation(of: NodeID(index)) == .imported ? imports.next() : nil
                guard needed[part][index] else { continue }
                known[part][index] = source.map { known($0) } ?? value(of: NodeID(index), in: part)
            }
        }
        return model.outputs.map { known($0) }
    }

    private func known(_ figure: SourceModel.Figure) -> Value {
        known[figure.part][Int(figure.node.index)] ?? .constant(model.base(of: figure))
    }

    /// Which nodes of which parts the outputs are made from.
    private func needed() -> [[Bool]] {
        var needed = model.parts.map { [Bool](repeating: false, count: $0.graph.count) }
        for output in model.outputs { needed[output.part][Int(output.node.index)] = true }
        for part in model.parts.indices.reversed() {
            let graph = model.parts[part].graph
            var imports = model.parts[part].imports.reversed().makeIterator()
            for index in needed[part].indices.reversed() {
                let node = NodeID(index)
                let source = graph.operation(of: node) == .imported ? imports.next() : nil
                guard needed[part][index] else { continue }
                if let source { needed[source.part][Int(source.node.index)] = true }
                for operand in graph.operands(of: node) { needed[part][Int(operand.index)] = true }
            }
        }
        return needed
    }

    private mutating func value(of node: NodeID, in part: Int) -> Value {
        let graph = model.parts[part].graph
        let base = model.parts[part].values[Int(node.index)]
        if let input = graph.input(of: node) {
            return input.uncertain.map { .scaled(1, arena.place(of: .input(Int($0)))) } ?? .constant(base)
        }
        let operands = graph.operands(of: node).map { known(.init(part: part, node: $0)) }
        // The same bits as the base estimate where nothing is uncertain.
        if operands.allSatisfy(\.isConstant) { return .constant(base) }
        switch graph.operation(of: node) {
        case .constant, .input, .imported: return .constant(base)
        case .sum: return arena.sum(values: operands, constant: 0)
        case .difference: return arena.sum(values: [operands[0], operands[1].scaled(by: -1)], constant: 0)
        case .weightedSum:
            let products = stride(from: 0, to: operands.count, by: 2).map {
                arena.product([operands[$0], operands[$0 + 1]])
            }
            return arena.sum(values: products, constant: 0)
        case .product: return arena.product(operands)
        case .quotient: return quotient(operands[0], operands[1])
        case .power: return power(operands[0], graph.exponent(of: node))
        case .maximum:
            return .scaled(1, arena.place(of: .maximum(arena.place(of: operands[0]), arena.place(of: operands[1]))))
        case .minimum:
            return .scaled(1, arena.place(of: .minimum(arena.place(of: operands[0]), arena.place(of: operands[1]))))
        case .portion: return portion(operands[0], of: operands[1], otherwise: operands[2])
        case .bounded: return bounded(operands)
        case .notNegative: return .scaled(1, arena.place(of: .notNegative(arena.place(of: operands[0]))))
        case .limitFactor: return .scaled(1, arena.place(of: .limitFactor(operands.map { arena.place(of: $0) })))
        }
    }

    private mutating func quotient(_ a: Value, _ b: Value) -> Value {
        switch (a, b) {
        case (.scaled(let weight, let place), .constant(let number)): .scaled(weight / number, place)
        case (.scaled(let over, let p), .scaled(let under, let q)):
            p == q ? .constant(over / under) : .scaled(over / under, arena.place(of: .quotient(p, q)))
        case (.constant, .scaled(let under, let q)):
            .scaled(1 / under, arena.place(of: .quotient(arena.place(of: a), q)))
        case (.constant(let over), .constant(let under)): .constant(over / under)
        }
    }

    private mutating func power(_ value: Value, _ exponent: Int) -> Value {
        guard case .scaled(let weight, let place) = value else { return value }
        if exponent == 0 { return .constant(1) }
        if exponent == 1 { return value }
        var scale = 1.0
        for _ in 0..<abs(exponent) { scale *= weight }
        let power = arena.place(of: .power(place, exponent: exponent))
        return .scaled(exponent < 0 ? 1 / scale : scale, power)
    }

    private mutating func portion(_ part: Value, of whole: Value, otherwise: Value) -> Value {
        if case .constant(let number) = whole {
            return number < 0.005 ? otherwise : quotient(part, whole)
        }
        let places = [part, whole, otherwise].map { arena.place(of: $0) }
        return .scaled(1, arena.place(of: .portion(places[0], of: places[1], otherwise: places[2])))
    }

    private mutating func bounded(_ operands: [Value]) -> Value {
        let takesAll = operands[3] != .constant(0)
        let places = operands.prefix(3).map { arena.place(of: $0) }
        return .scaled(
            1, arena.place(of: .bounded(places[0], total: places[1], bounded: places[2], takesAll: takesAll)))
    }
}
