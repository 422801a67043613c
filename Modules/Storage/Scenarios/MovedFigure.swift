import Domain

/// A figure whose value differs between two readings of a scenario, standing in one place in both.
struct MovedFigure {
    var place: SourcePlace
    var value: Double

    /// What differs at a path.
    enum Difference {
        case nothing
        case figure(MovedFigure)
        /// More than a figure, or something that other values may hang on.
        case more
    }

    /// Where figures stand that count as they are; elsewhere (criteria, risks, names) they decide more.
    static let homes: Set<Substring> = ["regelingen", "maatstaven", "indexatie", "discontovoet", "stappen"]

    /// What differs at a path of a scenario.
    static func at(
        _ path: [Substring], from old: (id: ScenarioID, composition: Composition),
        to new: (id: ScenarioID, composition: Composition)
    ) -> Difference {
        guard let home = path.first, homes.contains(home), path.count > 1 || home == "discontovoet" else {
            return .more
        }
        guard let before = ScenarioTree(old.id, old.composition), let after = ScenarioTree(new.id, new.composition),
            !before.isUncertain(at: path), !after.isUncertain(at: path)
        else { return .more }
        switch (before.node(at: path), after.node(at: path)) {
        case (nil, nil): return .nothing
        case (let before?, let after?):
            return difference(from: before.figure, to: after.figure)
        default: return .more
        }
    }

    private static func difference(from before: DocumentNode, to after: DocumentNode) -> Difference {
        guard let old = before.text, let new = after.text, before.place == after.place else { return .more }
        if old == new { return .nothing }
        guard let number = try? NumberText(old), let other = try? NumberText(new),
            number.isPercentage == other.isPercentage
        else { return .more }
        return .figure(MovedFigure(place: after.place, value: other.value))
    }
}

extension DocumentNode {
    /// The figure within what is said beside it, or the value itself.
    fileprivate var figure: DocumentNode { describedFigure.flatMap { self[$0] } ?? self }
}
