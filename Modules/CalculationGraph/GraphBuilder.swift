import Domain

/// Adds nodes to a graph. Operands must be nodes of the same builder, so the order of adding is one of evaluation.
public struct GraphBuilder: Sendable {
    /// What was built so far.
    public private(set) var graph: Graph
    private var constantNodes: [UInt64: NodeID] = [:]
    private var inputNodes: [InputKey: NodeID] = [:]
    /// By part and node, packed: a plain number is hashed in a third of the time.
    private var importNodes: [UInt64: NodeID] = [:]

    /// A figure used twice is one leaf; the value tells apart what an alias repeats at one place.
    private struct InputKey: Hashable {
        var place: SourcePlace
        var bits: UInt64

        func hash(into hasher: inout Hasher) {
            let position = UInt64(place.line) << 32 | UInt64(place.file) << 16 | UInt64(place.column)
            hasher.combine(position ^ bits)
        }
    }

    /// A builder of an empty part.
    public init(names: PartNames) { graph = Graph(names: names) }

    /// Names behind the labels.
    public var names: PartNames { graph.names }

    /// Adds a name that labels count as `subject`; gives its number.
    public mutating func addSubject(_ name: String) -> Int {
        graph.names.subjects.append(name)
        return graph.names.subjects.count - 1
    }

    /// Adds a municipality that labels count as `party`; gives its number.
    public mutating func addParty(_ id: MunicipalityID) -> Int {
        graph.names.parties.append(id)
        return graph.names.parties.count - 1
    }

    /// A structural number.
    public mutating func constant(_ value: Double) -> NodeID {
        if let node = constantNodes[value.bitPattern] { return node }
        graph.constants.append(value)
        let node = addLeaf(.constant, graph.constants.count - 1)
        constantNodes[value.bitPattern] = node
        return node
    }

    /// A figure with its place; a default that nobody typed becomes a constant.
    public mutating func input(_ estimate: Estimate) -> NodeID {
        if estimate.place == .none, estimate.uncertain == nil { return constant(estimate.base) }
        let key = InputKey(place: estimate.place, bits: estimate.base.bitPattern)
        if let node = inputNodes[key] { return node }
        graph.inputs.append(estimate)
        let node = addLeaf(.input, graph.inputs.count - 1)
        graph.inputNodes.append(node)
        inputNodes[key] = node
        return node
    }

    /// A figure of another part.
    public mutating func imported(_ node: NodeID, from part: PartID) -> NodeID {
        let source = UInt64(part.number) << 32 | UInt64(node.index)
        if let node = importNodes[source] { return node }
        let node = importedOnce(Graph.Import(part: part, node: node))
        importNodes[source] = node
        return node
    }

    /// A figure of another part that is taken only once, so that nothing needs to be remembered.
    public mutating func importedOnce(_ source: Graph.Import) -> NodeID {
        graph.imports.append(source)
        let node = addLeaf(.imported, graph.imports.count - 1)
        graph.importNodes.append(node)
        return node
    }

    /// a + b + ...; no terms give 0, one term is the term itself unless it needs a label of its own.
    public mutating func sum(_ terms: [NodeID], _ label: NodeLabel = .intermediate) -> NodeID {
        if terms.isEmpty, label == .intermediate { return constant(0) }
        if terms.count == 1, label == .intermediate { return terms[0] }
        return add(.sum, terms, label)
    }

    /// a * b * ...
    public mutating func product(_ factors: [NodeID], _ label: NodeLabel = .intermediate) -> NodeID {
        if factors.count == 1, label == .intermediate { return factors[0] }
        return add(.product, factors, label)
    }

    /// w1 * v1 + w2 * v2 + ...
    public mutating func weightedSum(
        _ terms: [(weight: NodeID, value: NodeID)], _ label: NodeLabel = .intermediate
    ) -> NodeID {
        if terms.isEmpty, label == .intermediate { return constant(0) }
        for term in terms {
            graph.operands.append(term.weight.index)
            graph.operands.append(term.value.index)
        }
        return close(.weightedSum, label)
    }

    /// a - b
    public mutating func difference(_ a: NodeID, _ b: NodeID, _ label: NodeLabel = .intermediate) -> NodeID {
        add(.difference, a, b, label)
    }

    /// a / b
    public mutating func quotient(_ a: NodeID, _ b: NodeID, _ label: NodeLabel = .intermediate) -> NodeID {
        add(.quotient, a, b, label)
    }

    /// a ^ exponent
    public mutating func power(_ a: NodeID, _ exponent: Int, _ label: NodeLabel = .intermediate) -> NodeID {
        graph.operands.append(a.index)
        graph.operands.append(UInt32(bitPattern: Int32(clamping: exponent)))
        return close(.power, label)
    }

    /// The larger of two.
    public mutating func maximum(_ a: NodeID, _ b: NodeID, _ label: NodeLabel = .intermediate) -> NodeID {
        add(.maximum, a, b, label)
    }

    /// The smaller of two.
    public mutating func minimum(_ a: NodeID, _ b: NodeID, _ label: NodeLabel = .intermediate) -> NodeID {
        add(.minimum, a, b, label)
    }

    /// part / whole, or `otherwise` when the whole is below half a cent.
    public mutating func portion(
        _ part: NodeID, of whole: NodeID, otherwise: NodeID, _ label: NodeLabel = .intermediate
    ) -> NodeID {
        add(.portion, [part, whole, otherwise], label)
    }

    /// `part` scaled by bounded / total; when total is not above 0, `bounded` in the year that takes all, else 0.
    public mutating func bounded(
        _ part: NodeID, total: NodeID, bounded: NodeID, takesAll: Bool, _ label: NodeLabel = .intermediate
    ) -> NodeID {
        let flag = constant(takesAll ? 1 : 0)
        return add(.bounded, [part, total, bounded, flag], label)
    }

    /// A figure that may not be below 0.
    public mutating func notNegative(_ a: NodeID, _ label: NodeLabel = .intermediate) -> NodeID {
        add(.notNegative, CollectionOfOne(a), label)
    }

    /// The factor with which limited shares add up to a total (`Operation.limitFactor`).
    public mutating func limitFactor(
        of total: NodeID, _ terms: [(share: NodeID, lower: NodeID, upper: NodeID)],
        _ label: NodeLabel = .intermediate
    ) -> NodeID {
        add(.limitFactor, [total] + terms.flatMap { [$0.share, $0.lower, $0.upper] }, label)
    }

    /// Whether a node is the structural number 1, with which nothing needs to be multiplied.
    public func isOne(_ node: NodeID) -> Bool { graph.constant(of: node) == 1 }

    private mutating func addLeaf(_ operation: Operation, _ index: Int) -> NodeID {
        graph.operands.append(UInt32(index))
        return close(operation, .intermediate)
    }

    private mutating func add(_ operation: Operation, _ a: NodeID, _ b: NodeID, _ label: NodeLabel) -> NodeID {
        graph.operands.append(a.index)
        graph.operands.append(b.index)
        return close(operation, label)
    }

    private mutating func add(_ operation: Operation, _ operands: some Collection<NodeID>, _ label: NodeLabel) -> NodeID
    {
        for operand in operands { graph.operands.append(operand.index) }
        return close(operation, label)
    }

    /// A node of the operands that were added last.
    private mutating func close(_ operation: Operation, _ label: NodeLabel) -> NodeID {
        graph.operations.append(operation)
        graph.labels.append(label)
        graph.starts.append(UInt32(graph.operands.count))
        return NodeID(graph.operations.count - 1)
    }
}
