import Decision
import Domain

@testable import Support

/// Something that holds for every dossier; each is one file.
protocol Property: Sendable {
    /// What does not hold, in words; empty when all is well.
    func violations(of example: Example) throws -> [String]
}

/// A dossier with its comparison.
struct Example {
    var sketch: SketchedDossier
    var dossier: Dossier
    var comparison: Comparison

    /// Reads and compares.
    init(_ sketch: SketchedDossier) throws {
        self.sketch = sketch
        dossier = try sketch.read()
        comparison = try compare(dossier)
    }
}

/// All properties, by the name that a failure shows.
let properties: [(name: String, property: any Property)] = [
    ("conservation", Conservation()),
    ("parts add up", PartsAddUp()),
    ("parts shown add up", ShownPartsAddUp()),
    ("shares", SharesAreParts()),
    ("limits", AmountsStayWithinLimits()),
    ("no steps", NoStepsIsTheNullScenario()),
    ("order", OrderChangesNothing()),
    ("halves", HalvesAreTheWhole()),
    ("longer horizon", LongerHorizon()),
    ("moment", MomentIsComparison()),
    ("break-even", BreakEvenIsEqual()),
    ("plans", PlansKeepOrder()),
]
