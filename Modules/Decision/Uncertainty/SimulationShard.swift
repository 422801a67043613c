import Domain
import ExitCosts
import Simulation

/// A part of a simulation, drawn by itself, perhaps on another machine; all parts together give the bits of one run.
public struct SimulationShard: Hashable, Sendable {
    /// What a part must have in common with the others before figures are compared.
    public struct Origin: Hashable, Sendable {
        /// The version of the program.
        public var version: String
        /// The dossier's name.
        public var dossier: String
        /// sha256 of its canonical content, hexadecimal.
        public var digest: String

        /// An origin.
        public init(version: String, dossier: String, digest: String) {
            self.version = version
            self.dossier = dossier
            self.digest = digest
        }
    }

    /// Where it comes from.
    public var origin: Origin
    /// Which part.
    public var number: ShardNumber
    /// What was simulated.
    public var frame: SimulationFrame
    /// By output of the frame.
    public var tallies: [OutputTally]

    /// A part.
    public init(origin: Origin, number: ShardNumber, frame: SimulationFrame, tallies: [OutputTally]) {
        self.origin = origin
        self.number = number
        self.frame = frame
        self.tallies = tallies
    }

    /// A part keeps its draws around its own percentiles; those of the whole lie there but for one time in 10^22.
    private static let deviations = 10.0
}

extension SimulationShard {
    /// Draws a part of a simulation; nil when `goesOn` said no before it was whole.
    ///
    /// `hash` is SHA-256; `goesOn` hears how many draws of the part are done. Throws what `simulate` throws.
    public static func drawn(
        _ number: ShardNumber, from origin: Origin, _ dossier: Dossier, of municipalities: [MunicipalityID],
        _ options: SimulationOptions, _ crew: Crew, hash: @escaping @Sendable (UnsafeRawBufferPointer) -> [UInt8],
        while goesOn: (Int) -> Bool = { _ in true }
    ) throws(Problems) -> SimulationShard? {
        let prepared = try PreparedSimulation(dossier, of: municipalities, options, crew, hash: hash)
        let run = SimulationRun(prepared, options: options, hash: hash)
        var isWhole = true
        do {
            let tallies = try run.tallies(of: number.chunks(of: options.draws), deviations: deviations, crew) {
                isWhole = goesOn($0)
                return isWhole
            }
            let frame = SimulationFrame(prepared, dossier, options)
            return isWhole ? SimulationShard(origin: origin, number: number, frame: frame, tallies: tallies) : nil
        } catch {
            throw error.problems(in: dossier)
        }
    }
}
