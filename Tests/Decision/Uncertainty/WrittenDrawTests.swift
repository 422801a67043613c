import Decision
import Domain
import Simulation
import Support
import Testing

/// A draw is what `vergelijk` gives for a dossier in which the drawn values are written: the whole way, from file to
/// figure, and with all that a comparison promises.
@Suite struct WrittenDrawTests {
    /// What is uncertain, by name.
    private static let distributions = [
        "beleid": "{driehoek: [500_000, 600_000, 900_000], naam: beleid}",
        "gebouw": "{pert: [150_000, 200_000, 260_000], naam: gebouw}",
        "staf": "{lognormaal: {p5: 80_000, p95: 130_000}, naam: staf}",
        "variabel": "{uniform: [10%, 60%], naam: variabel}",
        "lonen": "{normaal: {gemiddelde: 3%, standaardafwijking: 1%}, grenzen: [-1%, 7%], naam: lonen}",
        "uren": "{normaal: {gemiddelde: 100, standaardafwijking: 20}, grenzen: [20, 180], naam: uren}",
        "fte": "{uniform: [1, 4], naam: fte}",
        "verlies": "{gebeurtenis: {kans: 50%, gevolg: {uniform: [10_000, 90_000]}}, naam: verlies}",
        "team": "{waarnemingen: [210_000, 250_000, 330_000], naam: team}",
    ]

    private static let body = """
        regelingen:
          dienst:
            deelnemers: [a, b, c]
            sleutels:
              uren: {maatstaf: uren}
              mengsel: {gemengd: {uren: 60%, per_inwoner: 40%}}
            kosten:
              beleid: {bedrag: <beleid>, index: lonen, sleutel: mengsel, variabel: <variabel>, afbouw: [100%, 50%]}
              gebouw: {bedrag: <gebouw>, sleutel: per_inwoner, afbouw: [100%, 80%], blijvend: 40%}
              verlies: {bedrag: <verlies>, sleutel: per_inwoner, afbouw: [100%]}
            overhead:
              methode: wederzijds
              pools:
                ict: {bedrag: <staf>, verdeling: {hrm: 20%, beleid: 80%}}
                hrm: {bedrag: 40_000, verdeling: {ict: 10%, beleid: 60%, gebouw: 30%}}
            uittreding:
              opzegtermijn: 12 maanden
              methode: werkelijke_schade
              componenten:
                mensen: {soort: personeel, fte: <fte>, kosten_per_fte: 80_000, duur: 2}
              vermogen: {bedrag: 50_000, verrekenen: ja, sleutel: per_inwoner}
          archief:
            deelnemers: [b, c]
            sleutels: {uren: {maatstaf: uren}, gedempt: {begrenzing: {sleutel: uren, min: -3%, max: 3%}}}
            kosten: {depot: {bedrag: 60_000, sleutel: gedempt, variabel: 100%}}
        maatstaven:
          inwoners: {a: 10_000, b: 20_000, c: {2022: 30_000, groei: 1%}, d: 1}
          uren: {a: {2022: 100, 2026: 140}, b: {2022: 80, 2026: 120}, c: <uren>}
        """

    private static let step = """
        stappen:
          - uittreden: {gemeente: a, regeling: dienst, per: 2025-01-01}
          - zelf_doen: {gemeente: a, per: 2025-01-01, kosten: {team: {bedrag: <team>, index: lonen}}}
        """

    /// The dossier with each <name> as given.
    private static func dossier(_ values: [String: String]) -> TestDossier {
        func filled(_ text: String) -> String {
            values.reduce(text) { $0.replacing("<\($1.key)>", with: $1.value) }
        }
        var dossier = TestDossier(filled(body), scenarios: ["weg": filled(step)])
        dossier.assumptions = dossier.assumptions.replacing("lonen: 10%", with: "lonen: \(values["lonen"] ?? "")")
        return dossier
    }

    private static func written(_ name: String, _ value: Double) -> String {
        ["variabel", "lonen"].contains(name) ? "\(value * 100)%" : "\(value)"
    }

    @Test func aDrawIsWhatComparingItsValuesGives() throws {
        let drawn = try DrawnDossier(Self.dossier(Self.distributions).read(), draws: 40, seed: 5)
        #expect(Set(drawn.inputs.keys) == Set(Self.distributions.keys))
        for draw in 0..<40 {
            let values = drawn.inputs.map { ($0, Self.written($0, $1[draw])) }
            let comparison = try Self.dossier(Dictionary(uniqueKeysWithValues: values)).compared()
            for (output, row) in zip(drawn.outputs, drawn.values) {
                let expected = try #require(comparison.figure(output))
                #expect(abs(row[draw] - expected) <= 1e-9 * max(abs(expected), 1_000), "\(draw) \(output)")
            }
            for regeling in comparison.scenarios.flatMap(\.regelingen) {
                for year in regeling.years {
                    let paid = year.paid.reduce(0) { $0 + $1.amount }
                    #expect(abs(paid - (year.cost - year.fromCapital)) < 0.02, "\(draw) \(regeling.id) \(year.year)")
                }
            }
        }
    }

    /// With nobody leaving, all municipalities together pay in a year exactly what was drawn, in every one of the draws.
    @Test func everyEuroThatIsDrawnIsPaid() throws {
        let certain = ["lonen": "0%"]
        let values = Self.distributions.merging(certain) { $1 }
        let drawn = try DrawnDossier(Self.dossier(values).read(), draws: 5_000)
        let costs = try ["beleid", "gebouw", "staf", "verlies"].map { try #require(drawn.inputs[$0]) }
        for year in [2022, 2026, 2031] {
            let paid = ["a", "b", "c", "d"].map { drawn.values("nulscenario", $0, .year(year)) }
            for draw in 0..<5_000 {
                let cost = costs.reduce(100_000) { $0 + $1[draw] }
                let sum = paid.reduce(0) { $0 + $1[draw] }
                #expect(abs(sum - cost) < 1e-9 * cost, "\(year), draw \(draw)")
            }
        }
    }
}

extension Comparison {
    /// The figure that an output of a simulation is.
    func figure(_ output: SimulationModel.Output) -> Double? {
        let all = [scenarios.first { $0.id == output.scenario }, scenarios.first]
        let results = all.map { $0?.result(of: output.municipality) }
        guard let own = results[0], let baseline = results[1] else { return nil }
        switch output.figure {
        case .year(let year): return own.years.first { $0.year == year }?.total.total
        case .total: return own.total
        case .netPresentValue: return own.netPresentValue
        case .netPresentValueDifference: return own.netPresentValue - baseline.netPresentValue
        }
    }
}
