import Domain

extension DocumentNode {
    /// The tree with what stands at a path replaced; nil when nothing stands there.
    func replacing(_ path: ArraySlice<String>, _ change: (DocumentNode) -> DocumentNode) -> DocumentNode? {
        guard let head = path.first else { return change(self) }
        let rest = path.dropFirst()
        switch content {
        case .scalar: return nil
        case .sequence(var elements):
            guard let position = Int(head), elements.indices.contains(position - 1),
                let new = elements[position - 1].replacing(rest, change)
            else { return nil }
            elements[position - 1] = new
            return DocumentNode(.sequence(elements), at: place)
        case .mapping(var entries):
            guard let index = entries.firstIndex(where: { $0.key == head }),
                let new = entries[index].value.replacing(rest, change)
            else { return nil }
            entries[index].value = new
            return DocumentNode(.mapping(entries), at: place)
        }
    }

    /// Whether two trees hold the same values in the same order, wherever they stand and however they are quoted.
    func means(_ other: DocumentNode) -> Bool {
        switch (content, other.content) {
        case (.scalar(let a, _), .scalar(let b, _)): a == b
        case (.sequence(let a), .sequence(let b)): a.count == b.count && zip(a, b).allSatisfy { $0.means($1) }
        case (.mapping(let a), .mapping(let b)):
            a.count == b.count && zip(a, b).allSatisfy { $0.key == $1.key && $0.value.means($1.value) }
        default: false
        }
    }
}

extension NewValue {
    /// As it will be read.
    var node: DocumentNode {
        switch self {
        case .word(let text), .text(let text): DocumentNode(.scalar(text, isQuoted: false), at: .none)
        case .list(let values): DocumentNode(.sequence(values.map(\.node)), at: .none)
        case .map(let entries):
            DocumentNode(
                .mapping(entries.map { .init(key: $0.key, keyPlace: .none, value: $0.value.node) }), at: .none)
        }
    }
}
