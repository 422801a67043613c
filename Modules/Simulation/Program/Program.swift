import CKernels

/// A model as a list of instructions over rows of draws, derived from its graphs by one pass: numbers folded, equal
/// figures merged, sums taken together, what no output needs dropped. At base values it gives what the graphs give, to
/// 1e-9 of the figure, and to the bit where nothing is uncertain.
///
/// A row holds one figure for each draw of a block. Rows 0 ..< inputCount are the inputs.
public struct Program: Sendable {
    /// How many inputs are drawn.
    public private(set) var inputCount: Int
    /// Rows that a block needs, inputs included.
    public private(set) var rowCount: Int
    /// Instructions for each draw.
    public var instructionCount: Int { instructions.count }
    /// Multiplications, additions and the like for each draw.
    public let operationCount: Int
    /// Inputs that an output hangs on, ascending.
    public private(set) var usedInputs: [Int]

    private var instructions: [routekaart_instruction]
    private var operands: [UInt32]
    private let numbers: [Double]
    private var outputs: [Output]

    private enum Output {
        /// The same in every draw.
        case number(Double)
        /// In a row of its own.
        case written(Int)
        /// In a row that is something else as well.
        case copied(Int)
    }

    /// Derives the program of a model with so many uncertain inputs.
    public init(_ model: SourceModel, inputCount: Int) {
        var lowering = Lowering(model)
        let lowered = lowering.outputs()
        var collapse = Collapse(lowering.arena, outputs: lowered)
        let collapsed = collapse.rewritten(lowered)
        var factoring = Factoring(collapse.arena, outputs: collapsed)
        let values = factoring.rewritten(collapsed)
        var emission = Emission(factoring.arena, outputs: values, inputCount: inputCount)
        let outputRows = values.map { emission.row(ofOutput: $0) }
        let assignment = RowAssignment(
            emission.lines, inputCount: inputCount, rowCount: emission.rowCount, kept: outputRows.compactMap { $0 })
        var code = Code()
        for line in emission.lines { code.add(line, assignment.rows) }
        (instructions, operands, numbers) = (code.instructions, code.operands, code.numbers)
        operationCount = emission.lines.reduce(0) { $0 + $1.operationCount }
        var written: Set<Int> = []
        outputs = zip(values, outputRows).map { value, row in
            guard let row else { return .number(value.number ?? 0) }
            let isOwn = row >= inputCount && written.insert(row).inserted
            return isOwn ? .written(assignment.rows[row]) : .copied(assignment.rows[row])
        }
        self.inputCount = inputCount
        rowCount = assignment.count
        let read = Set(emission.lines.flatMap(\.operands) + outputRows.compactMap { $0 })
        usedInputs = read.filter { $0 < inputCount }.sorted()
    }

    /// The same program when only some inputs are drawn, ascending: row k holds input `drawn[k]`. They must hold all that
    /// are used.
    public func drawing(_ drawn: [Int]) -> Program {
        let places = Dictionary(uniqueKeysWithValues: drawn.enumerated().map { ($0.element, $0.offset) })
        let removed = inputCount - drawn.count
        let move = { (row: Int) in row < inputCount ? places[row] ?? 0 : row - removed }
        var result = self
        for index in result.instructions.indices {
            result.instructions[index].to = UInt32(move(Int(instructions[index].to)))
        }
        result.operands = operands.map { UInt32(move(Int($0))) }
        result.outputs = outputs.map { output in
            switch output {
            case .number: output
            case .written(let row): .written(move(row))
            case .copied(let row): .copied(move(row))
            }
        }
        result.usedInputs = usedInputs.map { move($0) }
        result.inputCount = drawn.count
        result.rowCount = rowCount - removed
        return result
    }

    /// Runs a block: `rows` are `rowCount` pointers to rows of at least `count` doubles that do not overlap, the first
    /// `inputCount` filled with draws; `target` says where an output goes, `count` doubles too.
    public func run(
        _ rows: UnsafeMutablePointer<UnsafeMutablePointer<Double>?>, count: Int,
        to target: (Int) -> UnsafeMutablePointer<Double>
    ) { run(rows, count: count, by: routekaart_run, to: target) }

    /// What goes through the instructions: the widest vectors here, or the narrowest to compare their bits.
    typealias Kernel = (
        UnsafePointer<routekaart_instruction>?, Int, UnsafePointer<UInt32>?, UnsafePointer<Double>?,
        UnsafePointer<UnsafeMutablePointer<Double>?>?, Int
    ) -> Void

    func run(
        _ rows: UnsafeMutablePointer<UnsafeMutablePointer<Double>?>, count: Int, by kernel: Kernel,
        to target: (Int) -> UnsafeMutablePointer<Double>
    ) {
        // An output is written where it goes; only what is an input or another output as well is copied.
        for (output, kind) in outputs.enumerated() {
            if case .written(let row) = kind { rows[row] = target(output) }
        }
        instructions.withUnsafeBufferPointer { instructions in
            operands.withUnsafeBufferPointer { operands in
                numbers.withUnsafeBufferPointer { numbers in
                    kernel(
                        instructions.baseAddress, instructions.count, operands.baseAddress, numbers.baseAddress, rows,
                        count)
                }
            }
        }
        for (output, kind) in outputs.enumerated() {
            switch kind {
            case .number(let number): target(output).update(repeating: number, count: count)
            case .copied(let row): if let row = rows[row] { target(output).update(from: row, count: count) }
            case .written: break
            }
        }
    }

    /// How many outputs there are.
    public var outputCount: Int { outputs.count }
}

/// Instructions as the kernel reads them.
private struct Code {
    var instructions: [routekaart_instruction] = []
    var operands: [UInt32] = []
    var numbers: [Double] = []

    mutating func add(_ line: Emission.Line, _ rows: [Int]) {
        let isSum = line.operation == routekaart_sum
        instructions.append(
            routekaart_instruction(
                operation: line.operation.rawValue, to: UInt32(rows[line.to]), operands: UInt32(operands.count),
                numbers: UInt32(numbers.count), linear: UInt32(line.linear.count),
                pairs: isSum ? Int32(line.pairs.count) : line.flag))
        operands += line.operands.map { UInt32(rows[$0]) }
        numbers += line.numbers
    }
}

extension Emission.Line {
    /// Arithmetic for each draw.
    fileprivate var operationCount: Int {
        operation == routekaart_sum ? 2 * linear.count + 3 * pairs.count : max(1, Int(abs(flag)))
    }
}
