import Decision

/// Every figure of a comparison by scenario, municipality or regeling, and path.
struct Figures {
    private(set) var values: [String: Double] = [:]

    init(_ comparison: Comparison) { for scenario in comparison.scenarios { add(scenario, as: scenario.id.text) } }

    /// The figures of one scenario, called by another name.
    init(_ scenario: ScenarioResult, as name: String) { add(scenario, as: name) }

    private mutating func add(_ scenario: ScenarioResult, as name: String) {
        for result in scenario.municipalities { add(result, "\(name) \(result.id)") }
        for regeling in scenario.regelingen {
            for year in regeling.years {
                let path = "\(name) \(regeling.id) \(year.year)"
                values["\(path) kosten"] = year.cost
                values["\(path) achterblijvend"] = year.stranded
                values["\(path) uit_vermogen"] = year.fromCapital
                values["\(path) fte"] = year.fte
                for paid in year.paid { values["\(path) betaald \(paid.municipality)"] = paid.amount }
            }
        }
    }

    private mutating func add(_ result: MunicipalityResult, _ path: String) {
        values["\(path) totaal"] = result.total
        values["\(path) ncw"] = result.netPresentValue
        values["\(path) structureel"] = result.recurring
        values["\(path) incidenteel"] = result.oneOff
        values["\(path) verschil"] = result.difference.netPresentValue
        for year in result.years { add(year.total, "\(path) \(year.year)") }
        add(result.later, "\(path) later")
    }

    private mutating func add(_ year: YearTotal, _ path: String) {
        values["\(path) totaal"] = year.total
        for post in year.posts { values["\(path) \(post.post.path)"] = post.amount }
    }

    /// Figures that differ to the bit, or are missing on one side.
    func differences(toTheBitFrom other: Figures) -> [String] {
        differences(from: other) { $0.bitPattern == $1.bitPattern }
    }

    /// Figures that differ by more than an amount; what is missing is 0.
    func differences(from other: Figures, above tolerance: Double) -> [String] {
        differences(from: other) { abs($0 - $1) <= tolerance }
    }

    private func differences(from other: Figures, _ isSame: (Double, Double) -> Bool) -> [String] {
        var found: [String] = []
        for (path, value) in values {
            let twin = other.values[path] ?? 0
            if !isSame(value, twin) { found.append("\(path): \(value), \(twin)") }
        }
        for (path, twin) in other.values where values[path] == nil && !isSame(0, twin) {
            found.append("\(path): nothing, \(twin)")
        }
        return found.sorted()
    }
}
