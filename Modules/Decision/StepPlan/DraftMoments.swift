import Domain

/// Moments while a plan is made: what falls on one day in one way is one moment in the end.
struct DraftMoments {
    /// What moments have in common that become one.
    private struct Key: Hashable {
        var kind: StepPlan.Kind
        var lane: Int?
        var date: CalendarDate
        var isFinal: Bool
        var year: Int?
        var text: String?
    }

    private var moments: [StepPlan.Moment] = []
    /// Which moments come before which, by their places here.
    private var edges: [(before: Int, after: Int)] = []
    /// The regelingen of the municipality's own steps, in order of mention.
    private(set) var regelingen: [RegelingID] = []
    /// The last moment of the decision of each step, and that of its beginning.
    private(set) var decisions: [StepID: Int] = [:]
    private(set) var starts: [StepID: Int] = [:]

    /// Adds a moment and gives its place here.
    mutating func add(_ moment: StepPlan.Moment) -> Int {
        moments.append(moment)
        if let step = moment.steps.first {
            if moment.isFinal { decisions[step] = moments.count - 1 }
            if moment.kind == .start { starts[step] = moments.count - 1 }
        }
        return moments.count - 1
    }

    /// Remembers a regeling of the municipality's own steps.
    mutating func note(_ regeling: RegelingID) {
        if !regelingen.contains(regeling) { regelingen.append(regeling) }
    }

    /// One moment comes before another.
    mutating func order(_ before: Int, before after: Int) { edges.append((before, after)) }

    /// Those of one kind, way and day together, in order of date.
    func merged() -> [StepPlan.Moment] {
        var places: [Key: Int] = [:]
        var merged: [StepPlan.Moment] = []
        let owners = moments.map { moment -> Int in
            let key = Key(
                kind: moment.kind, lane: moment.lane, date: moment.date, isFinal: moment.isFinal, year: moment.year,
                text: moment.text)
            if let place = places[key] {
                merged[place].join(moment)
                return place
            }
            places[key] = merged.count
            merged.append(moment)
            return merged.count - 1
        }
        for edge in edges {
            let (before, after) = (owners[edge.before], owners[edge.after])
            let id = merged[before].id
            if before != after, !merged[after].after.contains(id) { merged[after].after.append(id) }
        }
        return merged.sorted { $0.order < $1.order }
    }
}

extension StepPlan.Moment {
    /// Takes the steps and regelingen of another in.
    fileprivate mutating func join(_ other: Self) {
        steps += other.steps.filter { !steps.contains($0) }
        regelingen += other.regelingen.filter { !regelingen.contains($0) }
        counted = min(counted, other.counted)
        if other.basis == .counted { basis = .counted }
    }

    /// In order of date, kind and way.
    fileprivate var order: (CalendarDate, Int, Int, String) {
        (date, StepPlan.Kind.allCases.firstIndex(of: kind) ?? 0, lane ?? Lane.numbers.upperBound + 1, id)
    }
}
