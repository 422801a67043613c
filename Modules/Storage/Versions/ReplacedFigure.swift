import Domain

/// A figure that is another in the second version, and no more than that.
struct ReplacedFigure {
    /// Where it stands in the first version; in mixtures the other value stands there too.
    var place: SourcePlace
    var old: Double
    var new: Double

    /// What a patch of the assumptions replaces; nil where it is more than a figure, or where others may hang on it.
    init?(_ patch: DocumentPatch, in side: DossierPair.Side, figures: Set<SourcePlace>, shared: Set<SourcePlace>) {
        guard side.name.isEmpty, MovedFigure.homes.contains(patch.path[0][...]), let before = patch.old,
            let after = patch.new, figures.contains(before.place), figures.contains(after.place),
            !shared.contains(before.place), let old = before.text.flatMap({ try? NumberText($0) }),
            let new = after.text.flatMap({ try? NumberText($0) }), old.isPercentage == new.isPercentage,
            !side.isUncertain(at: patch.path)
        else { return nil }
        (place, self.old, self.new) = (before.place, old.value, new.value)
    }
}
