import ExitCosts

/// The groups between which a difference is divided: so few that every set of them can be computed.
struct Players<Outcome: Sendable> {
    /// What sets of changes come to, in order; nil where a set cannot be. The second hears the part that is done.
    typealias Outcomes = (_ sets: [Set<Int>], _ progress: (Double) -> Void) -> [Outcome?]

    private var groups: [ChangeGroup]
    private let outcomes: Outcomes

    /// The groups that move most by themselves or as the last, and one of the rest. `distance` says how far two outcomes
    /// lie apart.
    init(
        _ all: [ChangeGroup], most: Int, distance: (Outcome, Outcome) -> Double, outcomes: @escaping Outcomes
    ) {
        self.outcomes = outcomes
        groups = all
        guard all.count > most else { return }
        let whole = Set(all.flatMap(\.changes))
        let none: Set<Int> = []
        let found = outcomes([none, whole] + all.flatMap { [Set($0.changes), whole.subtracting($0.changes)] }) { _ in }
        func move(_ end: Int, _ other: Int) -> Double {
            guard let first = found[end], let second = found[other] else { return 0 }
            return distance(first, second)
        }
        let moves = all.indices.map { max(move(0, 2 + 2 * $0), move(1, 3 + 2 * $0)) }
        let order = all.indices.sorted { (moves[$1], $0) < (moves[$0], $1) }
        groups =
            order.prefix(most).map { all[$0] } + [.union(order.dropFirst(most).sorted().map { all[$0] }, isRest: true)]
    }

    /// Groups of which every set can be computed, with the outcomes by set (bit k: group k). Where a set cannot be, such as
    /// a step without the regeling that it speaks of, its groups are joined with what it lacks.
    func valid(progress: (Double) -> Void) -> (groups: [ChangeGroup], outcomes: [Outcome]) {
        var groups = groups
        while true {
            let sets = 1 << groups.count
            let found = outcomes((0..<sets).map { Self.changes(of: $0, groups) }, progress)
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

extension Crew {
    /// What some independent computations give, in order; `progress` hears the part that is done.
    func map<Result: Sendable>(
        _ count: Int, progress: (Double) -> Void, _ body: @escaping @Sendable (Int) -> Result
    ) -> [Result] {
        map(
            count,
            while: {
                progress(Double($0) / Double(max(count, 1)))
                return true
            }, body)
    }
}
