import Domain
import ExitCosts

/// The scenarios between two of a dossier, compiled beside its null scenario.
struct MixedScenarios: Sendable {
    private let mixture: ScenarioMixture
    private let compiler: ScenarioCompiler

    init(_ mixture: ScenarioMixture, beside baseline: ScenarioModel, years: ClosedRange<Int>) {
        self.mixture = mixture
        compiler = ScenarioCompiler(beside: baseline, years: years, of: mixture.dossier)
    }

    /// With some changes, by their numbers. Throws when that mixture cannot be.
    func model(taking changes: Set<Int>) throws(Problems) -> ScenarioModel {
        try compiler.model(of: mixture.scenario(changes))
    }
}
