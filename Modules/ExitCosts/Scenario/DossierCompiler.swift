import CalculationGraph
import CostAllocation
import Domain

/// Compiles and evaluates all scenarios of a dossier to one horizon.
///
/// A regeling that a scenario does not touch is compiled and evaluated once, in the null scenario, for all.
public struct DossierCompiler {
    /// The null scenario first, the others by id.
    private var drafts: [ScenarioDraft] = []
    private let dossier: Dossier

    /// How far beyond the last year one-off posts may lie (model.md section 5, Later).
    public static let furthestLater = 40

    /// Lays the steps of every scenario on the regelingen.
    public init(_ dossier: Dossier) {
        self.dossier = dossier
        let base = ScenarioDraft(baseline: dossier.baseline)
        drafts = [base]
        for scenario in dossier.scenarios { drafts.append(ScenarioDraft(scenario, baseline: base)) }
    }

    /// Builds the years, evaluates, and gives the models with the first and last year that they hold.
    ///
    /// Throws every problem that the steps and figures show.
    public func models() throws(Problems) -> (models: [ScenarioModel], years: ClosedRange<Int>) {
        let assumptions = dossier.baseline.assumptions
        let years = assumptions.firstYear...(try lastYear())
        let compiled = drafts.map { $0.finish(years: years) }
        var problems = compiled.flatMap(\.problems)
        var models: [ScenarioModel] = []
        if problems.isEmpty {
            for scenario in compiled {
                let model = scenario.evaluate(baseline: models.first)
                problems += model.problems
                models.append(model.model)
            }
        }
        guard problems.isEmpty else { throw Problems(files: dossier.files, list: ordered(problems)) }
        return (models, years)
    }

    /// The last year in which any scenario can have a one-off post, at least the dossier's own last year.
    private func lastYear() throws(Problems) -> Int {
        let own = dossier.baseline.assumptions.lastYear
        let limit = own + Self.furthestLater
        let problems = drafts.filter { $0.lastOneOffYear > limit }.map {
            Problem(.laterTooFar(year: $0.lastOneOffYear, limit: limit), at: $0.scenario.place)
        }
        guard problems.isEmpty else { throw Problems(files: dossier.files, list: problems) }
        return max(own, drafts.map(\.lastOneOffYear).max() ?? own)
    }

    /// Each problem once, in order of place.
    private func ordered(_ problems: [Problem]) -> [Problem] {
        var seen: Set<Problem> = []
        return problems.filter { seen.insert($0).inserted }.enumerated()
            .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
    }
}
