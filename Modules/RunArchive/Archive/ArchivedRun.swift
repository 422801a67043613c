/// A run in the archive, as a list tells it.
public struct ArchivedRun: Hashable, Sendable {
    /// Its number.
    public var number: Int
    /// When it was made, in UTC: `2026-11-26T01:17:53Z`.
    public var time: String
    /// The command.
    public var command: String
    /// Name of the dossier that people read.
    public var dossier: String
    /// The dossier's folder as it was typed.
    public var folder: String
    /// sha256 of the canonical dossier.
    public var digest: String
    /// Words to find it by, in order.
    public var labels: [String]
}

/// A figure of a run by its place: `jaren.2026.regelingen.h10.bijdrage`, `ncw`, `totaal.p50`.
public struct ArchivedFigure: Hashable, Sendable {
    /// Name of the scenario in the files.
    public var scenario: String
    /// Name of the municipality in the files.
    public var municipality: String
    /// From the municipality on.
    public var path: String
    /// Euro, or a chance as a fraction.
    public var value: Double
}

/// Which runs a list tells of: all that meet every condition given.
public struct ArchiveFilter: Hashable, Sendable {
    /// Part of the dossier's name or folder.
    public var dossier: String?
    /// A scenario by its name in the files.
    public var scenario: String?
    /// A municipality by its name in the files.
    public var municipality: String?
    /// A label.
    public var label: String?
    /// First and last day, such as `2026-11-26`, in UTC.
    public var from: String?
    /// Last day.
    public var to: String?

    /// All runs.
    public init() {}
}
