extension Dossier {
    /// The path of every value by its place (commands.md "Paths"): `regelingen.wodv.kosten.x.variabel`,
    /// `stappen.uit-h10.per`; a value under `wijzigingen` has the path that it changes, a score of a scenario
    /// `scores.SCENARIO.efficiency`.
    public var paths: [SourcePlace: String] {
        var walk = DocumentWalk(wanted: nil)
        for document in documents { walk.visit(document.name, document.root) }
        return walk.found.mapValues(\.path)
    }

    /// Some values by their place, as they were typed.
    ///
    /// Cost: one look at every value of the files that the places are in; a text is made only for those that are found.
    public func inputs(at places: Set<SourcePlace>) -> [SourcePlace: TypedValue] {
        var walk = DocumentWalk(wanted: places)
        let files = Set(places.map(\.file))
        for document in documents where files.contains(document.root.place.file) {
            walk.visit(document.name, document.root)
        }
        return walk.found
    }
}

/// A value as it stands in a file.
public struct TypedValue: Hashable, Sendable {
    /// Its path (commands.md "Paths").
    public var path: String
    /// What was typed; empty for what is made of more values, such as a distribution.
    public var text: String
    /// Marked by `aanname: ja` beside it, or in any mapping that it stands in.
    public var isAssumption: Bool
    /// `bron:` of the nearest mapping that it stands in.
    public var source: String?
}

/// Goes through documents and finds what values are called.
private struct DocumentWalk {
    /// Places that are looked for; nil: all.
    let wanted: Set<SourcePlace>?
    private(set) var found: [SourcePlace: TypedValue] = [:]
    /// Names of the values that the one at hand stands in.
    private var names: [String] = []

    init(wanted: Set<SourcePlace>?) { self.wanted = wanted }

    /// A document: the assumptions without a name, scenarios by theirs.
    mutating func visit(_ document: String, _ root: DocumentNode) {
        for entry in root.entries ?? [] {
            switch entry.key {
            case "stappen" where !document.isEmpty: visitSteps(entry.value, document)
            case "wijzigingen" where !document.isEmpty:
                for change in entry.value.entries ?? [] { visit(change.value, change.key, isAssumed: false) }
            case "scores" where !document.isEmpty:
                visit(entry.value, "scores.\(document)", isAssumed: false)
            default: visit(entry.value, entry.key, isAssumed: false)
            }
        }
    }

    private mutating func visitSteps(_ node: DocumentNode, _ scenario: String) {
        for (index, element) in (node.elements ?? []).enumerated() {
            guard let step = element.entries?.first?.value else { continue }
            visit(step, "stappen.\(step["id"]?.text ?? "\(scenario)-\(index + 1)")", isAssumed: false)
        }
    }

    private mutating func visit(_ node: DocumentNode, _ name: String, isAssumed: Bool, source: String? = nil) {
        names.append(name)
        defer { names.removeLast() }
        note(node, isAssumed, source)
        switch node.content {
        case .scalar: return
        case .sequence(let elements):
            for (index, element) in elements.enumerated() {
                visit(element, String(index + 1), isAssumed: isAssumed, source: source)
            }
        case .mapping(let entries):
            let isMarked = isAssumed || node["aanname"]?.text == "ja"
            let named = node["bron"]?.text ?? source
            for entry in entries { visit(entry.value, entry.key, isAssumed: isMarked, source: named) }
        }
    }

    private mutating func note(_ node: DocumentNode, _ isAssumed: Bool, _ source: String?) {
        guard wanted?.contains(node.place) ?? true else { return }
        if let known = found[node.place] {
            found[node.place]?.isAssumption = known.isAssumption || isAssumed
        } else {
            found[node.place] = TypedValue(
                path: names.joined(separator: "."), text: node.text ?? "", isAssumption: isAssumed, source: source)
        }
    }
}

extension Dossier {
    /// Figures marked as an assumption: by `aanname: ja` beside them, or in any mapping that they stand in.
    public var assumedFigures: Set<SourcePlace> {
        var assumed: Set<SourcePlace> = []
        for document in documents { gather(document.root, isAssumed: false, into: &assumed) }
        return assumed.union(remarks.filter { $0.value.isAssumption }.keys).intersection(figures.keys)
    }

    private func gather(_ node: DocumentNode, isAssumed: Bool, into assumed: inout Set<SourcePlace>) {
        if isAssumed { assumed.insert(node.place) }
        switch node.content {
        case .scalar: return
        case .sequence(let elements):
            for element in elements { gather(element, isAssumed: isAssumed, into: &assumed) }
        case .mapping(let entries):
            let isMarked = isAssumed || node["aanname"]?.text == "ja"
            for entry in entries { gather(entry.value, isAssumed: isMarked, into: &assumed) }
        }
    }
}
