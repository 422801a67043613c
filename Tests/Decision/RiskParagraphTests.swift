import Decision
import Domain
import ExitCosts
import Storage
import Support
import Testing

/// `risicos`: what single risks ask of the reserve, by closed forms.
@Suite struct RiskParagraphTests {
    private func paragraph(
        _ dossier: Dossier, of municipality: String = "a", at certainty: Double = 0.9, draws: Int = 100_000,
        threads: Int? = nil, scenario: String? = nil
    ) throws -> RiskParagraph {
        let chosen = scenario.map { ScenarioID($0) } ?? dossier.baseline.id
        let options = SimulationOptions(draws: draws, seed: 1)
        let result = try Crew.working(threads: threads) { crew throws(Problems) in
            try riskParagraph(
                dossier, of: MunicipalityID(municipality), in: chosen, certainty: certainty, options, crew,
                hash: { sha256($0) })
        }
        return try #require(result)
    }

    private func dossier(amount: String, risks: String) throws -> Dossier {
        try TestDossier(
            """
            regelingen:
              r:
                deelnemers: [a, b]
                kosten:
                  vast: {bedrag: \(amount), sleutel: vaste_voet}
                  eenmalig: {bedrag: 30_000, sleutel: vaste_voet, van: 2022-01-01, tot: 2023-01-01}
                uittreding: {methode: geen}
            risicos:
            \(risks)
            """
        ).read()
    }

    /// Nothing else is uncertain: with 25% chance of 100,000 the reserve is nothing up to 75% certainty and then all of it.
    @Test func theOnlyRiskAsksForTheWholeReserve() throws {
        let dossier = try dossier(
            amount: "120_000", risks: "  brand: {kans: 25%, gevolg: 100_000, jaar: 2023, gemeente: a}")
        let high = try paragraph(dossier)
        let item = try #require(high.risks.first)
        #expect(abs(high.reserve - 100_000) < 0.01 && abs(item.contribution.amount - 100_000) < 0.01)
        #expect(item.expected == 25_000 && item.impact.mean == 100_000)
        #expect(item.contribution.error == 0 && abs(high.others) < 0.01)
        #expect(high.share(item.contribution.amount).map { abs($0 - 1) < 1e-9 } == true)
        let low = try paragraph(dossier, at: 0.75, draws: 4_000)
        #expect(low.share(1) == nil || low.reserve >= 1, "no share of nothing")
    }

    /// Of two independent normal amounts with deviations of 30,000 and 40,000 the sum has 50,000; the risk's part of its 90%
    /// is its mean and 1.28155 x 30,000^2 / 50,000 (Euler; Tasche 1999, example of the normal distribution).
    @Test func sharesAreThoseOfEulersAllocation() throws {
        let risks = """
              vast: {kans: 100%, gevolg: {normaal: {gemiddelde: 100_000, standaardafwijking: 30_000}}, jaar: 2022, gemeente: a}
              ander: {kans: 100%, gevolg: {normaal: {gemiddelde: 10_000, standaardafwijking: 40_000}}, jaar: 2023, gemeente: a}
            """
        for (certainty, z) in [(0.75, 0.674_490), (0.9, 1.281_552), (0.95, 1.644_854)] {
            let result = try paragraph(dossier(amount: "120_000", risks: risks), at: certainty)
            #expect(result.risks.map(\.risk.id) == ["vast", "ander"])
            for (item, expected) in zip(result.risks, [100_000 + z * 18_000, 10_000 + z * 32_000]) {
                #expect(item.contribution.error > 0 && item.contribution.error < 800)
                #expect(abs(item.contribution.amount - expected) < 4 * item.contribution.error, "\(certainty)")
            }
            let sum = result.risks.reduce(result.others) { $0 + $1.contribution.amount }
            #expect(abs(sum - result.reserve) < 1e-6)
            #expect(abs(result.others) < 1_000, "nothing else is uncertain")
        }
    }

    @Test func figuresAreThoseOfASimulationOnAnyNumberOfThreads() throws {
        let dossier = try readDossier(at: "\(Fixtures.root)/scenarios/voorschoten", kinds: .all)
        let one = try paragraph(dossier, of: "voorschoten", draws: 9_000, threads: 1)
        let other = try paragraph(dossier, of: "voorschoten", draws: 9_000, threads: 3)
        #expect(one.risks.map(\.contribution) == other.risks.map(\.contribution) && one.risks.count == 5)
        let simulated = try Crew.working { crew throws(Problems) in
            try simulate(
                dossier, of: [MunicipalityID("voorschoten")], SimulationOptions(draws: 9_000, seed: 1), crew,
                hash: { sha256($0) })
        }
        #expect(one.outcome.digest == simulated.digest)
        #expect(one.reserve == simulated.scenarios[0].municipalities[0].reserve(0.9))
    }

    @Test func onlyTheMunicipalitysOwnRisksCount() throws {
        let risks = """
              een: {naam: Brand, kans: 10%, gevolg: 100_000, jaar: 2023, gemeente: a, beheersing: blussen}
              twee: {kans: 50%, gevolg: {uniform: [10_000, 30_000]}, jaar: 2023, gemeente: a, aanname: ja}
              drie: {kans: 90%, gevolg: 1 mln, jaar: 2023, gemeente: b}
            """
        let result = try paragraph(dossier(amount: "120_000", risks: risks), draws: 2_000)
        // Both are expected to cost 10,000: by name.
        #expect(result.risks.map(\.risk.name) == ["Brand", "twee"])
        #expect(result.risks.map(\.expected) == [10_000, 10_000])
        #expect(result.risks[0].risk.control == "blussen" && result.risks[1].remark?.isAssumption == true)
        let ends = result.risks[1].impact
        #expect(abs(ends.low - 11_000) < 1e-6 && abs(ends.high - 29_000) < 1e-6)
    }
}
