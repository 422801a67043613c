import Domain
import ExitCosts

/// What the changes between two dossiers or scenarios do: the figures before and after, and how much of each move
/// every group of changes accounts for (its Shapley share over the orders in which the groups may be changed).
public struct Attribution: Sendable {
    /// Groups that are looked at apart. Every set of them is computed: with one more it takes twice as long.
    public static let mostGroups = 8

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

extension Attribution {
    /// Attributes the difference between both ends of a mixture for a municipality, by at most so many groups and the rest.
    /// `progress` hears the part that is done. Throws the problems of either end.
    public init(
        _ mixture: DossierMixture, of municipality: MunicipalityID, by measure: Measure, groups most: Int, _ crew: Crew,
        progress: (Double) -> Void = { _ in }
    ) throws(Problems) {
        let mixed = MixedDossiers(mixture, municipality)
        let ends = try (mixed.headlines([]), mixed.headlines(Set(mixture.changes.indices)))
        let ids =
            ends.0.map(\.scenario) + ends.1.map(\.scenario).filter { id in !ends.0.contains { $0.scenario == id } }
        let common = ids.filter { id in [ends.0, ends.1].allSatisfy { $0.contains { $0.scenario == id } } }
        let value = { @Sendable (headlines: [Headline], id: ScenarioID) in
            headlines.first { $0.scenario == id }.map { measure.value(of: $0) } ?? 0
        }
        let players = Players(ChangeGroup.groups(of: mixture.changes), most: most) { first, second in
            common.map { abs(value(first, $0) - value(second, $0)) }.max() ?? 0
        } outcomes: { sets, progress in
            mixed.headlines(ofAll: sets, crew, progress: progress)
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

    /// The same between two scenarios of a dossier: one result, of both.
    public init(
        _ mixture: ScenarioMixture, of municipality: MunicipalityID, by measure: Measure, groups most: Int,
        _ crew: Crew, progress: (Double) -> Void = { _ in }
    ) throws(Problems) {
        let dossier = mixture.dossier
        let (models, years) = try DossierCompiler(dossier, crew: crew).models()
        // As in the dossier's comparison, all are counted to one year.
        let countedTo = lastOneOffYear(of: models, dossier)
        let own = Headline.all(of: models, dossier, municipality, countedTo: countedTo)
        let mixed = MixedScenarios(mixture, beside: models[0], years: years)
        let players = Players(mixture.groups, most: most) { first, second in
            abs(measure.value(of: first) - measure.value(of: second))
        } outcomes: { sets, progress in
            crew.map(sets.count, progress: progress) { set in
                (try? mixed.model(taking: sets[set])).flatMap {
                    Headline.all(of: [$0], dossier, municipality, countedTo: countedTo).first
                }
            }
        }
        let (groups, headlines) = players.valid(progress: progress)
        self.measure = measure
        self.groups = groups
        results = [
            Result(
                before: own.first { $0.scenario == mixture.ends.old },
                after: own.first { $0.scenario == mixture.ends.new },
                shares: shapley(of: groups.count) { measure.value(of: headlines[Int($0)]) })
        ]
    }
}
