import Domain
import ExitCosts
import Simulation
import Storage
import Support
import Testing

@testable import Decision

/// Where nothing is uncertain every draw is the base estimate, and the base estimate is what `vergelijk` gives, to the bit.
@Suite struct CertainTests {
    private func simulated(_ dossier: Dossier) throws -> SimulationOutcome {
        let all = dossier.baseline.assumptions.municipalities.map(\.id)
        return try Crew.working { crew throws(Problems) in
            try simulate(dossier, of: all, SimulationOptions(draws: 100, seed: 1), crew, hash: { sha256($0) })
        }
    }

    /// Every figure with what the comparison says that it is.
    private func spreads(
        _ outcome: SimulationOutcome, _ comparison: Comparison
    ) throws -> [(spread: SimulationOutcome.Spread, compared: Double, what: String)] {
        try outcome.scenarios.flatMap { scenario in
            try scenario.municipalities.flatMap { own in
                let compared = { (figure: SimulationModel.Figure) in
                    try #require(comparison.figure(.init(scenario: scenario.id, municipality: own.id, figure: figure)))
                }
                let name = "\(scenario.id) \(own.id)"
                return try [
                    (own.total, compared(.total), "\(name) total"),
                    (own.netPresentValue, compared(.netPresentValue), "\(name) NPV"),
                ] + own.years.map { ($0.spread, try compared(.year($0.year)), "\(name) \($0.year)") }
                    + (own.difference.map { [($0, try compared(.netPresentValueDifference), "\(name) difference")] }
                        ?? [])
            }
        }
    }

    @Test(arguments: CaseDossierTests.cases) func everyDrawIsTheBaseEstimate(_ name: String) throws {
        let dossier = try readDossier(at: "\(CaseDossierTests.folder)/\(name)", kinds: .all)
        let outcome = try simulated(dossier)
        #expect(outcome.frame.inputCount == 0)
        let all = try spreads(outcome, compare(dossier))
        #expect(!all.isEmpty)
        for (spread, compared, what) in all {
            #expect(spread.base == compared, "\(name) \(what)")
            #expect(spread.moments.mean == compared && spread.moments.standardDeviation == 0, "\(name) \(what)")
            #expect(spread.percentiles.values.allSatisfy { $0 == compared }, "\(name) \(what)")
            #expect(spread.moments.lowest == compared && spread.moments.highest == compared, "\(name) \(what)")
            #expect(spread.basePercentile == 0.5, "\(name) \(what)")
        }
    }

    @Test(arguments: ["Tests/Fixtures/onzeker", "scenarios/voorschoten", "scenarios/leren-uittreden"])
    func theBaseEstimateIsThatOfTheComparison(_ folder: String) throws {
        let dossier = try readDossier(at: "\(Fixtures.root)/\(folder)", kinds: .all)
        for (spread, compared, what) in try spreads(simulated(dossier), compare(dossier)) {
            #expect(spread.base == compared, "\(folder) \(what)")
        }
    }
}
