import Domain
import ExitCosts

/// What the changes between two dossiers do: the figures of every scenario before and after, and how much of each move
/// every group of changes accounts for (its Shapley share over the orders in which the groups may be changed).
public struct Attribution: Sendable {
    /// Which figure is attributed, euro.
    public enum Measure: String, CaseIterable, Sendable {
        case netPresentValue = "ncw"
        case total = "totaal"
        case recurring = "structureel"

        /// The figure of a scenario, euro.
        public func value(of headline: Headline) -> Double {
            switch self {
            case .netPresentValue: headline.netPresentValue
            case .total: headline.total
            case .recurring: headline.recurring
            }
        }
    }

    /// A scenario before and after.
    public struct Result: Sendable {
        /// As it was; nil: it was not there.
        public var before: Headline?
        /// As it is; nil: it is not there any more.
        public var after: Headline?
        /// By group, euro; empty for a scenario that is not in both.
        public var shares: [Double]
    }

    /// Which figure.
    public var measure: Measure
    /// The largest first, by how far they move any scenario; the rest last.
    public var groups: [ChangeGroup]
    /// The null scenario first, the others by id.
    public var results: [Result]
}

/// What lies between two dossiers: the first with some of the changes taken over.
public struct Mixture: Sendable {
    /// By change: the scenario of its file (empty: the assumptions) and its path.
    public var changes: [(document: String, path: [String])]
    /// The dossier with some changes, by their numbers; throws the problems of a mixture that cannot be.
    public var dossier: @Sendable (Set<Int>) throws(Problems) -> Dossier
    /// The year to which everything is counted; nil: as each dossier says.
    public var countedTo: Int?
    /// Whether the null scenario is only there to compute the other one.
    public var hidesBaseline: Bool

    /// A mixture.
    public init(
        changes: [(document: String, path: [String])], countedTo: Int? = nil, hidesBaseline: Bool = false,
        dossier: @escaping @Sendable (Set<Int>) throws(Problems) -> Dossier
    ) {
        self.changes = changes
        self.countedTo = countedTo
        self.hidesBaseline = hidesBaseline
        self.dossier = dossier
    }
}

extension Attribution {
    /// Attributes the difference between both ends of a mixture for a municipality, by at most so many groups and the rest.
    /// `goesOn` hears the part that is done. Throws the problems of either end.
    public init(
        _ mixture: Mixture, of municipality: MunicipalityID, by measure: Measure, groups most: Int, _ crew: Crew,
        progress: (Double) -> Void = { _ in }
    ) throws(Problems) {
        let worths = MixtureWorths(mixture, municipality)
        let all = ChangeGroup.groups(of: mixture.changes)
        let ends = try (worths.headlines([]), worths.headlines(Set(mixture.changes.indices)))
        let ids =
            ends.0.map(\.scenario) + ends.1.map(\.scenario).filter { id in !ends.0.contains { $0.scenario == id } }
        let common = ids.filter { id in [ends.0, ends.1].allSatisfy { $0.contains { $0.scenario == id } } }
        let value = { @Sendable (headlines: [Headline], id: ScenarioID) in
            headlines.first { $0.scenario == id }.map { measure.value(of: $0) } ?? 0
        }
        let players = Players(all, most: most, worths, crew) { first, second in
            common.map { abs(value(first, $0) - value(second, $0)) }.max() ?? 0
        }
        let (groups, headlines) = players.valid(progress: progress)
        self.measure = measure
        self.groups = groups
        results = ids.map { id in
            Result(
                before: ends.0.first { $0.scenario == id }, after: ends.1.first { $0.scenario == id },
                shares: common.contains(id)
                    ? shapley(of: groups.count) { set in value(headlines[Int(set)], id) } : [])
        }
    }
}
