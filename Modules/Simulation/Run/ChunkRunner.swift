/// Computes a program's outputs for draws, a chunk at a time. Chunks do not know of each other: any worker may compute
/// any of them.
public struct ChunkRunner: Sendable {
    /// Draws of a chunk; only the last may hold fewer.
    public static let chunk = 4_096
    /// Draws of a block: as many as keep the inputs in the cache. No bit hangs on it.
    public static let block = 256

    private let program: Program
    private let draws: DrawPlan
    private let block: Int

    /// From one row to the next: rows that begin a multiple of a page apart would push each other out of the cache.
    private var rowLength: Int { (block + 7) / 8 * 8 + 8 }
    /// The same for the outputs of a chunk.
    private static let outputLength = chunk + 8

    /// For a program whose inputs come from somewhere.
    public init(_ program: Program, draws: DrawPlan) { self.init(program, draws: draws, block: Self.block) }

    /// In blocks of another size, an even number: to show that no bit hangs on it.
    init(_ program: Program, draws: DrawPlan, block: Int) {
        self.program = program
        self.draws = draws
        self.block = block
    }

    /// Draws chunk `number` of so many draws in all and hands over each output as a row.
    ///
    ///     runner.draw(chunk: 0, of: 10_000) { output, values in moments[output] = Moments(values) }
    public func draw(chunk number: Int, of total: Int, _ body: (Int, UnsafeBufferPointer<Double>) -> Void) {
        let first = number * Self.chunk
        let count = min(Self.chunk, total - first)
        guard count > 0 else { return }
        withRows { rows, values, scratch in
            let outputs = UnsafeMutablePointer<Double>.allocateLines(max(program.outputCount, 1) * Self.outputLength)
            defer { outputs.deallocate() }
            for start in stride(from: 0, to: count, by: block) {
                let size = min(block, count - start)
                draws.fill(
                    from: UInt64(first + start), count: size, into: values, stride: rowLength, scratch: scratch)
                program.run(rows, count: size) { output in outputs + output * Self.outputLength + start }
            }
            for output in 0..<program.outputCount {
                body(output, UnsafeBufferPointer(start: outputs + output * Self.outputLength, count: count))
            }
        }
    }

    /// Rows of a block in one piece of memory, the inputs first and those of a tile last, and scratch for drawing.
    private func withRows(
        _ body: (
            UnsafeMutablePointer<UnsafeMutablePointer<Double>?>, UnsafeMutablePointer<Double>,
            UnsafeMutablePointer<Double>
        ) -> Void
    ) {
        let lasting = program.lastingRowCount
        let count = max(program.rowCount, 1)
        let values = UnsafeMutablePointer<Double>.allocateLines(
            max(lasting * rowLength + (count - lasting) * Program.tile, 1))
        let scratch = UnsafeMutablePointer<Double>.allocateLines(max(draws.scratchCount, 1))
        let rows = UnsafeMutablePointer<UnsafeMutablePointer<Double>?>.allocate(capacity: count)
        defer {
            values.deallocate()
            scratch.deallocate()
            rows.deallocate()
        }
        for row in 0..<count {
            let beyond = max(row - lasting, 0)
            rows[row] = values + (row - beyond) * rowLength + beyond * Program.tile
        }
        body(rows, values, scratch)
    }
}
