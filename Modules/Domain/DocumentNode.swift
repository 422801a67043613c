/// A value of a file with its place, before anybody knows what it means: a text, a list or a mapping.
public struct DocumentNode: Sendable {
    /// What stands there.
    public enum Content: Sendable {
        /// The text that was typed; quotes are gone but remembered.
        case scalar(String, isQuoted: Bool)
        case sequence([DocumentNode])
        case mapping([Entry])
    }

    /// A key of a mapping with its value.
    public struct Entry: Sendable {
        /// The key as typed.
        public var key: String
        /// Where the key stands.
        public var keyPlace: SourcePlace
        /// What stands behind it.
        public var value: DocumentNode

        /// An entry.
        public init(key: String, keyPlace: SourcePlace, value: DocumentNode) {
            self.key = key
            self.keyPlace = keyPlace
            self.value = value
        }
    }

    /// What stands there.
    public var content: Content
    /// Where it begins.
    public var place: SourcePlace

    /// A value at a place.
    public init(_ content: Content, at place: SourcePlace) {
        self.content = content
        self.place = place
    }

    /// The value of a key of a mapping; nil without that key or when this is no mapping.
    public subscript(key: String) -> DocumentNode? {
        guard case .mapping(let entries) = content else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// The text of a scalar.
    public var text: String? {
        if case .scalar(let text, _) = content { text } else { nil }
    }

    /// The entries of a mapping.
    public var entries: [Entry]? {
        if case .mapping(let entries) = content { entries } else { nil }
    }

    /// The elements of a list.
    public var elements: [DocumentNode]? {
        if case .sequence(let elements) = content { elements } else { nil }
    }
}
