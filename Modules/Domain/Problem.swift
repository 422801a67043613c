/// Something wrong in the files: what, and where. The words live in Reporting.
public struct Problem: Error, Hashable, Sendable {
    /// What is wrong, as data.
    public var kind: ProblemKind
    /// Where.
    public var place: SourcePlace

    /// A problem at a place.
    public init(_ kind: ProblemKind, at place: SourcePlace) {
        self.kind = kind
        self.place = place
    }
}

/// The problems of a dossier, all at once.
public struct Problems: Error, Sendable {
    /// The files that the places count.
    public var files: [SourceFile]
    /// In order of place, at least one.
    public var list: [Problem]

    /// The problems of some files.
    public init(files: [SourceFile], list: [Problem]) {
        self.files = files
        self.list = list
    }
}
