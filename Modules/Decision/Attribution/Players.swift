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
        let count = groups.count
        // Each set differs from the one before it in one group (Gray code): little is left to compute anew.
        let order = (0..<1 << count).map { $0 ^ $0 >> 1 }
        var found = [Outcome?](repeating: nil, count: order.count)
        for (set, outcome) in zip(order, outcomes(order.map { Self.changes(of: $0, groups) }, progress)) {
            found[set] = outcome
        }
        var joined = groups.indices.map { (group: groups[$0], members: 1 << $0) }
        while true {
            let sets = (0..<1 << joined.count).map { set in
                joined.indices.reduce(0) { set >> $1 & 1 == 1 ? $0 | joined[$1].members : $0 }
            }
            let missing = sets.indices.filter { found[sets[$0]] == nil }
            guard let smallest = missing.min(by: { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }) else {
                return (joined.map(\.group), sets.compactMap { found[$0] })
            }
            let enough = sets.indices.filter { found[sets[$0]] != nil && $0 & smallest == smallest }
            let together = enough.min { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) } ?? sets.count - 1
            let inside = joined.indices.filter { together >> $0 & 1 == 1 }.map { joined[$0] }
            let union = ChangeGroup.union(inside.map(\.group), isRest: false)
            joined = joined.indices.filter { together >> $0 & 1 == 0 }.map { joined[$0] }
            joined.append((union, inside.reduce(0) { $0 | $1.members }))
            joined = joined.filter { !$0.group.path.isEmpty } + joined.filter { $0.group.path.isEmpty }
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
