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
    /// How many of them, the first, hold all draws of a block; the others hold a tile.
    public private(set) var lastingRowCount: Int
    /// Draws that go through all instructions together.
    public static let tile = routekaart_tile
    /// Instructions for each draw.
    public var instructionCount: Int { code.instructions.count }
    /// Multiplications, additions and the like for each draw.
    public let operationCount: Int
    /// Inputs that an output hangs on, ascending.
    public private(set) var usedInputs: [Int]

    private var code = Code()
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
        for line in emission.lines { code.add(line, assignment.rows) }
        operationCount = emission.lines.reduce(0) { $0 + $1.operationCount }
        var written: Set<Int> = []
        outputs = zip(values, outputRows).map { value, row in
            guard let row else { return .number(value.number ?? 0) }
            let isOwn = row >= inputCount && written.insert(row).inserted
            return isOwn ? .written(assignment.rows[row]) : .copied(assignment.rows[row])
        }
        self.inputCount = inputCount
        rowCount = assignment.count
        lastingRowCount = assignment.lasting
        let read = Set(emission.lines.flatMap(\.reads) + outputRows.compactMap { $0 })
        usedInputs = read.filter { $0 < inputCount }.sorted()
    }

    /// The same program when only some inputs are drawn, ascending: row k holds input `drawn[k]`. They must hold all that
    /// are used.
    public func drawing(_ drawn: [Int]) -> Program {
        let places = Dictionary(uniqueKeysWithValues: drawn.enumerated().map { ($0.element, $0.offset) })
        let removed = inputCount - drawn.count
        let move = { (row: Int) in row < inputCount ? places[row] ?? 0 : row - removed }
        var result = self
        result.code = code.moved(move)
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
        result.lastingRowCount = lastingRowCount - removed
        return result
    }

    /// Runs a block: `rows` are `rowCount` pointers to rows that do not overlap, the first `lastingRowCount` of at least
    /// `count` doubles, the others of at least a tile or of `count`. The first `inputCount` are filled with draws; `target`
    /// says where an output goes, `count` doubles too.
    public func run(
        _ rows: UnsafeMutablePointer<UnsafeMutablePointer<Double>?>, count: Int,
        to target: (Int) -> UnsafeMutablePointer<Double>
    ) { run(rows, count: count, by: routekaart_run, to: target) }

    func run(
        _ rows: UnsafeMutablePointer<UnsafeMutablePointer<Double>?>, count: Int, by kernel: Code.Kernel,
        to target: (Int) -> UnsafeMutablePointer<Double>
    ) {
        // An output is written where it goes; only what is an input or another output as well is copied.
        for (output, kind) in outputs.enumerated() {
            if case .written(let row) = kind { rows[row] = target(output) }
        }
        code.run(rows, lasting: lastingRowCount, count: count, by: kernel)
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

extension Emission.Line {
    /// Arithmetic for each draw.
    fileprivate var operationCount: Int {
        switch operation {
        case routekaart_sum: terms.reduce(0) { $0 + $1.factors.count + ($1.weight == 1 ? 0 : 1) }
        case routekaart_product: operands.count - 1
        default: max(1, Int(abs(flag)))
        }
    }
}
