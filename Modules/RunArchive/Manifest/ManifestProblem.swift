/// Why a manifest is not believed. Files are called by the names they were given.
public enum ManifestProblem: Error, Hashable, Sendable {
    /// No manifest, and no result with one beside it.
    case notAManifest(file: String)
    /// Written by a later version of the format.
    case newer(file: String, format: String)
    /// A manifest in which something is missing or has another form; the place in it.
    case damaged(file: String, field: String)
    /// Names a file outside the folder where it should stand.
    case leavesFolder(file: String, name: String)
    /// A command that this version does not know, or that writes files of its own.
    case unknownCommand(file: String, command: String)
    /// The run was stopped halfway, so nobody can do it again.
    case stopped(file: String)
}
