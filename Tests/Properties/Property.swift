import Decision

/// Something that holds for every dossier; each is one file.
protocol Property: Sendable {
    /// What does not hold, in words; empty when all is well.
    func violations(of dossier: SketchedDossier, _ comparison: Comparison) throws -> [String]
}

/// All properties, by the name that a failure shows.
let properties: [(name: String, property: any Property)] = [
    ("conservation", Conservation()),
    ("parts add up", PartsAddUp()),
    ("shares", SharesAreParts()),
    ("no steps", NoStepsIsTheNullScenario()),
    ("order", OrderChangesNothing()),
    ("halves", HalvesAreTheWhole()),
    ("longer horizon", LongerHorizon()),
]
