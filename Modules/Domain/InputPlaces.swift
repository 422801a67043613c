extension Dossier {
    /// The value that a path names in a scenario: its own steps and `wijzigingen` go first, then those of the scenarios
    /// that it builds on, then the assumptions. nil when nothing stands there.
    ///
    ///     dossier.value(at: "stappen.uit-h10.per", in: scenario)?.text   // "2022-01-01"
    public func value(at path: String, in scenario: Scenario) -> DocumentNode? {
        let names = path.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
        let found = documents(of: scenario).lazy.compactMap { value(names, in: $0) }
        guard let node = found.first else { return nil }
        return shifted(node, from: Array(found.dropFirst()))
    }

    /// A date that is shifted by `+12 maanden` as it then is; the place is that of the shift.
    private func shifted(_ node: DocumentNode, from earlier: [DocumentNode]) -> DocumentNode {
        guard let text = node.text, text.hasPrefix("+") || text.hasPrefix("-"),
            let months = Reading.parsed(period: text), let before = earlier.first
        else { return node }
        let old = shifted(before, from: Array(earlier.dropFirst()))
        guard let date = old.text.flatMap({ Reading.parsed(date: $0) }) else { return node }
        let moved = CalendarDate(month: date.month + months, day: date.day)
        return DocumentNode(.scalar(moved.isoDate, isQuoted: false), at: node.place)
    }

    /// Every path that `value(at:in:)` answers for a scenario, in no order.
    public func inputPaths(of scenario: Scenario) -> [String] {
        let files = Set(documents(of: scenario).map(\.root.place.file))
        return paths.filter { files.contains($0.key.file) }.map(\.value)
    }

    /// The documents of a scenario: its own, those that it builds on, the assumptions.
    private func documents(of scenario: Scenario) -> [(name: String, root: DocumentNode)] {
        var result: [(name: String, root: DocumentNode)] = []
        var next: String? = scenario.id.text
        while let name = next, let own = documents.first(where: { $0.name == name }), result.count < documents.count {
            result.append(own)
            next = own.root["voortbouwen_op"]?.text
        }
        return result + documents.filter { $0.name.isEmpty }
    }

    private func value(_ names: [String], in document: (name: String, root: DocumentNode)) -> DocumentNode? {
        guard !document.name.isEmpty else { return document.root.value(names[...]) }
        for change in document.root["wijzigingen"]?.entries ?? [] {
            let changed = change.key.split(separator: ".").map { String($0) }
            if names.starts(with: changed) { return change.value.value(names[changed.count...]) }
        }
        guard names.first == "stappen", names.count > 1 else { return document.root.value(names[...]) }
        for (index, element) in (document.root["stappen"]?.elements ?? []).enumerated() {
            guard let step = element.entries?.first?.value else { continue }
            if (step["id"]?.text ?? "\(document.name)-\(index + 1)") == names[1] { return step.value(names[2...]) }
        }
        return nil
    }
}

extension DocumentNode {
    /// What stands below under some names; in a list they are numbers from 1.
    fileprivate func value(_ names: ArraySlice<String>) -> DocumentNode? {
        guard let name = names.first else { return self }
        if let elements {
            guard let number = Int(name), elements.indices.contains(number - 1) else { return nil }
            return elements[number - 1].value(names.dropFirst())
        }
        return self[name]?.value(names.dropFirst())
    }
}
