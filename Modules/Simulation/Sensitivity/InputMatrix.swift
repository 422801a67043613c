/// Values of some inputs in some draws, a row for each input.
public struct InputMatrix: Sendable {
    /// By input, then by draw.
    public private(set) var rows: [[Double]]
    /// How many draws.
    public let count: Int

    /// Every draw the same: `base` by input.
    public init(base: [Double], count: Int) {
        rows = base.map { [Double](repeating: $0, count: count) }
        self.count = count
    }

    /// Draws `first` ..< `first` + `count` of a plan with so many inputs; `first` is even.
    public init(_ plan: DrawPlan, inputs: Int, from first: UInt64, count: Int) {
        let length = count + 8
        let values = UnsafeMutablePointer<Double>.allocate(capacity: max(inputs, 1) * length)
        let scratch = UnsafeMutablePointer<Double>.allocate(capacity: max(plan.scratchCount, 1))
        defer {
            values.deallocate()
            scratch.deallocate()
        }
        plan.fill(from: first, count: count, into: values, stride: length, scratch: scratch)
        rows = (0..<inputs).map { Array(UnsafeBufferPointer(start: values + $0 * length, count: count)) }
        self.count = count
    }

    /// The same with some inputs taken from another.
    public func taking(_ inputs: [Int], from other: InputMatrix) -> InputMatrix {
        var result = self
        for input in inputs { result.rows[input] = other.rows[input] }
        return result
    }

    /// The value of an input in a draw.
    public subscript(input: Int, draw: Int) -> Double {
        get { rows[input][draw] }
        set { rows[input][draw] = newValue }
    }
}

extension Program {
    /// Some outputs for every draw of a matrix: by output asked for, then by draw.
    public func values(of outputs: [Int], for inputs: InputMatrix) -> [[Double]] {
        let block = ChunkRunner.block
        let length = block + 8
        let storage = UnsafeMutablePointer<Double>.allocateLines((max(rowCount, 1) + outputCount) * length)
        let rows = UnsafeMutablePointer<UnsafeMutablePointer<Double>?>.allocate(capacity: max(rowCount, 1))
        defer {
            storage.deallocate()
            rows.deallocate()
        }
        for row in 0..<rowCount { rows[row] = storage + row * length }
        let targets = storage + max(rowCount, 1) * length
        var result = outputs.map { _ in [Double]() }
        for start in stride(from: 0, to: inputs.count, by: block) {
            let size = min(block, inputs.count - start)
            for input in 0..<inputCount {
                for draw in 0..<size { storage[input * length + draw] = inputs[input, start + draw] }
            }
            run(rows, count: size) { targets + $0 * length }
            for (index, output) in outputs.enumerated() {
                result[index] += UnsafeBufferPointer(start: targets + output * length, count: size)
            }
        }
        return result
    }
}
