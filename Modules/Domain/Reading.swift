/// One reading of a dossier: gathers problems, remarks and uncertain inputs while values are read.
public final class Reading {
    /// Problems so far.
    public private(set) var problems: [Problem] = []

    /// An empty reading.
    public init() {}

    /// Adds a problem; the reading goes on.
    public func report(_ kind: ProblemKind, at place: SourcePlace) {
        problems.append(Problem(kind, at: place))
    }
}
