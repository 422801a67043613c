import Domain
import ExitCosts

/// What may lie behind a bend of a post between some dates, each with what takes it away.
struct BendCandidates {
    /// Figures, by the place where they were typed, that take a candidate away.
    private(set) var figures: [(cause: BendCause, values: [SourcePlace: Double])] = []
    /// Changes of the scenario that take a candidate away, where figures cannot.
    private(set) var changes: [(cause: BendCause, change: (inout Scenario) -> Void)] = []

    private let scenario: Scenario
    private let window: ClosedRange<Month>

    init(behind post: Post, in moving: MovingScenario, window: ClosedRange<Month>) {
        scenario = moving.scenario
        self.window = window
        let regeling = scenario.assumptions.regelingen.first { $0.id == post.regeling }
        if let regeling {
            addContracts(of: regeling)
            addBounds(of: regeling)
            addRunOffs(of: regeling)
            addItemBounds(of: regeling)
            addSteps(on: regeling.id, besides: moving)
        }
        if window.lowerBound.year < window.upperBound.year { addYearBorder(regeling) }
    }

    private mutating func add(_ cause: BendCause, _ estimates: [Estimate?], to value: Double) {
        let places = estimates.compactMap { $0?.place }.filter { $0 != .none }
        if places.isEmpty { return }
        figures.append((cause, Dictionary(places.map { ($0, value) }) { first, _ in first }))
    }

    /// All terms that a leave can have: its own are among them.
    private func terms(of regeling: Regeling) -> [ExitProvision.Terms] {
        regeling.provision.map { [$0.terms] + $0.variants.sorted { $0.key < $1.key }.map(\.value) } ?? []
    }

    private mutating func addContracts(of regeling: Regeling) {
        let components = terms(of: regeling).flatMap(\.components) + regeling.dissolution.components
        var seen: Set<ComponentID> = []
        for component in components where seen.insert(component.id).inserted {
            guard let contract = component.cost as? any EndingComponent, window.contains(contract.end) else { continue }
            add(.contract(component.id, until: contract.end), contract.amount.value.points.map(\.value), to: 0)
        }
    }

    private mutating func addBounds(of regeling: Regeling) {
        var values: [SourcePlace: Double] = [:]
        for terms in terms(of: regeling) {
            if let minimum = terms.minimum { values[minimum.place] = -Limits.figure }
            if let maximum = terms.maximum { values[maximum.place] = Limits.figure }
        }
        if !values.isEmpty { figures.append((.bounds, values)) }
    }

    private mutating func addRunOffs(of regeling: Regeling) {
        for item in regeling.items.sorted(by: { $0.id < $1.id }) where item.variable.base < 1 {
            add(.runOff(item.id), item.runOff + [item.permanent], to: 0)
        }
    }

    private mutating func addItemBounds(of regeling: Regeling) {
        for item in regeling.items.sorted(by: { $0.id < $1.id }) {
            for month in [item.from, item.until].compactMap({ $0 }) where window.contains(month) {
                changes.append(
                    (
                        .itemBounds(item.id, month),
                        { scenario in
                            scenario.assumptions.changeItem(item.id, of: regeling.id) {
                                if $0.from == month { $0.from = nil }
                                if $0.until == month { $0.until = nil }
                            }
                        }
                    ))
            }
        }
    }

    private mutating func addSteps(on regeling: RegelingID, besides moving: MovingScenario) {
        for step in scenario.steps where !moving.moves(step.id) {
            guard let own = RegelingEvent(step)?.action, own.regeling == regeling, window.contains(own.date) else {
                continue
            }
            changes.append((.step(step.id, own.date), { $0.steps.removeAll { $0.id == step.id } }))
        }
    }

    /// What changes from one calendar year to the next.
    private mutating func addYearBorder(_ regeling: Regeling?) {
        let assumptions = scenario.assumptions
        for index in assumptions.indices.values.sorted(by: { $0.id < $1.id }) {
            add(.index(index.id), index.rate.points.map(\.value) + [index.rate.growth], to: 0)
        }
        for driver in assumptions.drivers.values.sorted(by: { $0.id < $1.id }) {
            addLevelled(.driver(driver.id), driver.quantities.sorted { $0.key < $1.key }.map(\.value))
        }
        for item in (regeling?.items ?? []).sorted(by: { $0.id < $1.id }) {
            addLevelled(.budget(item.id), [item.amount.value])
        }
    }

    /// Tables held at their first value.
    private mutating func addLevelled(_ cause: BendCause, _ tables: [YearTable]) {
        var values: [SourcePlace: Double] = [:]
        for table in tables where table.isTable {
            for point in table.points { values[point.value.place] = table.points[0].value.base }
            if let growth = table.growth { values[growth.place] = 0 }
        }
        if !values.isEmpty { figures.append((cause, values)) }
    }
}

extension Assumptions {
    fileprivate mutating func changeItem(_ item: ItemID, of regeling: RegelingID, _ body: (inout CostItem) -> Void) {
        guard let index = regelingen.firstIndex(where: { $0.id == regeling }),
            let place = regelingen[index].items.firstIndex(where: { $0.id == item })
        else { return }
        body(&regelingen[index].items[place])
    }
}
