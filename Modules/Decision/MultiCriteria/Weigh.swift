import Domain
import ExitCosts
import Simulation

/// Weighs the scenarios of a dossier by its criteria (model.md section 6). Cost is that of the computation, the null
/// scenario one of the alternatives.
///
/// `hash` is SHA-256. Throws when there are no criteria or scores are missing, and every problem that the computation shows.
public func weigh(
    _ dossier: Dossier, _ options: WeighingOptions, _ crew: Crew, hash: (UnsafeRawBufferPointer) -> [UInt8]
) throws(Problems) -> Weighing {
    let scenarios = ([dossier.baseline] + dossier.scenarios).filter { options.scenarios.contains($0.id) }
    try checkScores(of: scenarios, dossier)
    let comparison = try compare(dossier, crew)
    let table = ScoreTable(of: scenarios, dossier.criteria) { scenario, figure in
        comparison.scenarios.first { $0.id == scenario }?.result(of: options.municipality.id).map { amount(figure, $0) }
            ?? 0
    }
    var weighing = Weighing(
        dossierName: comparison.name,
        municipality: options.municipality,
        criteria: dossier.criteria, criteriaSet: dossier.criteriaSet,
        alternatives: scenarios.map { .init(id: $0.id, name: $0.name) }, table: table, points: table.points,
        weightedSum: options.methods.contains(.weightedSum) ? table.weightedSum : nil,
        topsis: options.methods.contains(.topsis)
            ? Topsis.Normalisation.allCases.map { .init(normalisation: $0, ranking: Topsis($0).ranking(table)) } : [],
        acceptability: [], seed: options.seed, drawnInputs: 0,
        assumedScores: dossier.assumedFigures.intersection(scenarios.flatMap { $0.scores.values.map(\.place) }).count)
    guard options.methods.contains(.acceptability) else { return weighing }
    let drawn = try DrawnScores(
        table, dossier.criteria, scenarios, dossier, of: options.municipality.id, seed: options.seed, crew, hash: hash)
    weighing.drawnInputs = drawn.inputCount
    weighing.correlation = drawn.correlation
    do {
        weighing.acceptability = try drawn.acceptability(WeightKnowledge.allCases, draws: options.draws, crew)
    } catch {
        let kind = ProblemKind.drawGivesNoNumber(draw: error.draw, municipality: options.municipality.id.text)
        throw Problems(
            files: dossier.files, list: [Problem(kind, at: beginning(of: scenarios[error.alternative]))])
    }
    return weighing
}

/// Where a scenario begins; one that was assumed stands in the assumptions.
private func beginning(of scenario: Scenario) -> SourcePlace {
    scenario.place == .none ? scenario.assumptions.place : scenario.place
}

/// Throws what stands in the way of weighing: no criteria, too many, scores that are missing.
func checkScores(of scenarios: [Scenario], _ dossier: Dossier) throws(Problems) {
    let problems = problems(of: scenarios, dossier)
    guard problems.isEmpty else { throw Problems(files: dossier.files, list: problems) }
}

private func problems(of scenarios: [Scenario], _ dossier: Dossier) -> [Problem] {
    let place = dossier.baseline.assumptions.place
    guard !dossier.criteria.isEmpty else { return [Problem(.noCriteria, at: place)] }
    guard max(scenarios.count, dossier.criteria.count) <= Limits.weighed else {
        return [Problem(.tooMuchToWeigh(limit: Limits.weighed), at: place)]
    }
    return scenarios.compactMap { scenario in
        let missing = dossier.criteria.filter { $0.from == nil && scenario.scores[$0.id] == nil }.map(\.id)
        return missing.isEmpty
            ? nil : Problem(.scoresMissing(scenario: scenario.id.text, criteria: missing), at: beginning(of: scenario))
    }.sorted { $0.place < $1.place }
}

extension ScoreTable {
    /// The scores of some scenarios and their amounts, which `amount` knows in euro.
    init(of scenarios: [Scenario], _ criteria: [Criterion], amount: (ScenarioID, ComputedFigure) -> Double) {
        let columns = criteria.map { criterion -> [Double] in
            guard let figure = criterion.from else { return scenarios.map { $0.scores[criterion.id]?.base ?? 0 } }
            return levelled(scenarios.map { amount($0.id, figure) })
        }
        self.init(
            values: scenarios.indices.map { scenario in columns.map { $0[scenario] } }, weights: criteria.map(\.weight),
            isCost: criteria.map { $0.from != nil },
            order: criteria.indices.sorted { criteria[$0].id.utf8.lexicographicallyPrecedes(criteria[$1].id.utf8) })
    }
}

private func amount(_ figure: ComputedFigure, _ result: MunicipalityResult) -> Double {
    switch figure {
    case .netPresentValue: result.netPresentValue
    case .total: result.total
    case .recurring: result.recurring
    }
}

/// Amounts that differ less than half a cent made the same, the lowest of them.
private func levelled(_ amounts: [Double]) -> [Double] {
    var result = amounts
    var level = -Double.infinity
    for index in amounts.indices.sorted(by: { (amounts[$0], $0) < (amounts[$1], $1) }) {
        if amounts[index] - level >= halfACent { level = amounts[index] }
        result[index] = level
    }
    return result
}
