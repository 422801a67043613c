/// Why a folder of an earlier revision cannot be read.
public enum GitProblem: Error, Hashable, Sendable {
    /// The program `git` is not there, or does not run.
    case noGit
    /// The current folder lies in no repository.
    case noRepository
    /// No such branch, tag or commit.
    case unknownRevision(String)
    /// The revision does not hold the folder.
    case noSuchFolder(String, revision: String)
}
