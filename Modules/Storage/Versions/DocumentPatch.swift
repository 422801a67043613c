import Domain

/// One difference of two documents: what stands at a path becomes something else.
struct DocumentPatch {
    /// Stands for a document that comes or goes.
    static let wholePath = ["scenario"]

    /// Part by part; a step by its id.
    var path: [String]
    /// Nil: nothing stood there.
    var old: DocumentNode?
    /// Nil: nothing stands there any more.
    var new: DocumentNode?
}

/// Finds what two documents differ in: single values where both have the same shape, whole parts where one has none.
struct DocumentDifference {
    /// Places of what was read as a number, in either: `1_000` and `1000` are the same there.
    let figures: Set<SourcePlace>

    /// Of two documents, an empty mapping where one is not there: a scenario comes or goes as a whole.
    func patches(of old: DocumentNode, _ new: DocumentNode) -> [DocumentPatch] {
        guard old.entries?.isEmpty ?? false || new.entries?.isEmpty ?? false else { return patches(from: old, to: new) }
        let both = [old, new].map { $0.entries?.isEmpty ?? false ? nil : $0 }
        let isNone = both.allSatisfy { $0 == nil }
        return isNone ? [] : [DocumentPatch(path: DocumentPatch.wholePath, old: both[0], new: both[1])]
    }

    /// In order of path; mappings by key whatever their order, lists by position, steps by id.
    func patches(from old: DocumentNode, to new: DocumentNode, at path: [String] = []) -> [DocumentPatch] {
        switch (old.content, new.content) {
        case (.scalar(let first, _), .scalar(let second, _)) where isSame(first, old.place, second, new.place):
            []
        case (.mapping(let first), .mapping(let second)):
            path.last == "pools" && first.map(\.key) != second.map(\.key)
                ? [DocumentPatch(path: path, old: old, new: new)] : patches(first, second, at: path)
        case (.sequence(let first), .sequence(let second)) where first.count == second.count:
            zip(first, second).enumerated().flatMap { index, pair in
                patches(from: pair.0, to: pair.1, at: path + [String(index + 1)])
            }
        default: [DocumentPatch(path: path, old: old, new: new)]
        }
    }

    private func patches(
        _ old: [DocumentNode.Entry], _ new: [DocumentNode.Entry], at path: [String]
    ) -> [DocumentPatch] {
        let before = Dictionary(old.map { ($0.key, $0.value) }) { first, _ in first }
        let after = Dictionary(new.map { ($0.key, $0.value) }) { first, _ in first }
        return Set(before.keys).union(after.keys).sorted().flatMap { key -> [DocumentPatch] in
            if path.isEmpty, key == "stappen" { return steps(NamedSteps(before[key]), NamedSteps(after[key])) }
            let path = path + [key]
            if path == ["wijzigingen"] {
                return patches(before[key]?.entries ?? [], after[key]?.entries ?? [], at: path)
            }
            guard let first = before[key], let second = after[key] else {
                return [DocumentPatch(path: path, old: before[key], new: after[key])]
            }
            return patches(from: first, to: second, at: path)
        }
    }

    private func steps(_ old: NamedSteps, _ new: NamedSteps) -> [DocumentPatch] {
        let ids = Set(old.ids).union(new.ids).sorted()
        let values = ids.flatMap { id -> [DocumentPatch] in
            let path = ["stappen", id]
            guard let first = old[id], let second = new[id] else {
                return [DocumentPatch(path: path, old: old[id], new: new[id])]
            }
            guard let before = first.entries?.first, let after = second.entries?.first, before.key == after.key else {
                return [DocumentPatch(path: path, old: first, new: second)]
            }
            return patches(from: before.value, to: after.value, at: path)
        }
        let common = (old.ids.filter { new[$0] != nil }, new.ids.filter { old[$0] != nil })
        guard common.0 != common.1 else { return values }
        return values + [DocumentPatch(path: NamedSteps.orderPath, old: old.order, new: new.order)]
    }

    private func isSame(
        _ first: String, _ firstPlace: SourcePlace, _ second: String, _ secondPlace: SourcePlace
    ) -> Bool {
        if first == second { return true }
        guard figures.contains(firstPlace), figures.contains(secondPlace), let a = try? NumberText(first),
            let b = try? NumberText(second)
        else { return false }
        return a == b
    }
}
