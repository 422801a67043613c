import Domain

extension Fields {
    /// The entries of a mapping from names to values, each name as a node with its place.
    func named(_ key: String, required: Bool = false) -> [(name: DocumentNode, value: DocumentNode)] {
        (fields(key, required: required)?.names() ?? []).map {
            (DocumentNode(.scalar($0.key, isQuoted: false), at: $0.keyPlace), $0.value)
        }
    }
}
