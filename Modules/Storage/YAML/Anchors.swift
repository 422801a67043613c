import Domain

/// What a file gives a name with `&`, and how much its aliases (`*`) have added.
///
/// An alias is the node that it names, not a copy: it has its place, so it is the same figure and the same uncertain
/// input (docs/grenzen.md).
struct Anchors {
    private var nodes: [String: (node: DocumentNode, size: Int)] = [:]
    private var added = 0

    /// Names a node made of so many nodes; a name that is used again is the last one's.
    mutating func add(_ name: String, _ node: (node: DocumentNode, size: Int)) { nodes[name] = node }

    /// The node of a name. Throws the problem of a name without a node, also of one inside the node that it names, and of
    /// too many nodes.
    mutating func node(of name: String) throws(ProblemKind) -> (node: DocumentNode, size: Int) {
        guard let node = nodes[name] else { throw .notYAML("unknown anchor \(name)") }
        added += node.size
        guard added <= Limits.aliases else { throw .tooManyAliases(limit: Limits.aliases) }
        return node
    }
}
