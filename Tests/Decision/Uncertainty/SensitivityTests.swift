import Decision
import Domain
import ExitCosts
import Simulation
import Storage
import Support
import Testing

/// `gevoeligheid` on models that can be reckoned by hand.
@Suite struct DossierSensitivityTests {
    private func result(_ dossier: Dossier, _ scenario: String, against: String? = nil) throws -> Sensitivity {
        let options = SimulationOptions(draws: 8_192, seed: 1)
        let pair = (ScenarioID(scenario), against: against.map { ScenarioID($0) })
        let found = try Crew.working { crew throws(Problems) in
            try sensitivity(dossier, of: MunicipalityID("a"), [pair], options, crew, hash: { sha256($0) })
        }
        return try #require(found.first)
    }

    private static let body = """
        regelingen:
          r:
            deelnemers: [a, b]
            kosten:
              x: {bedrag: {uniform: [100_000, 200_000], naam: x}, sleutel: vaste_voet}
              y: {bedrag: {uniform: [100_000, 150_000], naam: y}, sleutel: vaste_voet}
            uittreding: {methode: geen}
          elders:
            deelnemers: [c, d]
            kosten: {z: {bedrag: {uniform: [1, 2], naam: z}, sleutel: vaste_voet}}
        """

    /// Half of x and of y, in one year: 75,000 and 62,500 at base; x goes from 110,000 to 190,000, y from 105,000 to 145,000.
    /// Variances of x and y are as 4 : 1.
    @Test func aSumOfTwoUniforms() throws {
        let dossier = try TestDossier(Self.body, years: 2022...2022).read()
        let found = try result(dossier, "nulscenario")
        #expect(abs(found.base - 137_500) < 0.005 && found.idle == ["z"])
        #expect(found.inputs.map(\.name) == ["x", "y"])
        let (x, y) = (found.inputs[0], found.inputs[1])
        #expect(abs(x.values.low - 110_000) < 1e-6 && abs(x.values.high - 190_000) < 1e-6)
        #expect(abs(x.results.low - 117_500) < 0.005 && abs(x.results.high - 157_500) < 0.005)
        #expect(abs(y.results.low - 127_500) < 0.005 && abs(y.results.high - 147_500) < 0.005)
        #expect(x.rankCorrelation > 0.85 && y.rankCorrelation > 0.4)
        let indices = found.groups.compactMap(\.indices)
        #expect(found.groups.map(\.names) == [["x"], ["y"]])
        #expect(abs(indices[0].total.value - 0.8) < 0.03 && abs(indices[1].total.value - 0.2) < 0.03)
        #expect(abs(indices[0].first.value - 0.8) < 0.03 && abs(indices[1].first.value - 0.2) < 0.03)
        #expect(abs(found.variance - (50_000.0 * 50_000 + 25_000 * 25_000) / 12) < 0.05 * found.variance)
    }

    @Test func correlatedInputsAreOneGroup() throws {
        let dossier = try TestDossier(Self.body + "\ncorrelaties: [[x, y, 0.5]]\n", years: 2022...2022).read()
        let found = try result(dossier, "nulscenario")
        #expect(found.groups.map(\.names) == [["x", "y"]])
        let indices = try #require(found.groups[0].indices)
        #expect(abs(indices.first.value - 1) < 0.05 && abs(indices.total.value - 1) < 0.05)
    }

    /// What both scenarios bear alike moves no difference.
    @Test func aDifferenceHangsOnWhatDiffers() throws {
        let step = "stappen:\n  - eenmalig: {id: p, gemeente: a, bedrag: {uniform: [0, 100], naam: p}, jaar: 2022}\n"
        let dossier = try TestDossier(Self.body, scenarios: ["meer": step]).read()
        let found = try result(dossier, "meer", against: "nulscenario")
        #expect(found.inputs.map(\.name) == ["p"] && Set(found.idle) == ["x", "y", "z"])
        #expect(abs(found.base - 50) < 0.005)
    }
}
