import Domain
import ExitCosts
import Simulation

/// Makes the paper of a dossier that was compared: simulates, weighs, finds what the outcome hangs on and plans, each once.
///
/// `hash` is SHA-256; `goesOn` hears again and again how many draws are done and stops the rest by saying no. nil when the
/// scenario that was asked for is none of the dossier. Throws what `simulate` throws.
public func councilPaper(
    on dossier: Dossier, _ comparison: Comparison, _ options: CouncilOptions, _ crew: Crew,
    hash: @escaping @Sendable (UnsafeRawBufferPointer) -> [UInt8], while goesOn: (Int) -> Bool = { _ in true }
) throws(Problems) -> CouncilPaper? {
    let (weighing, unweighed) = try weighed(dossier, options, crew, hash: hash)
    let (wanted, choice) = proposal(comparison, weighing, options)
    guard let proposed = comparison.scenarios.first(where: { $0.id == wanted }),
        let scenario = ([dossier.baseline] + dossier.scenarios).first(where: { $0.id == wanted }),
        let risks = try riskParagraph(
            dossier, of: options.municipality.id, in: wanted, certainty: options.certainty, options.simulation, crew,
            hash: hash, while: goesOn)
    else { return nil }
    let baseline = dossier.baseline.id
    var sampled = options.simulation
    sampled.draws = options.sensitivityDraws
    sampled.precision = nil
    let pair: (ScenarioID, against: ScenarioID?) = (wanted, wanted == baseline ? nil : baseline)
    let sensitivities = try sensitivity(dossier, of: options.municipality.id, [pair], sampled, crew, hash: hash)
    let models = try DossierCompiler(dossier, crew: crew).models().models
    guard let sensitivity = sensitivities.first, let null = models.first,
        let model = models.first(where: { $0.scenario.id == wanted })
    else { return nil }
    let paragraph = CouncilParagraph(
        model, beside: null, of: options.municipality.id, in: dossier, countedTo: comparison.countedTo)
    return CouncilPaper(
        comparison: comparison, proposed: proposed, choice: choice, municipality: options.municipality,
        paragraph: paragraph, risks: risks,
        sensitivity: sensitivity, weighing: weighing, unweighed: unweighed,
        plan: StepPlanner(scenario, of: dossier, asked: options.dayOfView).plan(), sources: SourceList(dossier))
}

/// The scenarios weighed, or why they cannot be: without criteria or with scores missing a paper says so and goes on.
private func weighed(
    _ dossier: Dossier, _ options: CouncilOptions, _ crew: Crew, hash: (UnsafeRawBufferPointer) -> [UInt8]
) throws(Problems) -> (Weighing?, [ProblemKind]) {
    let scenarios = [dossier.baseline] + dossier.scenarios
    do {
        try checkScores(of: scenarios, dossier)
    } catch {
        return (nil, error.list.map(\.kind))
    }
    let wanted = WeighingOptions(
        municipality: options.municipality, scenarios: Set(scenarios.map(\.id)), methods: Weighing.Method.allCases,
        draws: options.simulation.draws, seed: options.simulation.seed)
    return (try weigh(dossier, wanted, crew, hash: hash), [])
}

/// The scenario proposed and why; the null scenario is what the others are set against, and is proposed by nobody.
private func proposal(
    _ comparison: Comparison, _ weighing: Weighing?, _ options: CouncilOptions
) -> (ScenarioID, CouncilPaper.Choice) {
    let baseline = comparison.scenarios.first?.id ?? ScenarioID("")
    if let asked = options.scenario { return (asked, .asked) }
    let others = comparison.scenarios.dropFirst()
    if let weighing, let ranking = weighing.weightedSum {
        let order = ranking.order.map { weighing.alternatives[$0].id }
        if let first = order.first(where: { $0 != baseline }) { return (first, .weighed) }
    }
    let costs = others.compactMap { scenario in
        scenario.result(of: options.municipality.id).map { (scenario.id, $0.netPresentValue) }
    }
    guard let cheapest = costs.min(by: { $0.1 < $1.1 }) else { return (baseline, .only) }
    return (cheapest.0, .cheapest)
}
