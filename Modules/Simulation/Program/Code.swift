import CKernels

/// Instructions as the kernel reads them.
struct Code: Sendable {
    private(set) var instructions: [routekaart_instruction] = []
    /// Rows.
    private var operands: [UInt32] = []
    private var runs: [routekaart_term_run] = []
    private var numbers: [Double] = []

    /// What goes through the instructions: the widest vectors here, or the narrowest to compare their bits.
    typealias Kernel = (
        UnsafePointer<routekaart_program>?, UnsafeMutablePointer<UnsafeMutablePointer<Double>?>?, Int
    ) -> Void

    /// Adds a line, with the row that each of its rows is kept in.
    mutating func add(_ line: Emission.Line, _ rows: [Int]) {
        var instruction = routekaart_instruction(
            operation: line.operation.rawValue, to: UInt32(rows[line.to]), operands: UInt32(operands.count),
            length: UInt32(line.operands.count), runs: UInt32(runs.count), numbers: UInt32(numbers.count),
            flag: line.flag)
        operands += line.reads.map { UInt32(rows[$0]) }
        if line.operation == routekaart_sum {
            numbers.append(line.constant)
            let first = runs.count
            for term in line.terms { add(term, isFirst: runs.count == first) }
            instruction.length = UInt32(runs.count - first)
        }
        instructions.append(instruction)
    }

    private mutating func add(_ term: Emission.Line.Term, isFirst: Bool) {
        let (factors, isUnit) = (UInt16(clamping: term.factors.count), UInt16(term.weight == 1 ? 1 : 0))
        if isUnit == 0 { numbers.append(term.weight) }
        if !isFirst, let last = runs.last, last.factors == factors, last.is_unit == isUnit {
            runs[runs.count - 1].count += 1
        } else {
            runs.append(routekaart_term_run(count: 1, factors: factors, is_unit: isUnit))
        }
    }

    /// The same over rows that are numbered otherwise.
    func moved(_ row: (Int) -> Int) -> Code {
        var result = self
        for index in instructions.indices { result.instructions[index].to = UInt32(row(Int(instructions[index].to))) }
        result.operands = operands.map { UInt32(row(Int($0))) }
        return result
    }

    /// Runs them; of `rows` the first `lasting` hold all draws.
    func run(
        _ rows: UnsafeMutablePointer<UnsafeMutablePointer<Double>?>, lasting: Int, count: Int, by kernel: Kernel
    ) {
        instructions.withUnsafeBufferPointer { instructions in
            operands.withUnsafeBufferPointer { operands in
                runs.withUnsafeBufferPointer { runs in
                    numbers.withUnsafeBufferPointer { numbers in
                        var program = routekaart_program(
                            instructions: instructions.baseAddress, length: instructions.count,
                            operands: operands.baseAddress, runs: runs.baseAddress, numbers: numbers.baseAddress,
                            lasting: lasting)
                        kernel(&program, rows, count)
                    }
                }
            }
        }
    }
}
