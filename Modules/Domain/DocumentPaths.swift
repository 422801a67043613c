extension Dossier {
    /// The path of every value by its place (commands.md "Paths"): `regelingen.wodv.kosten.x.variabel`,
    /// `stappen.uit-h10.per`; a value under `wijzigingen` has the path that it changes.
    public var paths: [SourcePlace: String] {
        var paths: [SourcePlace: String] = [:]
        for document in documents {
            for entry in document.root.entries ?? [] {
                switch entry.key {
                case "stappen" where !document.name.isEmpty: addSteps(entry.value, document.name, to: &paths)
                case "wijzigingen" where !document.name.isEmpty:
                    for change in entry.value.entries ?? [] { add(change.value, change.key, to: &paths) }
                default: add(entry.value, entry.key, to: &paths)
                }
            }
        }
        return paths
    }

    private func addSteps(_ node: DocumentNode, _ scenario: String, to paths: inout [SourcePlace: String]) {
        for (index, element) in (node.elements ?? []).enumerated() {
            guard let step = element.entries?.first?.value else { continue }
            add(step, "stappen.\(step["id"]?.text ?? "\(scenario)-\(index + 1)")", to: &paths)
        }
    }

    private func add(_ node: DocumentNode, _ path: String, to paths: inout [SourcePlace: String]) {
        if paths[node.place] == nil { paths[node.place] = path }
        switch node.content {
        case .scalar: return
        case .sequence(let elements):
            for (index, element) in elements.enumerated() { add(element, "\(path).\(index + 1)", to: &paths) }
        case .mapping(let entries):
            for entry in entries { add(entry.value, "\(path).\(entry.key)", to: &paths) }
        }
    }
}

extension Dossier {
    /// Figures marked as an assumption: by `aanname: ja` beside them, or in any mapping that they stand in.
    public var assumedFigures: Set<SourcePlace> {
        var assumed: Set<SourcePlace> = []
        for document in documents { gather(document.root, isAssumed: false, into: &assumed) }
        return assumed.union(remarks.filter { $0.value.isAssumption }.keys).intersection(figures)
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
