extension Reading {
    /// A name of the form a-z, 0-9 and `-`.
    public func name<K>(_ node: DocumentNode, as kind: Identifier<K>.Type = Identifier<K>.self) -> Identifier<K>? {
        guard let text = text(node, atMost: Limits.identifier) else { return nil }
        guard Identifier<K>.isValid(text) else {
            report(.invalidName(text), at: node.place)
            return nil
        }
        return Identifier(text)
    }

    /// A municipality that exists.
    public func municipality(_ node: DocumentNode) -> MunicipalityID? {
        reference(node, .municipality, known?.municipalities)
    }

    /// A driver that exists.
    public func driver(_ node: DocumentNode) -> DriverID? { reference(node, .driver, known?.drivers) }

    /// An index that exists.
    public func index(_ node: DocumentNode) -> IndexID? { reference(node, .index, known?.indices) }

    /// A regeling that exists.
    public func regeling(_ node: DocumentNode) -> RegelingID? { reference(node, .regeling, known?.regelingen) }

    /// The name of a key; whether it exists is known only within its regeling.
    public func key(_ node: DocumentNode) -> KeyID? { text(node).map { KeyID($0) } }

    /// A text; nothing and lists are problems, control and direction marks and too many characters too.
    public func text(_ node: DocumentNode, atMost limit: Int = Limits.text) -> String? {
        guard let text = node.text else {
            report(.expectedText, at: node.place)
            return nil
        }
        guard !text.isEmpty else {
            report(.emptyValue, at: node.place)
            return nil
        }
        if let scalar = text.unicodeScalars.first(where: \.isHarmful) {
            report(.controlCharacter(code: scalar.value), at: node.place)
            return nil
        }
        guard text.utf8.count <= limit || text.unicodeScalars.count <= limit else {
            report(.textTooLong(limit: limit), at: node.place)
            return nil
        }
        return text
    }

    private func reference<K>(_ node: DocumentNode, _ kind: ReferenceKind, _ names: Set<String>?) -> Identifier<K>? {
        guard let text = text(node) else { return nil }
        guard let names else { return Identifier(text) }
        guard names.contains(text) else {
            report(
                .unknownReference(kind, text, nearest: nearest(to: text, among: names)), at: node.place)
            return nil
        }
        return Identifier(text)
    }
}

/// What a reference can refer to.
public enum ReferenceKind: Hashable, Sendable {
    case municipality, driver, index, regeling, key, item, scenario, criterion, poolOrItem
}
