/// Why a file was not changed. docs/bestanden.md says this to users.
public enum EditProblem: Error, Hashable, Sendable {
    /// It is no YAML that `readDossier` reads.
    case unreadable
    /// Nothing stands at this path.
    case noSuchPath([String])
    /// A map or a list stands where a single value was to be set, or the other way round.
    case otherShape([String])
    /// The map has this key already.
    case keyExists(String)
    /// An anchor (&) or alias (*) stands here: the change would reach other places.
    case shared([String])
    /// A text of several lines behind `|` or `>`.
    case blockText([String])
    /// The file would mean something else too; nothing was changed.
    case changesMore([String])
}
