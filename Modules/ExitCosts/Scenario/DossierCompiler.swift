import CalculationGraph
import CostAllocation
import Domain

/// Compiles and evaluates all scenarios of a dossier to one horizon, each scenario on a core of its own.
///
/// A regeling that a scenario does not touch is compiled and evaluated once, in the null scenario, for all.
public struct DossierCompiler: Sendable {
    let dossier: Dossier
    /// The null scenario first, the others by id.
    let scenarios: [Scenario]
    let crew: Crew

    /// How far beyond the last year one-off posts may lie (model.md section 5, Later).
    public static let furthestLater = 40

    /// Regelingen of the null scenario that are compiled together: more than a council's dossier has.
    private static let batch = 64

    /// For the scenarios of a dossier, with a crew to compute them.
    public init(_ dossier: Dossier, crew: Crew) {
        self.dossier = dossier
        self.crew = crew
        scenarios = [dossier.baseline] + dossier.scenarios
    }

    /// The models of a dossier, with a crew of their own.
    public static func models(
        of dossier: Dossier
    ) throws(Problems) -> (models: [ScenarioModel], years: ClosedRange<Int>) {
        try Crew.working { crew throws(Problems) in try DossierCompiler(dossier, crew: crew).models() }
    }

    /// Lays the steps of every scenario on the regelingen, builds the years, evaluates, and gives the models with the
    /// first and last year that they hold.
    ///
    /// Throws every problem that the steps and figures show.
    public func models() throws(Problems) -> (models: [ScenarioModel], years: ClosedRange<Int>) {
        try models(spare: 0)
    }

    /// The same with some years more than any scenario needs, where there is room for them: they hold for a step that
    /// moves so much further.
    func models(spare: Int) throws(Problems) -> (models: [ScenarioModel], years: ClosedRange<Int>) {
        let needed = try years()
        let wider = needed.lowerBound...needed.upperBound + spare
        let years = spare > 0 && hasRoom(for: wider) ? wider : needed
        if let problem = WorkEstimate(years: years.count).problem(of: scenarios) {
            throw Problems(files: dossier.files, list: [problem])
        }
        let evaluated = evaluated(years)
        let problems = evaluated.flatMap(\.problems)
        guard problems.isEmpty else { throw Problems(files: dossier.files, list: ordered(problems)) }
        var models: [ScenarioModel] = []
        for scenario in evaluated { models.append(scenario.model(beside: models.first)) }
        return (models, years)
    }

    /// Whether so many years are no more work than may be asked.
    func hasRoom(for years: ClosedRange<Int>) -> Bool { WorkEstimate(years: years.count).problem(of: scenarios) == nil }

    /// Every scenario with the regelingen of its own. The null scenario has them all: it is compiled in batches, so that
    /// with many regelingen it does not keep one core busy after the others are done.
    private func evaluated(_ years: ClosedRange<Int>) -> [EvaluatedScenario] {
        let batches = batches
        let weights = batches.map { _ in Int.max } + scenarios.dropFirst().map(weight)
        let evaluated = crew.map(weights.count, heaviestFirst: weights) { job in
            let draft =
                job < batches.count
                ? ScenarioDraft(baseline: scenarios[0], regelingen: batches[job])
                : ScenarioDraft(scenarios[job - batches.count + 1], baseline: scenarios[0])
            return draft.finish(years: years).evaluate()
        }
        var baseline = evaluated[0]
        for batch in evaluated[1..<batches.count] { baseline.take(batch) }
        return [baseline] + evaluated[batches.count...]
    }

    /// Places of regelingen in the assumptions, the same batches on any number of cores.
    private var batches: [Range<Int>] {
        let count = scenarios[0].assumptions.regelingen.count
        guard count > 0 else { return [0..<0] }
        return stride(from: 0, to: count, by: Self.batch).map { $0..<min($0 + Self.batch, count) }
    }

    /// How much work a scenario is, roughly: what its steps touch.
    private func weight(_ scenario: Scenario) -> Int {
        scenario.steps.count + 10 * scenario.changes.regelingen.count
    }

    /// The first year of the dossier to the last that any scenario needs.
    func years() throws(Problems) -> ClosedRange<Int> { dossier.baseline.assumptions.firstYear...(try lastYear()) }

    /// The last year in which any scenario can have a one-off post, at least the dossier's own last year.
    private func lastYear() throws(Problems) -> Int {
        let own = dossier.baseline.assumptions.lastYear
        let limit = own + Self.furthestLater
        let lasts = scenarios.map { OneOffReach($0.assumptions).lastYear(of: $0.steps) ?? own }
        let problems = zip(lasts, scenarios).filter { $0.0 > limit }.map {
            Problem(.laterTooFar(year: $0.0, limit: limit), at: $0.1.place)
        }
        guard problems.isEmpty else { throw Problems(files: dossier.files, list: problems) }
        return max(own, lasts.max() ?? own)
    }

    /// Each problem once, in order of place.
    func ordered(_ problems: [Problem]) -> [Problem] {
        var seen: Set<Problem> = []
        return problems.filter { seen.insert($0).inserted }.enumerated()
            .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
    }
}
