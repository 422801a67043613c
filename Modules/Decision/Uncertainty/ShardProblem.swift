/// Why parts of a simulation do not make a whole. Files are called by the names they were given.
public enum ShardProblem: Error, Hashable, Sendable {
    /// What one part has otherwise than the first: its own, then the first's.
    public enum Difference: Hashable, Sendable {
        case version(String, String)
        /// The content differs; the names of both dossiers, which may be the same.
        case dossier(String, String)
        case seed(UInt64, UInt64)
        case draws(Int, Int)
        case parts(Int, Int)
        case municipalities([String], [String])
        /// Base estimates or inputs differ although the dossier is the same.
        case figures
    }

    /// No file that `simuleer --deel` writes.
    case notAShard(file: String)
    /// Written by a later version of the format.
    case newer(file: String, format: Int)
    /// What it holds is not what was written: shortened, lengthened or changed.
    case damaged(file: String)
    /// Cannot be read.
    case unreadable(file: String)
    /// Not of the same simulation as the first.
    case other(Difference, file: String, than: String)
    /// A part that another file holds too.
    case twice(ShardNumber, file: String, other: String)
    /// Parts that no file holds.
    case missing([Int], of: Int)
    /// A percentile of the whole lies outside of what the parts kept: not to be expected in any number of runs.
    case tooLittleKept
}

/// All that keeps some parts from being joined.
public struct ShardProblems: Error, Hashable, Sendable {
    /// In the order in which they are told.
    public var list: [ShardProblem]

    /// Some problems.
    public init(list: [ShardProblem]) { self.list = list }
}
