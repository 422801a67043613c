import RunArchive

/// What must be known to make a report again.
public struct CouncilProvenance: Sendable {
    /// What was read.
    public var dossier: DossierInput
    /// The LAPACK in use; nil: none was needed.
    public var lapack: String?

    /// What must be known.
    public init(dossier: DossierInput, lapack: String?) {
        self.dossier = dossier
        self.lapack = lapack
    }
}
