import Decision
import Domain
import ExitCosts
import Simulation
import Storage
import Support
import Testing

/// `simuleer`: closed forms, the same bits whoever computes what, and what goes wrong.
@Suite struct SimulateTests {
    private func simulated(
        _ dossier: Dossier, draws: Int = 20_000, seed: UInt64 = 1, threads: Int? = nil, precision: Double? = nil,
        isStrict: Bool = false, of municipalities: [String]? = nil
    ) throws -> SimulationOutcome {
        let all = dossier.baseline.assumptions.municipalities.map(\.id)
        let chosen = municipalities.map { $0.map { MunicipalityID($0) } } ?? all
        let options = SimulationOptions(draws: draws, seed: seed, precision: precision, isStrict: isStrict)
        return try Crew.working(threads: threads) { crew throws(Problems) in
            try simulate(dossier, of: chosen, options, crew, hash: { sha256($0) })
        }
    }

    private func voorschoten() throws -> Dossier {
        try readDossier(at: "\(Fixtures.root)/scenarios/voorschoten", kinds: .all)
    }

    private static let uncertain = """
        regelingen:
          r:
            deelnemers: [a, b]
            kosten:
              even: {bedrag: {uniform: [90_000, 150_000]}, sleutel: per_inwoner, variabel: 100%}
              vast: {bedrag: 30_000, sleutel: vaste_voet}
            uittreding: {methode: geen}
        """

    @Test(arguments: [1, 100, 4_096, 4_097, 10_000]) func theSameBitsOnAnyNumberOfThreads(draws: Int) throws {
        let dossier = try voorschoten()
        let one = try simulated(dossier, draws: draws, threads: 1, of: ["voorschoten"])
        for threads in [2, 3] {
            let other = try simulated(dossier, draws: draws, threads: threads, of: ["voorschoten"])
            #expect(other.digest == one.digest && other.draws == draws)
        }
        #expect(try simulated(dossier, draws: draws, seed: 2, of: ["voorschoten"]).digest != one.digest)
    }

    /// A third of 90,000-150,000 is uniform on 30,000-50,000; with half of 30,000 in each of ten years.
    @Test func aUniformAmountHasItsMeanSpreadAndPercentiles() throws {
        let outcome = try simulated(TestDossier(Self.uncertain).read(), draws: 40_000)
        let year = try #require(outcome.scenarios[0].municipalities.first { $0.id.text == "a" }?.years.first?.spread)
        let deviation = (20_000.0 * 20_000 / 12).squareRoot()
        #expect(abs(year.moments.mean - 55_000) < 4 * year.moments.errorOfMean)
        #expect(abs(year.moments.standardDeviation / deviation - 1) < 0.02)
        #expect(year.base == 55_000 && abs(year.basePercentile - 0.5) < 0.02)
        for (fraction, value) in zip(year.percentiles.fractions, year.percentiles.values) {
            #expect(abs(value - (45_000 + 20_000 * fraction)) < 400)
        }
        #expect(year.moments.lowest >= 45_000 && year.moments.highest <= 65_000)
    }

    @Test func equalScenariosAreNeverDearer() throws {
        let dossier = try TestDossier(Self.uncertain, scenarios: ["zelfde": "stappen: []\n"]).read()
        let outcome = try simulated(dossier)
        #expect(outcome.scenarios.count == 2)
        for own in outcome.scenarios[1].municipalities {
            #expect(own.chanceDearer?.value == 0 && own.difference?.moments.standardDeviation == 0)
        }
    }

    /// 25% of 100,000 in 2023: 25,000 on average in that year, nothing in the base estimate; the reserve holds it.
    @Test func aRiskCountsInDrawsAndReserveNotInTheBaseEstimate() throws {
        let risk = "risicos: {brand: {kans: 25%, gevolg: 100_000, jaar: 2023, gemeente: a}}\n"
        let certain = Self.uncertain.replacing("{uniform: [90_000, 150_000]}", with: "120_000")
        let outcome = try simulated(TestDossier(certain + "\n" + risk).read(), draws: 40_000)
        let own = try #require(outcome.scenarios[0].municipalities.first { $0.id.text == "a" })
        let year = try #require(own.years.first { $0.year == 2023 }?.spread)
        #expect(year.base == 55_000 && abs(year.moments.mean - 80_000) < 4 * year.moments.errorOfMean)
        #expect(own.years.first { $0.year == 2022 }?.spread.moments.standardDeviation == 0)
        #expect(own.reserve(0.75).map { abs($0) <= 100_000 } == true)
        #expect(abs((own.reserve(0.8) ?? 0) - 100_000) < 0.01)
        let value = own.netPresentValue
        #expect(abs(value.moments.mean - value.base - 25_000 / 1.02) < 4 * value.moments.errorOfMean)
    }

