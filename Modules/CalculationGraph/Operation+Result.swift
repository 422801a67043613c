extension Operation {
    /// What the operation makes of the values of its operands, in their order; nil for a fault and for a leaf, which has
    /// none. `exponent` is the whole number that `power` raises to.
    ///
    ///     Operation.weightedSum.result(of: [0.5, 10, 0.25, 100])   // 30
    public func result(of values: [Double], exponent: Int = 1) -> Double? {
        if self == .constant || self == .input || self == .imported { return nil }
        var operands = values.indices.map { UInt32($0) }
        if self == .power { operands = [0, UInt32(bitPattern: Int32(clamping: exponent))] }
        let outcome = values.withUnsafeBufferPointer { values in
            withUnsafeBuffers([self], [0, UInt32(operands.count)], operands) { arithmetic in
                arithmetic.value(of: 0, values.baseAddress)
            }
        }
        return outcome.isFault ? nil : outcome.0
    }

    private func withUnsafeBuffers<Result>(
        _ operations: [Operation], _ starts: [UInt32], _ operands: [UInt32], _ body: (Arithmetic) -> Result
    ) -> Result {
        let none = UnsafeBufferPointer<Double>(start: nil, count: 0)
        return operations.withUnsafeBufferPointer { operations in
            starts.withUnsafeBufferPointer { starts in
                operands.withUnsafeBufferPointer { operands in
                    body(
                        Arithmetic(
                            operations: operations, starts: starts, operands: operands, constants: none,
                            inputs: UnsafeBufferPointer(start: nil, count: 0), imports: none))
                }
            }
        }
    }
}
