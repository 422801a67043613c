import Domain

/// What stands in a scenario, by path, as text: the assumptions with its changes in them, and its steps.
public struct ScenarioTree: Sendable {
    /// Which scenario.
    public var id: ScenarioID
    private var root: DocumentNode
    private var steps: [DocumentNode.Entry]

    init?(_ id: ScenarioID, _ composition: Composition) {
        guard let root = composition.root else { return nil }
        self.id = id
        self.root = root
        steps = composition.steps.map { step in
            DocumentNode.Entry(key: step.id.text, keyPlace: step.word.place, value: step.fields)
        }
    }

    /// What stands at a path; nil when there is nothing. Elements of a list count from 1.
    public func node(at path: some Collection<Substring>) -> DocumentNode? {
        guard path.first == "stappen" else { return Self.node(at: path[...], in: root) }
        return Self.node(at: path.dropFirst(), in: DocumentNode(.mapping(steps), at: root.place))
    }

    private static func node(at path: some Collection<Substring>, in node: DocumentNode) -> DocumentNode? {
        var node = node
        for part in path {
            guard
                let next = node.elements.flatMap({ elements in
                    Int(part).flatMap { elements.indices.contains($0 - 1) ? elements[$0 - 1] : nil }
                }) ?? node[String(part)]
            else { return nil }
            node = next
        }
        return node
    }

    /// The names below a path, in the order of the file.
    public func names(below path: some Collection<Substring>) -> [String] {
        let own = node(at: path)?.entries?.map(\.key) ?? node(at: path)?.elements?.indices.map { String($0 + 1) } ?? []
        return path.isEmpty && !steps.isEmpty ? own + ["stappen"] : own
    }
}
