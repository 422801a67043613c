/// Something wrong in the files: what, and where. The words live in Reporting.
public struct Problem: Error, Hashable, Sendable {
    public var kind: ProblemKind
    public var place: SourcePlace

    public init(_ kind: ProblemKind, at place: SourcePlace) {
        self.kind = kind
        self.place = place
    }
}

/// The problems of a dossier, all at once.
public struct Problems: Error, Sendable {
    public var files: [SourceFile]
    public var list: [Problem]

    public init(files: [SourceFile], list: [Problem]) {
        self.files = files
        self.list = list
    }
}
