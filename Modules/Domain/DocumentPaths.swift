extension Dossier {
    /// The path of every value by its place (commands.md "Paths"): `regelingen.wodv.kosten.x.variabel`,
    /// `stappen.uit-h10.per`; a value under `wijzigingen` has the path that it changes, a score of a scenario
    /// `scores.SCENARIO.efficiency`.
    public var paths: [SourcePlace: String] {
        var walk = DocumentWalk(wanted: nil)
        for document in documents { walk.visit(document.name, document.root) }
        return walk.found.mapValues(\.path)
    }

    /// The path of some values by their place, and whether they are marked as an assumption: by `aanname: ja` beside
    /// them, or in any mapping that they stand in.
    ///
    /// Cost: one look at every value of the files that the places are in; a text is made only for those that are found.
    public func inputs(at places: Set<SourcePlace>) -> [SourcePlace: (path: String, isAssumption: Bool)] {
        var walk = DocumentWalk(wanted: places)
        let files = Set(places.map(\.file))
        for document in documents where files.contains(document.root.place.file) {
            walk.visit(document.name, document.root)
        }
        return walk.found
    }
}

/// Goes through documents and finds what values are called.
private struct DocumentWalk {
    /// Places that are looked for; nil: all.
    let wanted: Set<SourcePlace>?
    private(set) var found: [SourcePlace: (path: String, isAssumption: Bool)] = [:]
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

    private mutating func visit(_ node: DocumentNode, _ name: String, isAssumed: Bool) {
        names.append(name)
        defer { names.removeLast() }
        note(node.place, isAssumed)
        switch node.content {
        case .scalar: return
        case .sequence(let elements):
            for (index, element) in elements.enumerated() { visit(element, String(index + 1), isAssumed: isAssumed) }
        case .mapping(let entries):
            let isMarked = isAssumed || node["aanname"]?.text == "ja"
            for entry in entries { visit(entry.value, entry.key, isAssumed: isMarked) }
        }
    }

    private mutating func note(_ place: SourcePlace, _ isAssumed: Bool) {
        guard wanted?.contains(place) ?? true else { return }
        if let known = found[place] {
            found[place]?.isAssumption = known.isAssumption || isAssumed
        } else {
            found[place] = (names.joined(separator: "."), isAssumed)
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
