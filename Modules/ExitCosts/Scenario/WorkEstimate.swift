import CostAllocation
import Domain

/// Roughly how many figures a dossier asks for, told before any is built: a small file can ask for more than a machine
/// holds, such as an average over 600 years of 20,000 participants.
struct WorkEstimate {
    private let years: Int

    /// For so many years.
    init(years: Int) { self.years = years }

    /// The problem of the first scenario with which there is too much to compute; the null scenario stands first.
    func problem(of scenarios: [Scenario]) -> Problem? {
        var sum = 0.0
        for (index, scenario) in scenarios.enumerated() {
            sum += figures(of: scenario, isBaseline: index == 0)
            if sum > Double(Limits.figures) {
                let place = scenario.place == .none ? scenario.assumptions.place : scenario.place
                return Problem(.tooMuchToCompute(limit: Limits.figures), at: place)
            }
        }
        return nil
    }

    private func figures(of scenario: Scenario, isBaseline: Bool) -> Double {
        let events = Dictionary(
            grouping: scenario.steps.compactMap { RegelingEvent($0)?.action }, by: { $0.regeling })
        let municipal = Double(scenario.steps.count * years)
        return scenario.assumptions.regelingen.reduce(municipal) { sum, regeling in
            let own = events[regeling.id] ?? []
            let isOwn = isBaseline || !own.isEmpty || scenario.changes.general
            guard isOwn || scenario.changes.regelingen.contains(regeling.id) else { return sum }
            return sum + figures(of: regeling, own)
        }
    }

    /// Shares and contributions of every member in every stretch of time, cost of every item and of what stays behind.
    private func figures(of regeling: Regeling, _ events: [any RegelingStep]) -> Double {
        let leaving = events.filter { $0.turn == .leaving }.count
        let quantities = events.filter { $0.turn == .quantity }.count
        let members = Double(regeling.participants.count + events.filter { $0.turn == .joining }.count)
        var stretches = Double(years + Set(events.map(\.date)).count + (leaving > 0 ? referenceYears(regeling) : 0))
        var sizes = KeySizes(keys: regeling.keys)
        let keys = Set(regeling.items.map(\.key)).union(events.compactMap { ($0 as? KeyStep)?.key })
        let size = Double(keys.reduce(0) { $0 + sizes.size(of: $1) })
        if regeling.keys.values.contains(where: { $0.needsAmounts }) {
            stretches += cuts(regeling, leaving + quantities)
        }
        let pieces = Double(regeling.items.count) * Double(1 + leaving + quantities)
        return members * ((stretches + Double(quantities)) * size + stretches * 3) + 2 * pieces * stretches
    }

    /// Where amounts change within a stretch: a key that compares them looks at each such time by itself.
    private func cuts(_ regeling: Regeling, _ leaving: Int) -> Double {
        let bounds = regeling.items.filter { $0.from != nil }.count + regeling.items.filter { $0.until != nil }.count
        let runOffs = regeling.items.reduce(0) { $0 + $1.runOff.count + 1 } * leaving
        return Double(min(bounds + runOffs, 11 * years))
    }

    /// Years before a leave that its sum looks back on.
    private func referenceYears(_ regeling: Regeling) -> Int {
        let terms = regeling.provision.map { [$0.terms] + $0.variants.values } ?? []
        return terms.compactMap { ($0.method as? RunOffMethod)?.years }.max() ?? 1
    }
}

/// Of how many figures the share by a key is made, written out; the reader has seen to it that keys end somewhere.
private struct KeySizes {
    let keys: [KeyID: any AllocationKey]
    private var known: [KeyID: Int] = [:]

    init(keys: [KeyID: any AllocationKey]) { self.keys = keys }

    mutating func size(of key: KeyID) -> Int {
        if let size = known[key] { return size }
        let average = (keys[key] as? AverageCostKey).map { $0.years * $0.products.count }
        var sum = average ?? (keys[key] is CappedKey ? CappedKey.figures : 1)
        for reference in keys[key]?.references ?? [] { sum += size(of: reference.key) }
        known[key] = sum
        return sum
    }
}
