import Domain

/// Compiles scenarios that stand in no file, one by one, beside the null scenario of a dossier that was compiled before.
///
/// A regeling that such a scenario does not touch is the null scenario's own.
public struct ScenarioCompiler: Sendable {
    private let baseline: ScenarioModel
    private let years: ClosedRange<Int>
    private let files: [SourceFile]

    /// Beside the null scenario of a dossier, in the years that its scenarios have.
    public init(beside baseline: ScenarioModel, years: ClosedRange<Int>, of dossier: Dossier) {
        self.baseline = baseline
        self.years = years
        files = dossier.files
    }

    /// A scenario, compiled and evaluated. Throws every problem that its steps and figures show.
    public func model(of scenario: Scenario) throws(Problems) -> ScenarioModel {
        if let problem = WorkEstimate(years: years.count).problem(of: [baseline.scenario, scenario]) {
            throw Problems(files: files, list: [problem])
        }
        let evaluated = ScenarioDraft(scenario, baseline: baseline.scenario).finish(years: years).evaluate()
        guard evaluated.problems.isEmpty else { throw Problems(files: files, list: evaluated.problems) }
        return evaluated.model(beside: baseline)
    }
}
