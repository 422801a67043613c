import Domain
import ExitCosts
import Simulation

/// A dossier compiled to a simulation program, with the draws of its inputs: ready to run, chunk by chunk.
public struct PreparedSimulation: Sendable {
    /// What is kept of every draw.
    public let model: SimulationModel
    /// What is done with every draw; its rows hold the inputs of `draws`.
    public let program: Program
    /// The draws of the inputs.
    public var draws: DrawPlan { inputs.plan }
    /// Draws chunks and runs the program over them.
    public var runner: ChunkRunner { ChunkRunner(program, draws: inputs.plan) }
    let inputs: InputDraws

    /// Compiles all scenarios; only outputs that are kept are computed. Inputs that no output hangs on are drawn where they are
    /// asked for (by place in `Dossier.uncertain`). `hash` is SHA-256. Throws every problem that the steps, figures and
    /// correlations show.
    public init(
        _ dossier: Dossier, of municipalities: [MunicipalityID], _ options: SimulationOptions, _ crew: Crew,
        keeping isKept: (SimulationModel.Output) -> Bool = { _ in true }, drawingAlso others: Set<Int> = [],
        hash: (UnsafeRawBufferPointer) -> [UInt8]
    ) throws(Problems) {
        // What the comparison refuses, such as a total beyond all measure, is refused here too.
        _ = try compare(dossier, crew)
        var model = try SimulationModel(dossier, of: municipalities, crew)
        model.keep(isKept)
        self.model = model
        let whole = Program(model.source, inputCount: model.inputs.count)
        let used = Array(others.union(whole.usedInputs))
        inputs = try InputDraws(model, used: used, dossier, options, hash: hash)
        program = whole.drawing(inputs.drawn)
    }
}
