import Domain
import ExitCosts
import Foundation
import Simulation
import Storage
import Support
import Testing

@testable import Decision

/// Models that are linear in what is drawn, through the whole of reading, compiling and drawing, against their closed form.
/// A Kolmogorov-Smirnov distance beyond 1.95 / sqrt(n) is one seed in a thousand.
@Suite struct LinearModelTests {
    private static let draws = 40_000

    private func drawn(_ body: String, scenarios: [String: String] = [:]) throws -> DrawnDossier {
        try DrawnDossier(TestDossier(body, scenarios: scenarios).read(), draws: Self.draws)
    }

    private static func items(_ items: [String], _ more: String = "") -> String {
        """
        regelingen:
          r:
            deelnemers: [a, b]
            kosten:
        \(items.map { "      \($0)" }.joined(separator: "\n"))
            uittreding: {methode: geen}
        \(more)
        """
    }

    private func distance(_ values: [Double], _ exact: (Double) -> Double) -> Double {
        values.sorted().enumerated().reduce(0) { worst, entry in
            let (probability, low) = (exact(entry.element), Double(entry.offset) / Double(values.count))
            return max(worst, abs(probability - low), abs(probability - low - 1 / Double(values.count)))
        }
    }

    /// Mean, standard deviation and the whole distribution.
    private func check(
        _ values: [Double], mean: Double, deviation: Double, _ exact: (Double) -> Double, _ what: String
    ) {
        let moments = Moments(values)
        #expect(moments.count == Self.draws, "\(what)")
        #expect(abs(moments.mean - mean) < 4 * deviation / Double(Self.draws).squareRoot(), "\(what)")
        // The variance of a variance is at most 2 / n for distributions with no longer tails than the normal.
        #expect(
            abs(moments.variance / (deviation * deviation) - 1) < 4 * (2 / Double(Self.draws)).squareRoot(), "\(what)")
        #expect(distance(values, exact) < 1.95 / Double(Self.draws).squareRoot(), "\(what)")
    }

    private static func normal(_ mean: Double, _ deviation: Double) -> (Double) -> Double {
        { x in erfc((mean - x) / deviation / 2.0.squareRoot()) / 2 }
    }

    /// 2 x + y + z in parts of a half, normal, x and y correlated: normal again. Ranks 0.5 are a correlation of 2 sin(pi / 12).
    @Test func aSumOfCorrelatedNormals() throws {
        let items = ["x", "x2", "y", "z"].map { name in
            let amount =
                name == "x2"
                ? "{zie: x}"
                : "{normaal: {gemiddelde: 100_000, standaardafwijking: \(["x": 10_000, "y": 20_000, "z": 30_000][name] ?? 0)}, naam: \(name)}"
            return "\(name): {bedrag: \(amount), sleutel: vaste_voet}"
        }
        let drawn = try drawn(Self.items(items, "correlaties: [[x, y, 0.5]]"))
        let variance = 20_000.0 * 20_000 + 20_000.0 * 20_000 + 30_000.0 * 30_000
        let together = 2 * 20_000.0 * 20_000 * 2 * sin(Double.pi / 12)
        let deviation = (variance + together).squareRoot() / 2
        check(
            drawn.values("nulscenario", "a", .year(2022)), mean: 200_000, deviation: deviation,
            Self.normal(200_000, deviation), "year")
        check(
            drawn.values("nulscenario", "b", .total), mean: 2_000_000, deviation: 10 * deviation,
            Self.normal(2_000_000, 10 * deviation), "total")
        let annuity = (0..<10).reduce(0) { $0 + pow(1.02, -Double($1)) }
        check(
            drawn.values("nulscenario", "a", .netPresentValue), mean: 200_000 * annuity, deviation: annuity * deviation,
            Self.normal(200_000 * annuity, annuity * deviation), "NPV")
    }

    /// Two uniforms of one width add up to a triangle.
    @Test func aSumOfTwoUniforms() throws {
        let items = ["x", "y"].map {
            "\($0): {bedrag: {uniform: [100_000, 140_000], naam: \($0)}, sleutel: vaste_voet}"
        }
        let values = try drawn(Self.items(items)).values("nulscenario", "a", .year(2025))
        check(
            values, mean: 120_000, deviation: (20_000.0 * 20_000 / 6).squareRoot(),
            { x in
                let low = (x - 100_000) / 20_000
                return low < 1 ? low * low / 2 : 1 - (2 - low) * (2 - low) / 2
            }, "triangle")
    }

    /// What a scenario adds is the difference, whatever else is drawn; dearer in three of four draws.
    @Test func aDifferenceIsWhatAScenarioAdds() throws {
        let step = "stappen:\n  - eenmalig: {id: p, gemeente: a, bedrag: {uniform: [-10_000, 30_000]}, jaar: 2024}\n"
        let items = ["x: {bedrag: {uniform: [100_000, 900_000]}, sleutel: vaste_voet}"]
        let dossier = TestDossier(Self.items(items), scenarios: ["meer": step])
        let values = try DrawnDossier(dossier.read(), draws: Self.draws).values("meer", "a", .netPresentValueDifference)
        let factor = 1 / 1.02 / 1.02
        check(
            values, mean: 10_000 * factor, deviation: 40_000 * factor / 12.0.squareRoot(),
            { ($0 / factor + 10_000) / 40_000 }, "difference")
        let read = try dossier.read()
        let outcome = try Crew.working { crew throws(Problems) in
            try simulate(
                read, of: [MunicipalityID("a")], SimulationOptions(draws: Self.draws, seed: 1), crew,
                hash: { sha256($0) })
        }
        let chance = try #require(outcome.scenarios[1].municipalities[0].chanceDearer)
        #expect(chance.value == Double(values.count { $0 > 0.005 }) / Double(Self.draws))
        #expect(abs(chance.value - 0.75) < 4 * chance.error && abs(chance.error - 0.002_165) < 0.000_1)
    }

    /// An index that is drawn for one year works in that year only: 100,000 (1 + i), uniform.
    @Test func aRateMovesWhatItIndexes() throws {
        let items = ["x: {bedrag: 200_000, index: markt, sleutel: vaste_voet}"]
        var dossier = TestDossier(Self.items(items))
        dossier.assumptions = dossier.assumptions.replacing(
            "lonen: 10%", with: "lonen: 10%, markt: {2023: {uniform: [-4%, 8%]}}")
        let drawn = try DrawnDossier(dossier.read(), draws: Self.draws)
        #expect(drawn.values("nulscenario", "a", .year(2022)).allSatisfy { $0 == 100_000 })
        check(
            drawn.values("nulscenario", "a", .year(2023)), mean: 102_000, deviation: 12_000 / 12.0.squareRoot(),
            { ($0 - 96_000) / 12_000 }, "2023")
    }
}
