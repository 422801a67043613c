import Decision
import Domain
import ExitCosts
import Simulation
import Storage
import Support
import Testing

/// The histograms of a simulation hold every draw, whoever computes it.
@Suite struct HistogramOutcomeTests {
    private static let draws = 50_000

    private func simulated(_ dossier: Dossier, threads: Int) throws -> SimulationOutcome {
        let all = dossier.baseline.assumptions.municipalities.map(\.id)
        return try Crew.working(threads: threads) { crew throws(Problems) in
            try simulate(
                dossier, of: all, SimulationOptions(draws: Self.draws, seed: 1), crew, hash: { sha256($0) })
        }
    }

    @Test(arguments: [1, 3]) func everyDrawIsCounted(threads: Int) throws {
        let dossier = try readDossier(at: Fixtures.folder("onzeker"), kinds: .all)
        let drawn = try DrawnDossier(dossier, draws: Self.draws)
        let outcome = try simulated(dossier, threads: threads)
        for (index, scenario) in outcome.scenarios.enumerated() {
            for own in scenario.municipalities {
                let (id, name) = (scenario.id.text, own.id.text)
                if index == 0 {
                    #expect(own.total.histogram == Histogram(drawn.values(id, name, .total)))
                    #expect(own.difference == nil)
                } else {
                    let values = drawn.values(id, name, .netPresentValueDifference)
                    #expect(own.difference?.histogram == Histogram(values) && values.count == Self.draws)
                    #expect(own.total.histogram == nil)
                }
                #expect(own.netPresentValue.histogram == nil)
            }
        }
    }
}
