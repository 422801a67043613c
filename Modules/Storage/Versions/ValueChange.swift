import Domain

/// A value that stands otherwise in two versions of a dossier.
public struct ValueChange: Hashable, Sendable {
    /// What stands at a place.
    public struct Value: Hashable, Sendable {
        /// As typed; what holds more than one value in one line.
        public var text: String
        /// Where, in `DossierPair.files`.
        public var place: SourcePlace
    }

    /// Which document: the scenario of its file, empty for the assumptions.
    public var document: String
    /// Its path, part by part: `regelingen`, `wodv`, `kosten` ...; a step by its id.
    public var path: [String]
    /// What stood there; nil: nothing.
    public var old: Value?
    /// What stands there now; nil: nothing.
    public var new: Value?

    /// The path as people type it.
    public var pathText: String { path.joined(separator: ".") }
}

extension ValueChange {
    init(_ patch: DocumentPatch, in document: String) {
        self.init(
            document: document, path: patch.path, old: patch.old.map { .init($0) }, new: patch.new.map { .init($0) })
    }
}

extension ValueChange.Value {
    init(_ node: DocumentNode) {
        text = node.line
        place = node.place
    }
}

extension DocumentNode {
    /// Everything that stands here in one line: `{methode: afbouw, jaren: 5}`.
    fileprivate var line: String {
        switch content {
        case .scalar(let text, _): text
        case .sequence(let elements): "[" + elements.map(\.line).joined(separator: ", ") + "]"
        case .mapping(let entries): "{" + entries.map { "\($0.key): \($0.value.line)" }.joined(separator: ", ") + "}"
        }
    }
}
