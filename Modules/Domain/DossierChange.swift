/// What differs between two readings of one dossier: how much of it must be computed anew.
public enum DossierChange: Sendable {
    /// Nothing but figures: by scenario the base estimates that differ, by their place.
    case figures([ScenarioID: [SourcePlace: Double]])
    /// No more than these parts.
    case parts(Parts)
    case everything

    /// Parts of a dossier.
    public struct Parts: Sendable, Hashable {
        /// Regelingen that differ in every scenario.
        public var regelingen: Set<RegelingID>
        /// Scenarios whose own changes differ; not the null scenario.
        public var scenarios: Set<ScenarioID>
        /// By scenario the steps that differ.
        public var steps: [ScenarioID: Set<StepID>]

        /// Parts; none by default.
        public init(
            regelingen: Set<RegelingID> = [], scenarios: Set<ScenarioID> = [], steps: [ScenarioID: Set<StepID>] = [:]
        ) {
            self.regelingen = regelingen
            self.scenarios = scenarios
            self.steps = steps
        }
    }
}
