import Domain
import ExitCosts

/// What scenarios cost in a mixture of two dossiers.
struct MixtureWorths: Sendable {
    private let mixture: Mixture
    private let municipality: MunicipalityID

    init(_ mixture: Mixture, _ municipality: MunicipalityID) {
        self.mixture = mixture
        self.municipality = municipality
    }

    /// With some changes, by their numbers. Throws when that mixture cannot be.
    func headlines(_ changes: Set<Int>) throws(Problems) -> [Headline] {
        let dossier = try mixture.dossier(changes)
        let models = try Crew.working(threads: 1) { crew throws(Problems) in
            try DossierCompiler(dossier, crew: crew).models().models
        }
        let headlines = Headline.all(of: models, dossier, municipality, countedTo: mixture.countedTo)
        return mixture.hidesBaseline ? Array(headlines.dropFirst()) : headlines
    }
}

/// The groups between which a difference is divided: so few that every set of them can be computed.
struct Players {
    private var groups: [ChangeGroup]
    private let worths: MixtureWorths
    private let crew: Crew

    /// The groups that move most by themselves or as the last, and one of the rest. `distance` says how far two results lie
    /// apart.
    init(
        _ all: [ChangeGroup], most: Int, _ worths: MixtureWorths, _ crew: Crew,
        distance: @escaping @Sendable ([Headline], [Headline]) -> Double
    ) {
        self.worths = worths
        self.crew = crew
        groups = all
        guard all.count > most else { return }
        let whole = Set(all.flatMap(\.changes))
        let (none, every) = (try? worths.headlines([]), try? worths.headlines(whole))
        let moves = crew.map(all.count) { index -> Double in
            let own = Set(all[index].changes)
            let first = (try? worths.headlines(own)).flatMap { own in none.map { distance($0, own) } }
            let last = (try? worths.headlines(whole.subtracting(own))).flatMap { rest in
                every.map { distance(rest, $0) }
            }
            return max(first ?? 0, last ?? 0)
        }
        let order = all.indices.sorted { (moves[$1], $0) < (moves[$0], $1) }
        groups =
            order.prefix(most).map { all[$0] } + [.union(order.dropFirst(most).sorted().map { all[$0] }, isRest: true)]
    }

    /// Groups of which every set can be computed, with the results by set (bit k: group k). Where a set cannot be, such as a
    /// step without the regeling that it speaks of, its groups are joined with what it lacks.
    func valid(progress: (Double) -> Void) -> (groups: [ChangeGroup], headlines: [[Headline]]) {
        var groups = groups
        while true {
            let sets = 1 << groups.count
            let found = crew.map(
                sets,
                while: {
                    progress(Double($0) / Double(sets)); return true
                }
            ) { [worths, groups] set in
                try? worths.headlines(Self.changes(of: set, groups))
            }
            let missing = found.indices.filter { found[$0] == nil }
            guard let smallest = missing.min(by: { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }) else {
                return (groups, found.compactMap { $0 })
            }
            let enough = found.indices.filter { found[$0] != nil && $0 & smallest == smallest }
            let together = enough.min { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) } ?? sets - 1
            let joined = groups.indices.filter { together >> $0 & 1 == 1 }
            let union = ChangeGroup.union(joined.map { groups[$0] }, isRest: false)
            groups = groups.indices.filter { !joined.contains($0) }.map { groups[$0] } + [union]
            groups = groups.filter { !$0.path.isEmpty } + groups.filter { $0.path.isEmpty }
        }
    }

    private static func changes(of set: Int, _ groups: [ChangeGroup]) -> Set<Int> {
        Set(groups.indices.filter { set >> $0 & 1 == 1 }.flatMap { groups[$0].changes })
    }
}
