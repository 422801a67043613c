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
    return try SimulationOutcome(prepared, dossier, options, crew, hash: hash, while: goesOn)
}

extension SimulationOutcome {
    /// Draws what was made ready of a dossier.
    init(
        _ prepared: PreparedSimulation, _ dossier: Dossier, _ options: SimulationOptions, _ crew: Crew,
        hash: @escaping @Sendable (UnsafeRawBufferPointer) -> [UInt8], while goesOn: (Int) -> Bool
    ) throws(Problems) {
        do {
            let (draws, figures) = try SimulationRun(prepared, options: options, hash: hash)
                .figures(crew, while: goesOn)
            self.init(SimulationFrame(prepared, dossier, options), figures: figures, draws: draws, hash: hash)
        } catch {
            throw error.problems(in: dossier)
        }
    }
}

extension SimulationFault {
    /// As a problem of the dossier, at its scenario.
    func problems(in dossier: Dossier) -> Problems {
        let scenario = ([dossier.baseline] + dossier.scenarios).first { $0.id == output.scenario }
        let place = scenario.map { $0.place == .none ? $0.assumptions.place : $0.place } ?? .none
        let kind = ProblemKind.drawGivesNoNumber(draw: draw, municipality: output.municipality.text)
        return Problems(files: dossier.files, list: [Problem(kind, at: place)])
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
