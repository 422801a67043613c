import Domain

/// The arithmetic of one node over the arrays of a graph, borrowed while it is evaluated.
struct Arithmetic {
    let operations: UnsafeBufferPointer<Operation>
    let starts: UnsafeBufferPointer<UInt32>
    let operands: UnsafeBufferPointer<UInt32>
    let constants: UnsafeBufferPointer<Double>
    let inputs: UnsafeBufferPointer<Estimate>
    let imports: UnsafeBufferPointer<Double>

    /// A sum below this counts as 0 where equal parts take over: half a cent (model.md section 1).
    static let halfACent = 0.005
    /// A quantity this little below 0 is rounding, not a fault.
    static let roundingBelowZero = -1e-9

    /// The value of a node, and whether it is a fault (then a harmless 0). `values` holds all earlier nodes.
    func value(of index: Int, _ values: UnsafePointer<Double>?) -> (Double, isFault: Bool) {
        let start = Int(starts[index])
        let end = Int(starts[index + 1])
        let first = Int(operands.isEmpty || start == end ? 0 : operands[start])
        switch operations[index] {
        case .constant: return (constants[first], false)
        case .input: return (inputs[first].base, false)
        case .imported: return (imports[first], false)
        default: break
        }
        guard let values else { return (0, true) }
        let result = combine(operations[index], start, end, values)
        return result.0.isFinite ? result : (0, true)
    }

    @inline(__always)
    private func combine(
        _ operation: Operation, _ start: Int, _ end: Int, _ values: UnsafePointer<Double>
    ) -> (Double, isFault: Bool) {
        func operand(_ position: Int) -> Double { values[Int(operands[start + position])] }
        switch operation {
        case .constant, .input, .imported: return (0, true)
        case .sum: return (sum(start, end, values), false)
        case .product: return (product(start, end, values), false)
        case .weightedSum: return (weightedSum(start, end, values), false)
        case .difference: return (operand(0) - operand(1), false)
        case .quotient: return operand(1) == 0 ? (0, true) : (operand(0) / operand(1), false)
        case .power:
            return (Self.power(operand(0), Int(Int32(bitPattern: operands[start + 1]))), false)
        case .maximum: return (operand(0) > operand(1) ? operand(0) : operand(1), false)
        case .minimum: return (operand(0) < operand(1) ? operand(0) : operand(1), false)
        case .portion:
            return (operand(1) < Self.halfACent ? operand(2) : operand(0) / operand(1), false)
        case .bounded: return (bounded(operand(0), operand(1), operand(2), takesAll: operand(3) != 0), false)
        case .notNegative:
            return operand(0) < Self.roundingBelowZero ? (0, true) : (operand(0), false)
        case .limitFactor:
            let division = LimitedDivision(values, operands: UnsafeBufferPointer(rebasing: operands[start..<end]))
            return division.conflict == nil ? (division.factor, false) : (0, true)
        }
    }

    private func sum(_ start: Int, _ end: Int, _ values: UnsafePointer<Double>) -> Double {
        var total = 0.0
        for position in start..<end { total += values[Int(operands[position])] }
        return total
    }

    private func product(_ start: Int, _ end: Int, _ values: UnsafePointer<Double>) -> Double {
        var total = 1.0
        for position in start..<end { total *= values[Int(operands[position])] }
        return total
    }

    private func weightedSum(_ start: Int, _ end: Int, _ values: UnsafePointer<Double>) -> Double {
        var total = 0.0
        for position in stride(from: start, to: end, by: 2) {
            total += values[Int(operands[position])] * values[Int(operands[position + 1])]
        }
        return total
    }

    private func bounded(_ part: Double, _ total: Double, _ bounded: Double, takesAll: Bool) -> Double {
        if bounded == total { return part }
        if total > 0 { return part * (bounded / total) }
        return takesAll ? bounded : 0
    }

    /// Whole powers by repeated multiplication (model.md section 1); the C library's pow differs between machines.
    static func power(_ base: Double, _ exponent: Int) -> Double {
        var result = 1.0
        for _ in 0..<abs(exponent) { result *= base }
        return exponent < 0 ? 1 / result : result
    }
}
