import Domain

/// The values of a graph's nodes, and what went wrong.
public struct Evaluation: Sendable {
    /// By node, in order of evaluation.
    public internal(set) var values: [Double]
    /// Nodes that divided by 0, fell below 0 where they may not, or left the finite numbers.
    public internal(set) var faults: [NodeID]

    /// Of a graph without nodes.
    public static let empty = Evaluation(values: [], faults: [])

    /// The value of a node.
    public subscript(node: NodeID) -> Double { values[Int(node.index)] }
}

extension Graph {
    /// Evaluates all nodes at the base estimate. `imports` in the order of `Graph.imports`.
    public func evaluate(imports: [Double]) -> Evaluation {
        var faults: [NodeID] = []
        let values = [Double](unsafeUninitializedCapacity: count) { buffer, initialized in
            withArithmetic(imports: imports) { arithmetic in
                for index in 0..<count {
                    let (value, isFault) = arithmetic.value(of: index, UnsafePointer(buffer.baseAddress))
                    (buffer.baseAddress.map { $0 + index })?.initialize(to: value)
                    if isFault { faults.append(NodeID(index)) }
                }
            }
            initialized = count
        }
        return Evaluation(values: values, faults: faults)
    }

    /// Evaluates again only what hangs on the given nodes: inputs with new values, and imports that moved.
    ///
    /// Returns the nodes whose value changed, in order. Nothing is compiled.
    public func reevaluate(
        _ evaluation: inout Evaluation, inputs changes: [NodeID: Double] = [:], imports: [Double]
    ) -> [NodeID] {
        var moved: [NodeID] = []
        let first = changes.keys.min().map { Int($0.index) } ?? count
        var isDirty = [Bool](repeating: false, count: count)
        evaluation.faults.removeAll()
        withArithmetic(imports: imports) { arithmetic in
            for index in 0..<count {
                let node = NodeID(index)
                let operation = operations[index]
                guard
                    operation == .imported || operation == .input && index >= first && changes[node] != nil
                        || touches(isDirty, node)
                else { continue }
                let (computed, isFault) = evaluation.values.withUnsafeBufferPointer {
                    arithmetic.value(of: index, $0.baseAddress)
                }
                let value = operation == .input ? changes[node] ?? computed : computed
                if isFault { evaluation.faults.append(node) }
                guard value.bitPattern != evaluation.values[index].bitPattern else { continue }
                evaluation.values[index] = value
                isDirty[index] = true
                moved.append(node)
            }
        }
        return moved
    }

    /// Why the limits behind a node cannot hold together, in an evaluation; nil when they can.
    public func conflict(at node: NodeID, in evaluation: Evaluation) -> LimitConflict? {
        guard operation(of: node) == .limitFactor else { return nil }
        let range = Int(starts[Int(node.index)])..<Int(starts[Int(node.index) + 1])
        return evaluation.values.withUnsafeBufferPointer { values in
            operands.withUnsafeBufferPointer { operands in
                values.baseAddress.flatMap {
                    LimitedDivision($0, operands: UnsafeBufferPointer(rebasing: operands[range])).conflict
                }
            }
        }
    }

    private func touches(_ isDirty: [Bool], _ node: NodeID) -> Bool {
        switch operation(of: node) {
        case .constant, .input, .imported: false
        case .power: isDirty[Int(operands[Int(starts[Int(node.index)])])]
        default: rawOperands(of: node).contains { isDirty[Int($0)] }
        }
    }

    private func withArithmetic(imports: [Double], _ body: (Arithmetic) -> Void) {
        operations.withUnsafeBufferPointer { operations in
            starts.withUnsafeBufferPointer { starts in
                operands.withUnsafeBufferPointer { operands in
                    constants.withUnsafeBufferPointer { constants in
                        inputs.withUnsafeBufferPointer { inputs in
                            imports.withUnsafeBufferPointer { imports in
                                body(
                                    Arithmetic(
                                        operations: operations, starts: starts, operands: operands,
                                        constants: constants, inputs: inputs, imports: imports))
                            }
                        }
                    }
                }
            }
        }
    }
}
