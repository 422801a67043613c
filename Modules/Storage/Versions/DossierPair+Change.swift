import Domain

extension DossierPair {
    /// How much must be computed anew to come from one mixture to another.
    public func change(from old: Set<Int>, to new: Set<Int>) -> DossierChange {
        // The second version as a whole has places of its own.
        guard old.count < patches.count, new.count < patches.count else { return .everything }
        let numbers = old.symmetricDifference(new)
        let figures = numbers.compactMap { number in
            moved[number].map { ($0.place, new.contains(number) ? $0.new : $0.old) }
        }
        if figures.count == numbers.count {
            let values = Dictionary(figures) { first, _ in first }
            return .figures(Dictionary(uniqueKeysWithValues: scenarios.map { ($0, values) }))
        }
        let isOfScenarios = numbers.allSatisfy { number in
            let (side, patch) = patches[number]
            return ["stappen", "wijzigingen"].contains(patch.path[0]) && patch.path.count > 1
                && !sides[side].isUncertain(at: patch.path)
        }
        guard isOfScenarios else { return .everything }
        // Others may build on one that changes.
        return .parts(.init(scenarios: Set(scenarios.filter { $0.text != baselineName })))
    }
}

extension DossierPair.Side {
    /// Whether a path leads through an uncertain value, in either version, or to one: other parts may know it by its name.
    func isUncertain(at path: [String]) -> Bool {
        [old, new].contains { root in
            var node: DocumentNode? = root
            for part in path {
                node =
                    node?[part]
                    ?? Int(part).flatMap { position in
                        node?.elements.flatMap { $0.indices.contains(position - 1) ? $0[position - 1] : nil }
                    }
                if node?.isUncertain ?? false { return true }
            }
            return path.last == "naam" || node?.holdsUncertain ?? false
        }
    }
}
