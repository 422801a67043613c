/// Why a pack is not unpacked, or not made. Files are called by the names they were given.
public enum PackProblem: Error, Hashable, Sendable {
    /// No zip, or one that was shortened or changed.
    case damaged(file: String)
    /// Holds a name that leaves the folder it is unpacked in, or that not every computer can have.
    case badName(file: String, name: String)
    /// Holds a link, a device or something encrypted.
    case notAFile(file: String, name: String)
    /// Holds two names that are one file on some computers.
    case twice(file: String, name: String, other: String)
    /// More bytes than a pack may hold, unpacked.
    case tooLarge(file: String, limitMiB: Int)
    /// More files than a pack may hold.
    case tooManyFiles(file: String, limit: Int)
    /// A result of something else than the dossier that is packed, or of the dossier as it was.
    case otherDossier(result: String)
    /// A result that was changed since it was written.
    case changedResult(result: String)
}

/// How much a pack may hold (docs/grenzen.md): far above what a dossier with its results is.
public enum PackLimits {
    /// Bytes of all files together, unpacked: 256 MiB.
    public static let size = 256 * 1024 * 1024
    /// Files.
    public static let files = 10_000
}
