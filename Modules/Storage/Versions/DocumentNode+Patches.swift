import Domain

extension DocumentNode {
    /// A document with some patches in it, each of which was found in it.
    func patched(_ patches: [DocumentPatch], orderOf other: DocumentNode) -> DocumentNode {
        var root = self
        var steps = NamedSteps(self["stappen"])
        let ownOrder = steps.ids
        var isReordered = false
        for patch in patches {
            if patch.path == DocumentPatch.wholePath {
                return patch.new ?? DocumentNode(.mapping([]), at: place)
            } else if patch.path == NamedSteps.orderPath {
                isReordered = true
            } else if patch.path.first == "stappen" {
                steps[patch.path[1]] = steps[patch.path[1]].flatMap { $0.patchedStep(patch) } ?? patch.new
            } else {
                root = root.setting(patch.path[...], to: patch.new)
            }
        }
        if root["wijzigingen"]?.entries?.isEmpty ?? false { root = root.setting(["wijzigingen"], to: nil) }
        guard patches.contains(where: { $0.path.first == "stappen" }) else { return root }
        let otherOrder = NamedSteps(other["stappen"]).ids
        // New steps stand where they stand in the other version; the rest as they stood, unless the order changed.
        let leading = isReordered || !Self.differ(ownOrder, otherOrder) ? otherOrder : ownOrder
        let elements = steps.elements(inOrderOf: leading)
        let list = DocumentNode(.sequence(elements), at: self["stappen"]?.place ?? place)
        return root.setting(["stappen"], to: elements.isEmpty ? nil : list)
    }

    /// Whether what two lists share stands in another order.
    private static func differ(_ first: [String], _ second: [String]) -> Bool {
        first.filter { second.contains($0) } != second.filter { first.contains($0) }
    }

    /// A step with a patch in its fields; nil where the patch is the step itself.
    private func patchedStep(_ patch: DocumentPatch) -> DocumentNode? {
        guard patch.path.count > 2, var entry = entries?.first else { return nil }
        entry.value = entry.value.setting(patch.path[2...], to: patch.new)
        return DocumentNode(.mapping([entry]), at: place)
    }

    /// With what stands at a path replaced, added or, for nil, taken away; mappings on the way are made.
    func setting(_ path: ArraySlice<String>, to value: DocumentNode?) -> DocumentNode {
        guard let head = path.first else { return value ?? self }
        let rest = path.dropFirst()
        if case .sequence(var elements) = content {
            guard let position = Int(head), elements.indices.contains(position - 1) else { return self }
            elements[position - 1] = elements[position - 1].setting(rest, to: value)
            return DocumentNode(.sequence(elements), at: place)
        }
        var entries = entries ?? []
        let index = entries.firstIndex { $0.key == head }
        if rest.isEmpty, value == nil {
            entries.removeAll { $0.key == head }
        } else {
            let old = index.map { entries[$0].value } ?? DocumentNode(.mapping([]), at: value?.place ?? place)
            let new = DocumentNode.Entry(
                key: head, keyPlace: index.map { entries[$0].keyPlace } ?? value?.place ?? place,
                value: old.setting(rest, to: value))
            if let index { entries[index] = new } else { entries.append(new) }
        }
        return DocumentNode(.mapping(entries), at: place)
    }

    /// The same with places that count files from another number.
    func shifted(files: Int) -> DocumentNode {
        func moved(_ place: SourcePlace) -> SourcePlace {
            place == .none
                ? place
                : SourcePlace(
                    file: UInt16(clamping: Int(place.file) + files), line: place.line, column: place.column)
        }
        switch content {
        case .scalar: return DocumentNode(content, at: moved(place))
        case .sequence(let elements):
            return DocumentNode(.sequence(elements.map { $0.shifted(files: files) }), at: moved(place))
        case .mapping(let entries):
            return DocumentNode(
                .mapping(
                    entries.map {
                        .init(key: $0.key, keyPlace: moved($0.keyPlace), value: $0.value.shifted(files: files))
                    }), at: moved(place))
        }
    }
}
