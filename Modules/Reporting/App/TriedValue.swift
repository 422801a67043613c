/// A value that was changed without writing it to a file, as reports tell of it.
public struct TriedValue: Hashable, Sendable {
    /// Its path.
    public var path: String
    /// What stood there before; nil: nothing.
    public var before: String?
    /// What stands there now, as typed; nil: as it stands in the files.
    public var after: String?
    /// The scenario in which it holds; nil: in all that have the path.
    public var scenario: String?
    /// File and line of what it replaces.
    public var place: String?

    /// A changed value.
    public init(path: String, before: String?, after: String?, scenario: String?, place: String?) {
        self.path = path
        self.before = before
        self.after = after
        self.scenario = scenario
        self.place = place
    }
}

extension JSONWriter {
    /// Changed values under `wijzigingen`.
    mutating func tried(_ changes: [TriedValue]) {
        key("wijzigingen")
        list { json in
            for change in changes {
                json.element()
                json.line([
                    ("pad", change.path), ("was", change.before), ("waarde", change.after),
                    ("scenario", change.scenario), ("plaats", change.place),
                ])
            }
        }
    }
}
