import Domain

/// What lies between two versions of a dossier: the first with some of the changes taken over.
public struct DossierMixture: Sendable {
    /// By change: the scenario of its file (empty: the assumptions) and its path.
    public var changes: [(document: String, path: [String])]
    /// The dossier with some changes, by their numbers; throws the problems of a mixture that cannot be.
    public var dossier: @Sendable (Set<Int>) throws(Problems) -> Dossier
    /// How much must be computed anew to come from one mixture to another, each by its changes.
    public var change: @Sendable (_ old: Set<Int>, _ new: Set<Int>) -> DossierChange

    /// A mixture.
    public init(
        changes: [(document: String, path: [String])],
        change: @escaping @Sendable (_ old: Set<Int>, _ new: Set<Int>) -> DossierChange,
        dossier: @escaping @Sendable (Set<Int>) throws(Problems) -> Dossier
    ) {
        self.changes = changes
        self.change = change
        self.dossier = dossier
    }
}

/// What lies between two scenarios of a dossier: the first with some of the changes taken over.
public struct ScenarioMixture: Sendable {
    /// The dossier that both are of.
    public var dossier: Dossier
    /// What is changed from, and to.
    public var ends: (old: ScenarioID, new: ScenarioID)
    /// By change its path.
    public var paths: [[String]]
    /// The scenario with some changes, by their numbers; throws the problems of a mixture that cannot be.
    public var scenario: @Sendable (Set<Int>) throws(Problems) -> Scenario

    /// A mixture.
    public init(
        of dossier: Dossier, from old: ScenarioID, to new: ScenarioID, paths: [[String]],
        scenario: @escaping @Sendable (Set<Int>) throws(Problems) -> Scenario
    ) {
        self.dossier = dossier
        ends = (old, new)
        self.paths = paths
        self.scenario = scenario
    }

    /// The groups that its changes fall into.
    var groups: [ChangeGroup] { ChangeGroup.groups(of: paths.map { ("", $0) }) }
}
