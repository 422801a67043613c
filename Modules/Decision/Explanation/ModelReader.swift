import CalculationGraph
import Domain

/// Reads one scenario's graphs a step at a time: what a figure is made of, steps without a name taken together.
struct ModelReader {
    let linked: LinkedModel
    let side: Int
    let inputs: InputReader
    /// What the paths of its figures begin with; empty for a scenario's own.
    var prefix = ""

    /// The node whose operation makes a figure: nodes in between that only pass on what has no name are left out.
    func core(of node: LinkedModel.Node) -> LinkedModel.Node {
        var node = node
        while let inner = passedOn(by: node), linked.figure(of: inner) == nil { node = inner }
        return node
    }

    /// How a figure is made and of what; no rule for what was typed or is a number of the model.
    func ingredients(of node: LinkedModel.Node) -> (rule: Explanation.Rule?, operands: [FigureSource]) {
        let core = core(of: node)
        let graph = linked.graph(of: core.part)
        let operation = graph.operation(of: core.id)
        if let inner = passedOn(by: core) { return (.same, [.node(inner, side: side)]) }
        let operands = linked.operands(of: core)
        switch operation {
        case .constant, .input, .imported: return (nil, [])
        case .sum, .weightedSum: return sum(core)
        case .product: return (.operation(.product), factors(core))
        case .difference where isConstant(operands[0], 0): return (.negation, sources(operands.dropFirst()))
        case .power: return (.power(graph.exponent(of: core.id)), sources(operands))
        case .portion:
            // Only the branch that was taken: part / whole, unless the whole is below half a cent.
            return linked.value(of: operands[1]) < halfACent
                ? (.same, sources([operands[2]])) : (.operation(.quotient), sources(operands.prefix(2)))
        default: return (.operation(operation), sources(operands))
        }
    }

    /// What a node stands for; several figures of one kind added up have their name too.
    func subject(of node: LinkedModel.Node, _ parts: [FigureSource]) -> Explanation.Subject {
        if let figure = linked.figure(of: node) { return .figure(figure) }
        var figures: [Explanation.Figure] = []
        for case .node(let part, _) in parts {
            if let figure = linked.figure(of: part) { figures.append(figure) }
        }
        guard parts.count > 1, figures.count == parts.count, var figure = figures.first,
            figures.allSatisfy({ $0.meaning == figure.meaning && $0.regeling == figure.regeling })
        else { return .step }
        if figures.contains(where: { $0.name != figure.name }) { figure.name = nil }
        if figures.contains(where: { $0.year != figure.year }) { figure.year = nil }
        figure.municipality = nil
        return .together(figure)
    }

    private func sources(_ nodes: some Sequence<LinkedModel.Node>) -> [FigureSource] {
        nodes.map { .node($0, side: side) }
    }

    /// The one operand that a node passes on as it is; nil for a node that does something.
    private func passedOn(by node: LinkedModel.Node) -> LinkedModel.Node? {
        switch linked.graph(of: node.part).operation(of: node.id) {
        case .sum, .notNegative:
            let operands = linked.operands(of: node)
            return operands.count == 1 ? operands[0] : nil
        case .product:
            let operands = linked.operands(of: node)
            let telling = operands.filter { !isConstant($0, 1) }
            return operands.count == 1 ? operands[0] : telling.count == 1 ? telling[0] : nil
        default: return nil
        }
    }

    private func isConstant(_ node: LinkedModel.Node, _ value: Double) -> Bool {
        linked.graph(of: node.part).constant(of: node.id) == value
    }
}

extension ModelReader {
    /// A sum with its terms; one weighted term alone is a product.
    private func sum(_ node: LinkedModel.Node) -> (rule: Explanation.Rule?, operands: [FigureSource]) {
        var terms: [FigureSource] = []
        gather(termsOf: node, into: &terms)
        if terms.count == 1, case .made(let term) = terms[0], let rule = term.rule { return (rule, term.operands) }
        return terms.count == 1 ? (.same, terms) : (.operation(.sum), terms)
    }

    /// The terms of a sum, sums without a name inside it opened.
    private func gather(termsOf node: LinkedModel.Node, into terms: inout [FigureSource]) {
        let operands = linked.operands(of: node)
        if linked.graph(of: node.part).operation(of: node.id) == .sum {
            for operand in operands { gather(term: operand, into: &terms) }
            return
        }
        for index in stride(from: 0, to: operands.count, by: 2) {
            let (weight, value) = (operands[index], operands[index + 1])
            if isConstant(weight, 1) {
                gather(term: value, into: &terms)
            } else {
                terms.append(.made(term(weight, value)))
            }
        }
    }

    private func gather(term: LinkedModel.Node, into terms: inout [FigureSource]) {
        if linked.figure(of: term) == nil {
            let inner = core(of: term)
            let operation = linked.graph(of: inner.part).operation(of: inner.id)
            if linked.figure(of: inner) == nil, [.sum, .weightedSum].contains(operation) {
                return gather(termsOf: inner, into: &terms)
            }
        }
        terms.append(.node(term, side: side))
    }

    /// Weight times value; by the weight's own name, when that is a share.
    private func term(_ weight: LinkedModel.Node, _ value: LinkedModel.Node) -> MadeFigure {
        let figures = [weight, value].map { linked.figure(of: $0) }
        let share = figures.lazy.compactMap { $0 }.first { $0.meaning == .share } ?? figures[1] ?? figures[0]
        var operands: [LinkedModel.Node] = []
        for factor in [weight, value] { gather(factor: factor, into: &operands) }
        return MadeFigure(
            subject: share.map { .portion($0) } ?? .step, path: nil,
            value: linked.value(of: weight) * linked.value(of: value),
            unit: Explanation.Unit.product([unit(of: weight), unit(of: value)]),
            rule: .operation(.product), operands: named(operands), side: side)
    }

    /// The factors of a product, products without a name inside it opened.
    private func factors(_ node: LinkedModel.Node) -> [FigureSource] {
        var nodes: [LinkedModel.Node] = []
        for operand in linked.operands(of: node) { gather(factor: operand, into: &nodes) }
        let telling = nodes.filter { !isConstant($0, 1) }
        return named(telling.isEmpty ? nodes : telling)
    }

    private func gather(factor: LinkedModel.Node, into nodes: inout [LinkedModel.Node]) {
        if linked.figure(of: factor) == nil {
            let inner = core(of: factor)
            if linked.figure(of: inner) == nil, linked.graph(of: inner.part).operation(of: inner.id) == .product {
                for operand in linked.operands(of: inner) { gather(factor: operand, into: &nodes) }
                return
            }
        }
        nodes.append(factor)
    }

    /// Factors; a twelfth beside an amount of a year, or staff, is a number of months.
    private func named(_ factors: [LinkedModel.Node]) -> [FigureSource] {
        let isByYear = factors.contains { [.euro, .fte].contains(unit(of: $0)) }
        let isCharged = factors.contains { linked.figure(of: $0)?.meaning == .itemOverhead }
        return factors.map { node in
            let twelfths = (linked.graph(of: node.part).constant(of: node.id) ?? 0) * 12
            guard isByYear, !isCharged, (1..<12).contains(twelfths.rounded()), abs(twelfths - twelfths.rounded()) < 1e-9
            else { return .node(node, side: side) }
            return .made(
                MadeFigure(
                    subject: .months(Int(twelfths.rounded())), value: linked.value(of: node), unit: .plain, side: side))
        }
    }
}
