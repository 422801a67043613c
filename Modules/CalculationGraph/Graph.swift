import Domain

/// One part of a scenario as a calculation graph: nodes flat and in order of evaluation, as a struct of arrays.
public struct Graph: Sendable {
    /// A figure of another part.
    public struct Import: Hashable, Sendable {
        /// Which part.
        public var part: PartID
        /// Which node of it.
        public var node: NodeID

        /// A figure of another part.
        public init(part: PartID, node: NodeID) {
            self.part = part
            self.node = node
        }
    }

    var operations: [Operation] = []
    var labels: [NodeLabel] = []
    /// Where a node's operands start in `operands`; they end where the next node's start.
    var starts: [UInt32] = [0]
    var operands: [UInt32] = []
    var constants: [Double] = []
    /// Figures that somebody typed, each with its place.
    public internal(set) var inputs: [Estimate] = []
    /// The node of each input.
    public internal(set) var inputNodes: [NodeID] = []
    /// What is taken from other parts.
    public internal(set) var imports: [Import] = []
    /// The node of each import.
    var importNodes: [NodeID] = []
    /// Names behind the labels.
    public internal(set) var names: PartNames

    /// An empty part.
    public init(names: PartNames) { self.names = names }

    /// Number of nodes.
    public var count: Int { operations.count }

    /// All nodes in order of evaluation.
    public var nodes: some Sequence<NodeID> { (0..<count).lazy.map { NodeID($0) } }

    /// What a node does.
    public func operation(of node: NodeID) -> Operation { operations[Int(node.index)] }

    /// What a node stands for.
    public func label(of node: NodeID) -> NodeLabel { labels[Int(node.index)] }

    /// The path of a node, computed from its label; nil for a step on the way.
    public func path(of node: NodeID) -> String? { names.path(of: label(of: node)) }

    /// The nodes that a node is made from, in order; empty for leaves.
    public func operands(of node: NodeID) -> [NodeID] {
        let raw = rawOperands(of: node)
        switch operation(of: node) {
        case .constant, .input, .imported: return []
        case .power: return [NodeID(Int(raw[raw.startIndex]))]
        default: return raw.map { NodeID(Int($0)) }
        }
    }

    /// The figure behind an input node; nil for other nodes.
    public func input(of node: NodeID) -> Estimate? {
        guard operation(of: node) == .input, let index = rawOperands(of: node).first else { return nil }
        return inputs[Int(index)]
    }

    /// The constant behind a constant node; nil for other nodes.
    public func constant(of node: NodeID) -> Double? {
        guard operation(of: node) == .constant, let index = rawOperands(of: node).first else { return nil }
        return constants[Int(index)]
    }

    /// The whole number that a power raises to; 1 for other nodes.
    public func exponent(of node: NodeID) -> Int {
        guard operation(of: node) == .power, let raw = rawOperands(of: node).last else { return 1 }
        return Int(Int32(bitPattern: raw))
    }

    /// What an imported node takes; nil for other nodes.
    public func imported(by node: NodeID) -> Import? {
        guard operation(of: node) == .imported, let index = rawOperands(of: node).first else { return nil }
        return imports[Int(index)]
    }

    /// Whether an evaluation took these figures of other parts, in the order of `imports`.
    public func agrees(_ evaluation: Evaluation, with figures: [Double]) -> Bool {
        zip(importNodes, figures).allSatisfy { evaluation[$0].bitPattern == $1.bitPattern }
    }

    /// Gives figures that somebody typed another base estimate.
    public mutating func setInputs(_ values: [NodeID: Double]) {
        for (node, value) in values {
            guard operation(of: node) == .input, let index = rawOperands(of: node).first else { continue }
            inputs[Int(index)].base = value
        }
    }

    /// Bytes that the nodes take, everything that belongs to them counted.
    public var byteCount: Int {
        operations.count * MemoryLayout<Operation>.stride + labels.count * MemoryLayout<NodeLabel>.stride
            + starts.count * MemoryLayout<UInt32>.stride + operands.count * MemoryLayout<UInt32>.stride
            + constants.count * MemoryLayout<Double>.stride + inputs.count * MemoryLayout<Estimate>.stride
            + inputNodes.count * MemoryLayout<NodeID>.stride + imports.count * MemoryLayout<Import>.stride
            + importNodes.count * MemoryLayout<NodeID>.stride
    }

    func rawOperands(of node: NodeID) -> ArraySlice<UInt32> {
        operands[Int(starts[Int(node.index)])..<Int(starts[Int(node.index) + 1])]
    }
}

/// A part of a scenario: what all share, a regeling, the steps at municipalities, the totals.
public struct PartID: Hashable, Sendable {
    /// Number of the part: 0 is what all share.
    public let number: UInt32

    /// A part by its number.
    public init(_ number: Int) { self.number = UInt32(truncatingIfNeeded: number) }

    /// What all parts share: indices, drivers, discount factors.
    public static let shared = PartID(0)
}
