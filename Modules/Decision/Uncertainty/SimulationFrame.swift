import Domain
import Simulation

/// What a simulation is besides its draws: what was asked, and all that a report of it needs of the dossier. Parts of one
/// simulation have the same frame, wherever they were drawn.
public struct SimulationFrame: Hashable, Sendable {
    /// An id in the files with the name that people read.
    public struct Entry<ID: Hashable & Sendable>: Hashable, Sendable {
        /// In the files.
        public var id: ID
        /// For people.
        public var name: String

        /// An entry.
        public init(id: ID, name: String) {
            self.id = id
            self.name = name
        }
    }

    /// Draws that were asked for.
    public var draws: Int
    /// The seed.
    public var seed: UInt64
    /// The null scenario first, the others by id.
    public var scenarios: [Entry<ScenarioID>]
    /// In the order asked for.
    public var municipalities: [Entry<MunicipalityID>]
    /// Budget years that are kept by themselves.
    public var years: ClosedRange<Int>
    /// What is kept of every draw, in the order of the digest.
    public var outputs: [SimulationModel.Output]
    /// Their base estimates, euro.
    public var bases: [Double]
    /// How many inputs are drawn.
    public var inputCount: Int
    /// Inputs that no output hangs on, by name.
    public var idleInputs: [String]
    /// The correlations asked for, and what is used of them; nil without any.
    public var correlation: CorrelationReport?
    /// Whose risk reserve that is: the dossier's own municipality.
    public var reserveOwner: MunicipalityID
    /// The risk reserve that is there (beschikbare weerstandscapaciteit), euro.
    public var availableReserve: Double?
    /// What other risks take of it, euro.
    public var otherRisks: Double?

    /// A frame of its parts.
    public init(
        draws: Int, seed: UInt64, scenarios: [Entry<ScenarioID>], municipalities: [Entry<MunicipalityID>],
        years: ClosedRange<Int>, outputs: [SimulationModel.Output], bases: [Double], inputCount: Int,
        idleInputs: [String], correlation: CorrelationReport?, reserveOwner: MunicipalityID,
        availableReserve: Double?, otherRisks: Double?
    ) {
        self.draws = draws
        self.seed = seed
        self.scenarios = scenarios
        self.municipalities = municipalities
        self.years = years
        self.outputs = outputs
        self.bases = bases
        self.inputCount = inputCount
        self.idleInputs = idleInputs
        self.correlation = correlation
        self.reserveOwner = reserveOwner
        self.availableReserve = availableReserve
        self.otherRisks = otherRisks
    }
}

extension SimulationFrame {
    /// Of a dossier that was made ready.
    init(_ prepared: PreparedSimulation, _ dossier: Dossier, _ options: SimulationOptions) {
        let model = prepared.model
        let scenarios = Dictionary(
            ([dossier.baseline] + dossier.scenarios).map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let municipalities = Dictionary(
            dossier.baseline.assumptions.municipalities.map { ($0.id, $0.name) },
            uniquingKeysWith: { first, _ in first })
        self.init(
            draws: options.draws, seed: options.seed,
            scenarios: model.scenarios.map { Entry(id: $0, name: scenarios[$0] ?? $0.text) },
            municipalities: model.municipalities.map { Entry(id: $0, name: municipalities[$0] ?? $0.text) },
            years: model.years, outputs: model.outputs,
            bases: model.source.outputs.map { model.source.base(of: $0) },
            inputCount: prepared.inputs.drawn.count, idleInputs: prepared.inputs.idle,
            correlation: prepared.inputs.plan.correlation,
            reserveOwner: dossier.baseline.assumptions.municipality,
            availableReserve: dossier.riskReserve.available?.base, otherRisks: dossier.riskReserve.otherRisks?.base)
    }
}
