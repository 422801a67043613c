/// What became of a run that was done again from its manifest.
public struct Verification: Hashable, Sendable {
    /// How the two results stand to each other.
    public enum Outcome: Hashable, Sendable {
        /// The same to the byte.
        case identical
        /// Every figure is the same; their order or layout is another.
        case sameFigures
        /// What differs. Empty where the first result is gone or was changed: then only the digests tell.
        case different([ResultDifference])
    }

    /// The run as it was.
    public var manifest: RunManifest
    /// What it read or ran with otherwise.
    public var differences: [RunDifference]
    /// The results.
    public var outcome: Outcome
    /// What became of the file with the result: as it was written, changed since, or gone.
    public var file: FileState

    /// What became of the file with the result.
    public enum FileState: String, Hashable, Sendable {
        case asWritten = "zoals geschreven"
        case changed = "gewijzigd"
        case missing = "ontbreekt"
    }

    /// A run that was done again.
    public init(
        manifest: RunManifest, differences: [RunDifference], outcome: Outcome, file: FileState
    ) {
        self.manifest = manifest
        self.differences = differences
        self.outcome = outcome
        self.file = file
    }

    /// Whether the figures are the figures of these inputs and this version.
    public var isIdentical: Bool {
        if case .different = outcome { return false }
        return !differences.contains { $0.counts }
    }
}
