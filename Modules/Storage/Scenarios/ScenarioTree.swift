import Domain

/// What stands in a scenario, by path, as text: the assumptions with its changes in them, and its steps.
public struct ScenarioTree: Sendable {
    /// Which scenario.
    public var id: ScenarioID
    private var root: DocumentNode
    private var steps: [DocumentNode.Entry]
    /// The words of the steps by their ids.
    private var words: [String: String]
    /// What differs from the null scenario.
    let changes: Scenario.Changes
    /// Whether a whole list of names was set.
    let replacesNames: Bool

    init?(_ id: ScenarioID, _ composition: Composition) {
        guard let root = composition.root else { return nil }
        self.id = id
        self.root = root
        (changes, replacesNames) = (composition.changes, composition.replacesNames)
        words = Dictionary(composition.steps.map { ($0.id.text, $0.word.text ?? "") }) { first, _ in first }
        steps = composition.steps.map { step in
            DocumentNode.Entry(key: step.id.text, keyPlace: step.word.place, value: step.fields)
        }
    }

    /// The assumptions with the scenario's changes in them.
    var assumptions: DocumentNode { root }

    /// Its steps, each with its id, and its scores as the file of a scenario.
    func document(scores: DocumentNode?) -> DocumentNode {
        let elements = steps.map { step -> DocumentNode in
            var fields = step.value
            if fields["id"] == nil {
                let id = DocumentNode(.scalar(step.key, isQuoted: false), at: step.keyPlace)
                fields = fields.setting(["id"], to: id)
            }
            let word = words[step.key] ?? ""
            return DocumentNode(
                .mapping([.init(key: word, keyPlace: step.keyPlace, value: fields)]), at: step.keyPlace)
        }
        func text(_ text: String) -> DocumentNode { DocumentNode(.scalar(text, isQuoted: false), at: root.place) }
        let head = [("routekaart", text("1")), ("scenario", text("tussen"))]
        let own = [("scores", scores), ("stappen", DocumentNode(.sequence(elements), at: root.place))]
        let entries = (head + own.compactMap { key, node in node.map { (key, $0) } }).map { key, node in
            DocumentNode.Entry(key: key, keyPlace: node.place, value: node)
        }
        return DocumentNode(.mapping(entries), at: root.place)
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

    /// Whether a path leads through an uncertain value or to one, or to its name.
    func isUncertain(at path: [Substring]) -> Bool {
        path.last == "naam" || path.indices.contains { node(at: path[...$0])?.isUncertain ?? false }
            || node(at: path)?.holdsUncertain ?? false
    }

    /// Whether a path is one value that can be set: without parts, or a figure with what is said beside it.
    public func isValue(at path: some Collection<Substring>) -> Bool {
        node(at: path).map { $0.text != nil || $0.describedFigure != nil } ?? false
    }

    /// The names below a path, in the order of the file.
    public func names(below path: some Collection<Substring>) -> [String] {
        let own = node(at: path)?.entries?.map(\.key) ?? node(at: path)?.elements?.indices.map { String($0 + 1) } ?? []
        return path.isEmpty && !steps.isEmpty ? own + ["stappen"] : own
    }
}
