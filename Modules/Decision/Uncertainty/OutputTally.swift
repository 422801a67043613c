import Simulation

/// What the draws of an output give, gathered chunk by chunk in their order.
public struct OutputTally: Hashable, Sendable {
    /// By chunk, so that parts of a simulation that were drawn apart are joined like those drawn together.
    public private(set) var chunks: [Moments] = []
    /// The hashes of the chunks, 32 bytes each.
    public private(set) var hashes: [UInt8] = []
    /// Draws below its base estimate.
    public private(set) var below = 0
    /// Draws that are the base estimate.
    public private(set) var equal = 0
    /// Draws above half a cent.
    public private(set) var positive = 0
    /// What the percentiles need.
    public private(set) var draws = BracketedDraws()
    /// All of them in bins, for an output that has a histogram.
    public private(set) var histogram: Histogram?
    /// Of all chunks together.
    public private(set) var moments = Moments.none

    /// Nothing yet.
    init() {}

    /// What was counted before.
    public init(
        chunks: [Moments], hashes: [UInt8], below: Int, equal: Int, positive: Int, draws: BracketedDraws,
        histogram: Histogram?
    ) {
        self.chunks = chunks
        self.hashes = hashes
        self.below = below
        self.equal = equal
        self.positive = positive
        self.draws = draws
        self.histogram = histogram
        for chunk in chunks { moments.join(chunk) }
    }

    /// Takes in the chunk that follows.
    mutating func join(_ chunk: ChunkResult.Output) {
        chunks.append(chunk.moments)
        moments.join(chunk.moments)
        hashes += chunk.hash
        below += chunk.below
        equal += chunk.equal
        positive += chunk.positive
        draws.join(chunk.draws)
        histogram = .joined(histogram, chunk.histogram)
    }

    /// Keeps of its draws only what the percentiles need.
    mutating func narrow(deviations: Double) { draws.narrow(to: Percentiles.reported, deviations: deviations) }

    /// Tallies of parts that follow each other, as one.
    static func joined(_ parts: [OutputTally]) -> OutputTally {
        OutputTally(
            chunks: parts.flatMap(\.chunks), hashes: parts.flatMap(\.hashes),
            below: parts.reduce(0) { $0 + $1.below }, equal: parts.reduce(0) { $0 + $1.equal },
            positive: parts.reduce(0) { $0 + $1.positive }, draws: .merged(parts.map(\.draws)),
            histogram: parts.reduce(nil) { .joined($0, $1.histogram) })
    }

    /// What is reported; nil where a percentile lies outside of what was kept.
    func figures() -> OutputFigures? {
        let count = Double(max(moments.count, 1))
        return draws.percentiles(Percentiles.reported).map { percentiles in
            OutputFigures(
                moments: moments, percentiles: percentiles,
                basePercentile: (Double(below) + Double(equal) / 2) / count, positive: Double(positive) / count,
                hashes: hashes, histogram: histogram)
        }
    }
}

/// The figures of one output.
public struct OutputFigures: Hashable, Sendable {
    /// Mean and spread.
    public var moments: Moments
    /// As reported.
    public var percentiles: Percentiles
    /// Fraction of draws below the base estimate, those that are the same counted half.
    public var basePercentile: Double
    /// Fraction of draws above half a cent.
    public var positive: Double
    /// The hashes of its chunks in order, 32 bytes each.
    public var hashes: [UInt8]
    /// All draws in bins, for an output that has a histogram.
    public var histogram: Histogram?
}
