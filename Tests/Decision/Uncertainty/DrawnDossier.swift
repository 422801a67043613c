import Domain
import ExitCosts
import Simulation
import Storage

@testable import Decision

/// Every draw of a dossier, for tests that look at single draws.
struct DrawnDossier {
    /// What is kept of every draw.
    let outputs: [SimulationModel.Output]
    /// By output, then by draw.
    let values: [[Double]]
    /// The inputs that are drawn, by name, then by draw.
    let inputs: [String: [Double]]

    /// Draws a dossier for all its municipalities.
    init(_ dossier: Dossier, draws: Int, seed: UInt64 = 1) throws {
        let all = dossier.baseline.assumptions.municipalities.map(\.id)
        let options = SimulationOptions(draws: draws, seed: seed)
        let prepared = try Crew.working { crew throws(Problems) in
            try PreparedSimulation(dossier, of: all, options, crew) { sha256($0) }
        }
        var values = prepared.model.outputs.map { _ in [Double]() }
        for chunk in 0...draws / ChunkRunner.chunk {
            prepared.runner.draw(chunk: chunk, of: draws) { values[$0] += $1 }
        }
        (outputs, self.values) = (prepared.model.outputs, values)
        let rows = InputMatrix(prepared.draws, inputs: prepared.program.inputCount, from: 0, count: draws).rows
        inputs = Dictionary(zip(prepared.inputs.drawn.map { prepared.model.names[$0] }, rows)) { first, _ in first }
    }

    /// The draws of a figure of a municipality in a scenario.
    func values(_ scenario: String, _ municipality: String, _ figure: SimulationModel.Figure) -> [Double] {
        let output = SimulationModel.Output(
            scenario: ScenarioID(scenario), municipality: MunicipalityID(municipality), figure: figure)
        return outputs.firstIndex(of: output).map { values[$0] } ?? []
    }
}
