import Domain
import ExitCosts
import Simulation

/// Simulates a dossier: draws what is uncertain, computes every scenario with each draw, and says how the figures of some
/// municipalities are spread (model.md section 7).
///
/// `hash` is SHA-256; `goesOn` hears again and again how many draws are done and stops the rest by saying no. Throws every problem that the
/// steps, figures, correlations and draws show.
public func simulate(
    _ dossier: Dossier, of municipalities: [MunicipalityID], _ options: SimulationOptions, _ crew: Crew,
    hash: @escaping @Sendable (UnsafeRawBufferPointer) -> [UInt8], while goesOn: (Int) -> Bool = { _ in true }
) throws(Problems) -> SimulationOutcome {
    let prepared = try PreparedSimulation(dossier, of: municipalities, options, crew, hash: hash)
    let model = prepared.model
    let run = SimulationRun(prepared, options: options, hash: hash)
    do {
        let (draws, figures) = try run.figures(crew, while: goesOn)
        return SimulationOutcome(
            model, dossier, figures: figures, draws: draws, options, prepared.inputs,
            digest: figures.flatMap(\.hashes).withUnsafeBytes { hash($0) })
    } catch {
        let scenario = ([dossier.baseline] + dossier.scenarios).first { $0.id == error.output.scenario }
        let place = scenario.map { $0.place == .none ? $0.assumptions.place : $0.place } ?? .none
        let kind = ProblemKind.drawGivesNoNumber(draw: error.draw, municipality: error.output.municipality.text)
        throw Problems(files: dossier.files, list: [Problem(kind, at: place)])
    }
}

/// What is asked of a simulation.
public struct SimulationOptions: Sendable {
    /// How many draws, at least 1.
    public var draws: Int
    /// The seed; the same seed gives the same draws.
    public var seed: UInt64
    /// Stops as soon as the Monte Carlo error of every mean of `totaal` is at most this part of it; nil: never.
    public var precision: Double?
    /// Refuses correlations that cannot hold together.
    public var isStrict: Bool

    /// Options.
    public init(draws: Int, seed: UInt64, precision: Double? = nil, isStrict: Bool = false) {
        self.draws = draws
        self.seed = seed
        self.precision = precision
        self.isStrict = isStrict
    }
}

/// Draws a model and gathers what comes out, chunk by chunk, on all the crew's cores.
///
/// Everything that is summed is summed in the order of the chunks, so the bits do not hang on the number of cores.
struct SimulationRun: Sendable {
    /// Doubles that are kept at once, all outputs together: 96 MB. With more draws percentiles are found in brackets.
    private static let kept = 12_000_000
    /// Standard deviations of a rank that a bracket is wide: missed once in some 10^11.
    private static let deviations = 7.0

    private let model: SimulationModel
    private let options: SimulationOptions
    private let runner: ChunkRunner
    private let bases: [Double]
    private let hash: @Sendable (UnsafeRawBufferPointer) -> [UInt8]

    /// For a prepared model; `hash` is SHA-256.
    init(
        _ prepared: PreparedSimulation, options: SimulationOptions,
        hash: @escaping @Sendable (UnsafeRawBufferPointer) -> [UInt8]
    ) {
        let model = prepared.model
        self.model = model
        self.options = options
        runner = prepared.runner
        bases = model.source.outputs.map { model.source.base(of: $0) }
        self.hash = hash
    }

    private var chunkCount: Int { (options.draws + ChunkRunner.chunk - 1) / ChunkRunner.chunk }

    /// Draws all, or until `goesOn` says no (it hears how many draws are done); gives each output's figures in order.
    func figures(
        _ crew: Crew, while goesOn: (Int) -> Bool = { _ in true }
    ) throws(SimulationFault) -> (draws: Int, figures: [OutputFigures]) {
        var gathered = GatheredChunks(bases: bases)
        let keepsAll = options.draws * max(bases.count, 1) <= Self.kept
        // The first chunks are kept whole: all of them, or enough to say where the percentiles lie.
        let whole = keepsAll ? chunkCount : max(4, Self.kept / 2 / (max(bases.count, 1) * ChunkRunner.chunk))
        var brackets: [Brackets] = []
        let batch = 32
        for start in stride(from: 0, to: chunkCount, by: batch) {
            if start >= whole, brackets.isEmpty { brackets = gathered.settle(deviations: Self.deviations, crew) }
            let end = min(start + batch, chunkCount)
            let found = results(start..<end, start < whole ? .everything : .within(brackets), crew) { done in
                goesOn(min((start + done) * ChunkRunner.chunk, options.draws))
            }
            try gathered.join(found, model)
            guard found.count == end - start, goesOn(gathered.draws), !isPreciseEnough(gathered) else { break }
        }
        var figures = gathered.figures(crew)
        var deviations = Self.deviations
        while figures.contains(where: { $0 == nil }) {
            // A bracket was too narrow: the same draws again, with wider ones.
            deviations *= 4
            let wider = gathered.widened(deviations: deviations, crew)
            let chunks = (gathered.draws + ChunkRunner.chunk - 1) / ChunkRunner.chunk
            gathered.reset(wider)
            for start in stride(from: 0, to: chunks, by: batch) {
                gathered.joinContent(results(start..<min(start + batch, chunks), .within(wider), crew))
            }
            figures = gathered.figures(crew)
        }
        return (gathered.draws, figures.compactMap { $0 })
    }

    private func results(
        _ chunks: Range<Int>, _ keeping: ChunkResult.Keeping, _ crew: Crew, while goesOn: (Int) -> Bool = { _ in true }
    ) -> [ChunkResult] {
        crew.map(chunks.count, while: goesOn) { [runner, options, bases, hash] index in
            ChunkResult(
                runner, chunk: chunks.lowerBound + index, of: options.draws, bases: bases, keeping: keeping, hash: hash)
        }
    }

    private func isPreciseEnough(_ gathered: GatheredChunks) -> Bool {
        guard let precision = options.precision else { return false }
        return zip(model.outputs, gathered.moments).allSatisfy { output, moments in
            output.figure != .total || moments.errorOfMean <= precision * abs(moments.mean)
        }
    }
}

/// A draw that gave no number.
public struct SimulationFault: Error, Sendable, Hashable {
    /// Which draw, from 0.
    public var draw: Int
    /// Which figure.
    public var output: SimulationModel.Output
}

/// The figures of one output.
public struct OutputFigures: Sendable, Hashable {
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
}
