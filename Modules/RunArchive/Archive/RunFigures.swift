import Decision
import Domain

/// The figures of a run that is kept.
public enum RunFigures: Sendable {
    /// Of scenarios, for some municipalities.
    case estimates([ScenarioResult], of: [MunicipalityID])
    /// Of a simulation.
    case simulation(SimulationOutcome)
}

/// A run to be kept.
public struct KeptRun: Sendable {
    /// A file with what stands in it.
    public struct Content: Hashable, Sendable {
        /// Its path in the dossier's folder.
        public var name: String
        /// sha256 of its bytes, in hexadecimal.
        public var digest: String
        /// All of it.
        public var bytes: [UInt8]

        /// A file.
        public init(name: String, digest: String, bytes: [UInt8]) {
            self.name = name
            self.digest = digest
            self.bytes = bytes
        }
    }

    /// How the result came about.
    public var manifest: RunManifest
    /// The manifest as it is written.
    public var manifestText: [UInt8]
    /// The files that were read.
    public var inputs: [Content]
    /// What was shown, as it would be written to a file.
    public var result: Content
    /// Words to find it by.
    public var labels: [String]
    /// Its figures.
    public var figures: RunFigures

    /// A run to be kept.
    public init(
        manifest: RunManifest, manifestText: [UInt8], inputs: [Content], result: Content, labels: [String],
        figures: RunFigures
    ) {
        self.manifest = manifest
        self.manifestText = manifestText
        self.inputs = inputs
        self.result = result
        self.labels = labels
        self.figures = figures
    }
}
