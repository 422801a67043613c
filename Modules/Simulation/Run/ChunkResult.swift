import Domain

/// What is kept of the outputs in one chunk of draws.
public struct ChunkResult: Sendable {
    /// By output.
    public var outputs: [Output]

    /// Of one output.
    public struct Output: Sendable {
        /// Count, mean, spread, extremes.
        public var moments: Moments
        /// Draws below its base estimate, and draws that are the same.
        public var below: Int
        /// Draws that are the base estimate.
        public var equal: Int
        /// Draws above half a cent: dearer, where the output is a difference.
        public var positive: Int
        /// Hash of the draws as little-endian doubles.
        public var hash: [UInt8]
        /// Those in the stretches asked for.
        public var draws: BracketedDraws
        /// All of them in bins, where they are counted.
        public var histogram: Histogram?
    }

    /// The first draw and output that is no number, or larger than any real figure; nil when all are.
    public var fault: (draw: Int, output: Int)?

    /// Draws a chunk: `bases` are the base estimates by output; of each output what lies in the stretches of `emptied` is
    /// kept, and those that `isCounted` says are counted in bins; `hash` hashes bytes.
    public init(
        _ runner: ChunkRunner, chunk number: Int, of total: Int, bases: [Double], keeping emptied: [BracketedDraws],
        counting isCounted: (Int) -> Bool = { _ in false }, hash: (UnsafeRawBufferPointer) -> [UInt8]
    ) {
        var outputs: [Output] = []
        outputs.reserveCapacity(bases.count)
        var fault: (draw: Int, output: Int)?
        runner.draw(chunk: number, of: total) { index, values in
            let tally = Tally(values, base: bases[index])
            let moments = Moments(values, tally)
            let areFigures = Self.isFigure(moments)
            if fault == nil, !areFigures, let draw = values.firstIndex(where: { !Self.isFigure($0) }) {
                fault = (number * ChunkRunner.chunk + draw, index)
            }
            let histogram =
                areFigures && isCounted(index)
                ? Histogram(values, lowest: moments.lowest, highest: moments.highest) : nil
            var draws = emptied[index]
            draws.add(values)
            outputs.append(
                Output(
                    moments: moments, below: Int(tally.result.below), equal: Int(tally.result.equal),
                    positive: Int(tally.result.positive), hash: hash(UnsafeRawBufferPointer(values)), draws: draws,
                    histogram: histogram))
        }
        self.outputs = outputs
        self.fault = fault
    }

    /// Whether a draw is a number, and not larger than any real figure.
    private static func isFigure(_ value: Double) -> Bool { abs(value) <= Limits.figure }

    private static func isFigure(_ moments: Moments) -> Bool {
        moments.mean.isFinite && isFigure(moments.lowest) && isFigure(moments.highest)
    }
}
