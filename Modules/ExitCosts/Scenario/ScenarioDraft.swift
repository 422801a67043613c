import CalculationGraph
import CostAllocation
import Domain

/// A scenario whose steps have been laid on the regelingen that they touch; the years are still to be built.
struct ScenarioDraft {
    let scenario: Scenario
    let shared: SharedPart
    /// In the order of the assumptions; nil: as in the null scenario.
    let compilers: [RegelingCompiler?]
    /// Steps at municipalities, found once.
    let municipal: [MunicipalEvent]

    /// The null scenario: every regeling, no steps.
    init(baseline: Scenario) {
        let shared = SharedPart(assumptions: baseline.assumptions)
        scenario = baseline
        self.shared = shared
        compilers = baseline.assumptions.regelingen.map { RegelingCompiler($0, shared: shared) }
        municipal = []
    }

    /// Another scenario: only the regelingen that its steps or changes touch.
    init(_ scenario: Scenario, baseline: ScenarioDraft) {
        let changes = scenario.changes
        let shared = changes.general ? SharedPart(assumptions: scenario.assumptions) : baseline.shared
        let events = Dictionary(
            grouping: scenario.steps.compactMap { RegelingEvent($0) }, by: { $0.action.regeling })
        municipal = scenario.steps.compactMap { MunicipalEvent($0) }
        self.scenario = scenario
        self.shared = shared
        compilers = scenario.assumptions.regelingen.enumerated().map { index, regeling in
            let own = events[regeling.id] ?? []
            let isKnown = index < baseline.compilers.count
            guard !own.isEmpty || changes.general || changes.regelingen.contains(regeling.id) || !isKnown
            else { return nil }
            let compiler = RegelingCompiler(regeling, shared: shared)
            compiler.apply(own, decision: scenario.decision)
            return compiler
        }
    }

    /// The last year in which any step can leave a one-off post.
    var lastOneOffYear: Int {
        let steps = municipal.compactMap { $0.action.lastOneOffYear }
        return (compilers.compactMap { $0?.reach.last } + steps).max() ?? Int.min
    }

    /// Builds the years of all parts.
    func finish(years: ClosedRange<Int>) -> CompiledScenario {
        let numbered = zip(scenario.assumptions.regelingen, compilers).enumerated().compactMap {
            index, pair -> (RegelingID, (number: PartID, compiler: RegelingCompiler))? in
            pair.1.map { (pair.0.id, (ScenarioModel.part(ofRegelingAt: index), $0)) }
        }
        let builder = StepsBuilder(
            scenario.steps, municipal: municipal, shared: shared, compilers: Dictionary(uniqueKeysWithValues: numbered))
        let steps = builder.finish(years: years)
        let parts = compilers.map { $0?.finish(years: years) }
        let factors = Dictionary(uniqueKeysWithValues: years.map { ($0, shared.discountFactor(year: $0)) })
        let problems = compilers.flatMap { $0?.part.problems ?? [] } + builder.part.problems
        return CompiledScenario(
            scenario: scenario, shared: shared, regelingen: parts, steps: steps,
            discountFactors: factors, problems: problems)
    }
}

/// A scenario with the years built, not evaluated yet.
struct CompiledScenario {
    var scenario: Scenario
    var shared: SharedPart
    /// nil: as in the null scenario.
    var regelingen: [RegelingPart?]
    var steps: StepsPart
    var discountFactors: [Int: NodeID]
    var problems: [Problem]

    /// Evaluates the parts, those of the null scenario taken from it.
    func evaluate(baseline: ScenarioModel?) -> (model: ScenarioModel, problems: [Problem]) {
        let sharedGraph = shared.graph
        let sharedValues = sharedGraph.evaluate(imports: [])
        var model = ScenarioModel(
            scenario: scenario, shared: .init(content: sharedGraph, evaluation: sharedValues), regelingen: [],
            steps: .init(content: steps, evaluation: Evaluation.empty), discountFactors: discountFactors,
            touched: [])
        var problems = faults(of: sharedGraph, sharedValues, place: .none)
        for (index, part) in regelingen.enumerated() {
            if let part {
                let values = part.graph.evaluate(imports: part.graph.imports.map { model.value(of: $0) })
                model.regelingen.append(.init(content: part, evaluation: values))
                model.touched.insert(part.id)
                problems += faults(of: part.graph, values, place: part.place)
            } else if let baseline {
                model.regelingen.append(baseline.regelingen[index])
            }
        }
        let values = steps.graph.evaluate(imports: steps.graph.imports.map { model.value(of: $0) })
        model.steps.evaluation = values
        problems += faults(of: steps.graph, values, place: scenario.place)
        return (model, problems)
    }

    /// What a fault of a figure means in the words of the model.
    private func faults(of graph: Graph, _ evaluation: Evaluation, place: SourcePlace) -> [Problem] {
        // The first year in which a figure fails says enough.
        var seen: Set<NodeLabel> = []
        return evaluation.faults.sorted { graph.label(of: $0).year < graph.label(of: $1).year }.compactMap { node in
            let label = graph.label(of: node)
            guard
                seen.insert(
                    NodeLabel(
                        label.meaning, subject: Int(label.subject),
                        party: label.meaning == .share ? nil : Int(label.party))
                ).inserted
            else { return nil }
            let names = graph.names
            let subject = label.subject == NodeLabel.none ? "" : names.subjects[Int(label.subject)]
            let party = label.party == NodeLabel.none ? "" : names.parties[Int(label.party)].text
            let regeling = String(names.prefix.drop { $0 != "." }.dropFirst())
            let kind: ProblemKind
            switch label.meaning {
            case .share: kind = .keyTotalIsZero(regeling: regeling, key: subject, year: Int(label.year))
            case .quantity, .unitCount:
                kind = .negativeQuantity(municipality: party, driver: subject, year: Int(label.year))
            case .joinRatio: kind = .joinersBearEverything(item: subject)
            default: kind = .notFinite(path: graph.path(of: node) ?? names.prefix)
            }
            return Problem(kind, at: place)
        }
    }
}
