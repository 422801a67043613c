import Domain

/// Draws the uncertain inputs block by block. Built once, used by every worker.
///
/// Draw n of an input hangs on the seed, its name and n alone (model.md section 7); of a correlated input also on the
/// others of its group.
public struct DrawPlan: Sendable {
    /// The correlations asked for, and what is used of them; nil without any.
    public let correlation: CorrelationReport?
    /// Doubles of scratch that `fill` needs, for each worker.
    public let scratchCount: Int

    /// Draws that are worked on at a time, so that a row stays in the first cache.
    private static let piece = 512
    private let independent: [DrawStep]
    private let groups: [CorrelatedGroup]

    /// A plan for inputs, in the order of their rows, with pairs of rank correlations (each pair once; -1 to 1).
    ///
    /// `isStrict` refuses correlations that cannot hold together instead of taking the nearest that can.
    /// - Throws: `.impossible` when strict, `.libraryMissing` when LAPACK is needed and not there.
    public init(
        inputs: [DrawnInput], correlations: [RankCorrelation], seed: UInt64, isStrict: Bool = false
    ) throws(CorrelationProblem) {
        let grid = BetaGrid()
        let matrices = CorrelationGroups.matrices(names: inputs.map(\.name), correlations)
        let correlated = Set(matrices.flatMap(\.members))
        let steps = inputs.indices.map {
            DrawStep(inputs[$0], place: $0, seed: seed, isCorrelated: correlated.contains($0), grid)
        }
        groups = try matrices.map { matrix throws(CorrelationProblem) in try CorrelatedGroup(matrix, steps) }
        correlation = CorrelationGroups.report(groups, names: inputs.map(\.name))
        if isStrict, let correlation, correlation.isReplaced { throw .impossible(correlation) }
        independent = steps.filter { !correlated.contains($0.place) }
        scratchCount = Self.piece * (steps.map(\.scratchRows).max() ?? 0)
    }

    /// Draws n0 ..< n0 + count of all inputs: row i at values + i * stride. Allocates nothing.
    ///
    /// A stride that is a multiple of 512 makes correlated rows push each other out of the cache: 8 more is better.
    public func fill(
        from n0: UInt64, count: Int, into values: UnsafeMutablePointer<Double>, stride: Int,
        scratch: UnsafeMutablePointer<Double>
    ) {
        var done = 0
        while done < count {
            let here = min(Self.piece, count - done)
            let first = n0 + UInt64(done)
            for step in independent {
                let row = Row(start: values + step.place * stride + done, count: here)
                step.drawValues(row, from: first, scratch: scratch)
            }
            for group in groups {
                group.drawValues(from: first, count: here, into: values + done, stride: stride, scratch: scratch)
            }
            done += here
        }
    }
}