    /// Ten and more outputs over a million draws are not kept whole: percentiles come out of brackets, the same to the bit.
    @Test func manyDrawsGiveTheSamePercentilesAsFewKeptWhole() throws {
        let dossier = try TestDossier(Self.uncertain).read()
        let draws = 600_000
        let all = try simulated(dossier, draws: draws)
        let alone = try simulated(dossier, draws: draws, of: ["a"])
        let first = try #require(all.scenarios[0].municipalities.first { $0.id.text == "a" })
        let second = try #require(alone.scenarios[0].municipalities.first)
        #expect(first.total.percentiles == second.total.percentiles)
        #expect(first.years[3].spread.percentiles == second.years[3].spread.percentiles)
    }

    @Test func itStopsOnceItIsPreciseEnough() throws {
        let outcome = try simulated(TestDossier(Self.uncertain).read(), draws: 2_000_000, precision: 0.001)
        #expect(outcome.draws < 2_000_000 && outcome.draws >= 4_096)
        let own = outcome.scenarios[0].municipalities[0].total
        #expect(own.moments.errorOfMean <= 0.001 * own.moments.mean)
    }

    @Test func correlationsThatCannotHoldTogetherAreToldOrRefused() throws {
        let body = """
            regelingen:
              r:
                deelnemers: [a, b]
                kosten:
                  x: {bedrag: {uniform: [1, 2], naam: x}, sleutel: per_inwoner}
                  y: {bedrag: {uniform: [1, 2], naam: y}, sleutel: per_inwoner}
                  z: {bedrag: {uniform: [1, 2], naam: z}, sleutel: per_inwoner}
            correlaties: [[x, y, 0.9], [y, z, 0.9], [x, z, -0.9]]
            """
        let dossier = try TestDossier(body).read()
        let outcome = try simulated(dossier, draws: 100)
        #expect(outcome.frame.correlation?.largestChange != nil)
        do {
            _ = try simulated(dossier, draws: 100, isStrict: true)
            Issue.record("it should be refused")
        } catch let problems as Problems {
            guard case .correlationsImpossible = problems.list.first?.kind else {
                Issue.record("\(problems.list)")
                return
            }
        }
    }

    /// A quantity that can be drawn to 0 by everybody leaves nothing to divide by; an amount beyond all measure is no figure.
    @Test(arguments: [
        "uren: {a: {gebeurtenis: {kans: 50%, gevolg: 10}}, b: 0}", "uren: {a: 1, b: 1}",
    ]) func aDrawThatGivesNoFigureIsTold(drivers: String) throws {
        let body = """
            regelingen:
              r:
                deelnemers: [a, b]
                sleutels: {uren: {maatstaf: uren}}
                kosten: {k: {bedrag: {lognormaal: {p5: 1, p95: 900_000_000_000_000}}, sleutel: uren}}
                uittreding: {methode: geen}
            maatstaven:
              inwoners: {a: 1_000, b: 1_000}
              \(drivers)
            """
        do {
            _ = try simulated(TestDossier(body).read(), draws: 10_000)
            Issue.record("some draw gives no figure")
        } catch let problems as Problems {
            guard case .drawGivesNoNumber(let draw, _)? = problems.list.first?.kind else {
                Issue.record("\(problems.list)")
                return
            }
            #expect((0..<10_000).contains(draw))
        }
    }

    @Test func inputsThatNothingHangsOnAreNamed() throws {
        let body =
            Self.uncertain + "\n  leeg:\n    bestaat: nee\n    deelnemers: [a]\n"
            + "    kosten: {k: {bedrag: {uniform: [1, 2], naam: ongebruikt}, sleutel: per_inwoner}}\n"
        #expect(try simulated(TestDossier(body).read(), draws: 10).frame.idleInputs == ["ongebruikt"])
    }
}
