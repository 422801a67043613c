extension DocumentNode {
    /// Whether it is an uncertain value, or refers to one.
    public var isUncertain: Bool { entries?.contains { DistributionWord($0.key) != nil || $0.key == "zie" } ?? false }
}

extension DocumentNode {
    /// Whether it is an uncertain value or holds one.
    public var holdsUncertain: Bool {
        isUncertain
            || (entries?.contains { $0.value.holdsUncertain } ?? elements?.contains { $0.holdsUncertain } ?? false)
    }
}

/// The uncertain inputs with a `naam:` that belong together: of the assumptions as a scenario has them, and its steps.
public struct InputNames: Sendable {
    private var nodes: [String: DocumentNode] = [:]
    /// Names that two inputs have, with the place of the second.
    public private(set) var doubled: [(name: String, place: SourcePlace)] = []

    /// None.
    public init() {}

    /// Adds the named inputs below a node.
    public mutating func add(_ node: DocumentNode) {
        switch node.content {
        case .scalar: return
        case .sequence(let elements): elements.forEach { add($0) }
        case .mapping(let entries):
            entries.forEach { add($0.value) }
            // Few mappings have a name: it is looked for first, before any word for a distribution.
            guard let name = node["naam"]?.text, entries.contains(where: { DistributionWord($0.key) != nil }) else {
                return
            }
            if let other = nodes[name], other.place != node.place {
                doubled.append((name, node.place))
            } else {
                nodes[name] = node
            }
        }
    }

    /// The input of a name.
    subscript(name: String) -> DocumentNode? { nodes[name] }

    /// All names, in no order.
    public var all: some Collection<String> { nodes.keys }
}
