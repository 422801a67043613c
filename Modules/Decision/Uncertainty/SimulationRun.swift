import ExitCosts
import Simulation

/// Draws a model and gathers what comes out, chunk by chunk, on all the crew's cores.
///
/// Everything that is summed is summed in the order of the chunks, so the bits do not hang on the number of cores.
struct SimulationRun: Sendable {
    /// Standard deviations of a rank that is kept around each percentile: missed once in some 10^11, and then drawn anew.
    private static let deviations = 7.0
    /// Chunks that are drawn before what is kept is narrowed, and that are drawn at once at most. The moments at which
    /// draws are counted hang on these, never on the number of cores.
    private static let (first, most) = (8, 32)

    private let outputs: [SimulationModel.Output]
    private let options: SimulationOptions
    private let runner: ChunkRunner
    private let bases: [Double]
    /// Outputs that have a histogram.
    private let counted: [Bool]
    private let hash: @Sendable (UnsafeRawBufferPointer) -> [UInt8]

    /// For a prepared model; `hash` is SHA-256.
    init(
        _ prepared: PreparedSimulation, options: SimulationOptions,
        hash: @escaping @Sendable (UnsafeRawBufferPointer) -> [UInt8]
    ) {
        let model = prepared.model
        self.options = options
        self.hash = hash
        outputs = model.outputs
        runner = prepared.runner
        bases = model.source.outputs.map { model.source.base(of: $0) }
        counted = model.outputs.map { model.hasHistogram($0) }
    }

    /// Draws all, or until `goesOn` says no (it hears how many draws are done); gives each output's figures in order.
    func figures(
        _ crew: Crew, while goesOn: (Int) -> Bool
    ) throws(SimulationFault) -> (draws: Int, figures: [OutputFigures]) {
        let chunks = 0..<ShardNumber.chunkCount(of: options.draws)
        var tallies = try tallies(of: chunks, deviations: Self.deviations, crew, while: goesOn)
        let done = tallies.first?.chunks.count ?? 0
        var deviations = Self.deviations
        while true {
            let figures = crew.map(tallies.count) { [tallies] in tallies[$0].figures() }
            if figures.allSatisfy({ $0 != nil }) {
                return (min(done * ChunkRunner.chunk, options.draws), figures.compactMap { $0 })
            }
            // A percentile lies outside of what was kept: the same draws again, keeping more.
            deviations *= 4
            tallies = try self.tallies(of: 0..<done, deviations: deviations, crew) { _ in true }
        }
    }

    /// Draws some chunks, or until `goesOn` says no, and keeps so many standard deviations around each percentile.
    func tallies(
        of chunks: Range<Int>, deviations: Double, _ crew: Crew, while goesOn: (Int) -> Bool
    ) throws(SimulationFault) -> [OutputTally] {
        var tallies = bases.map { _ in OutputTally() }
        var done = 0
        while done < chunks.count {
            let batch = min(done == 0 ? Self.first : min(done, Self.most), chunks.count - done)
            let start = chunks.lowerBound + done
            let emptied = tallies.map(\.draws.emptied)
            let (before, hash, options, bases, runner, counted) = (done, hash, options, bases, runner, counted)
            let drawn = { (chunks: Int) in min((before + chunks) * ChunkRunner.chunk, options.draws) }
            let results = crew.map(batch, while: { goesOn(drawn($0)) }) { index in
                ChunkResult(
                    runner, chunk: start + index, of: options.draws, bases: bases, keeping: emptied,
                    counting: { counted[$0] }, hash: hash)
            }
            try take(results, into: &tallies)
            done += results.count
            guard results.count == batch, goesOn(drawn(batch)), !isPreciseEnough(tallies) else { break }
            // Each time that as many have come in as there were.
            if done < chunks.count, done >= Self.first, done & (done - 1) == 0 {
                tallies = crew.map(tallies.count) { [tallies] index in
                    var tally = tallies[index]
                    tally.narrow(deviations: deviations)
                    return tally
                }
            }
        }
        return tallies
    }

    /// Chunks that follow, in order. Throws the first draw that gave no number.
    private func take(_ results: [ChunkResult], into tallies: inout [OutputTally]) throws(SimulationFault) {
        for result in results {
            if let fault = result.fault { throw SimulationFault(draw: fault.draw, output: outputs[fault.output]) }
            for (index, own) in result.outputs.enumerated() { tallies[index].join(own) }
        }
    }

    private func isPreciseEnough(_ tallies: [OutputTally]) -> Bool {
        guard let precision = options.precision else { return false }
        return zip(outputs, tallies).allSatisfy { output, tally in
            output.figure != .total || tally.moments.errorOfMean <= precision * abs(tally.moments.mean)
        }
    }
}

/// A draw that gave no number.
struct SimulationFault: Error, Hashable, Sendable {
    /// Which draw, from 0.
    var draw: Int
    /// Which figure.
    var output: SimulationModel.Output
}
