import Decision
import Support
import Testing

/// Worked by hand; each test says how.
@Suite struct LeavingTests {
    /// 120 000 euro by inhabitants: a bears 1/10, b 2/10, c 3/10, d 4/10.
    private func regeling(_ item: String = "", exit: String) -> String {
        """
        regelingen:
          r:
            deelnemers: [a, b, c, d]
            kosten:
              post: {bedrag: 120_000, sleutel: per_inwoner\(item.isEmpty ? "" : ", " + item)}
            uittreding: \(exit)
        """
    }

    private func leave(_ date: String, _ more: String = "") -> String {
        "stappen:\n  - uittreden: {gemeente: a, regeling: r, per: \(date)\(more)}\n"
    }

    @Test func aLeaverOnTheFirstOfJulyPaysHalfAYear() throws {
        let result = try TestDossier(
            regeling(exit: "{methode: geen}"), scenarios: ["weg": leave("2023-07-01")]
        ).compared()
        #expect(result.amount("nulscenario", "a", 2023, "regelingen.r.bijdrage") == 12_000)
        #expect(abs(result.amount("weg", "a", 2023, "regelingen.r.bijdrage") - 6_000) < 1e-9)
        #expect(result.amount("weg", "a", 2024, "regelingen.r.bijdrage") == 0)
    }

    /// Nothing is variable and nothing runs off: the 12 000 of a stay for ever, by inhabitants 2:3:4.
    @Test func withoutRunOffAllFixedCostStaysForEver() throws {
        let result = try TestDossier(
            regeling(exit: "{methode: geen}"), scenarios: ["weg": leave("2023-01-01")]
        ).compared()
        let post = result.amount("weg", "b", 2031, "regelingen.r.achterblijvend_blijvend")
        #expect(abs(post - 12_000.0 * 2 / 9) < 1e-9)
        #expect(result.amount("weg", "b", 2031, "regelingen.r.achterblijvend") == 0)
        #expect(abs(result.amount("weg", "b", 2031, "regelingen.r.bijdrage") - 108_000.0 * 2 / 9) < 1e-9)
    }

    /// 40% vanishes at once: of 12 000 remain 7 200, then half, then a tenth for ever: one-off 90% and 40%.
    @Test func fixedCostRunsOffToWhatStays() throws {
        let result = try TestDossier(
            regeling("variabel: 40%, afbouw: [100%, 50%], blijvend: 10%", exit: "{methode: geen}"),
            scenarios: ["weg": leave("2023-01-01")]
        ).compared()
        let path = "regelingen.r.achterblijvend"
        #expect(abs(result.amount("weg", "d", 2023, path) - 7_200 * 0.9 * 4 / 9) < 1e-9)
        #expect(abs(result.amount("weg", "d", 2024, path) - 7_200 * 0.4 * 4 / 9) < 1e-9)
        #expect(result.amount("weg", "d", 2025, path) == 0)
        #expect(abs(result.amount("weg", "d", 2025, path + "_blijvend") - 7_200 * 0.1 * 4 / 9) < 1e-9)
    }

    /// B = 12 000; 100 80 60 40 20 %; 36 000 in all (Rb Noord-Holland 9 Aug 2018, ECLI:NL:RBNHO:2018:7649).
    @Test func theFiveYearLineIsThreeTimesTheContribution() throws {
        let result = try TestDossier(
            regeling(exit: "{methode: {afbouw: {}}}"), scenarios: ["weg": leave("2024-01-01")]
        ).compared()
        let years = (2024...2028).map { result.amount("weg", "a", $0, "regelingen.r.uittreedsom") }
        for (year, expected) in zip(years, [12_000, 9_600, 7_200, 4_800, 2_400.0]) {
            #expect(abs(year - expected) < 1e-9)
        }
        #expect(abs(result.amount("weg", "b", 2024, "regelingen.r.verrekening") + 12_000 * 2 / 9) < 1e-9)
    }

    /// Leaving on 1 July spreads each twelve months over two years: 6 000, 6 000 + 4 800, ...
    @Test func twelveMonthsCountFromTheDate() throws {
        let result = try TestDossier(
            regeling(exit: "{methode: {afbouw: {}}}"), scenarios: ["weg": leave("2024-07-01")]
        ).compared()
        #expect(abs(result.amount("weg", "a", 2024, "regelingen.r.uittreedsom") - 6_000) < 1e-9)
        #expect(abs(result.amount("weg", "a", 2025, "regelingen.r.uittreedsom") - 10_800) < 1e-9)
        #expect(abs(result.amount("weg", "a", 2029, "regelingen.r.uittreedsom") - 1_200) < 1e-9)
    }

    /// The loss of two years of bridging: 7 200 and 3 600.
    @Test func actualLossIsTheStrandedCostDuringBridging() throws {
        let result = try TestDossier(
            regeling(
                "variabel: 40%, afbouw: [100%, 50%, 25%]",
                exit: "{methode: werkelijke_schade, overbrugging: 2 jaar}"),
            scenarios: ["weg": leave("2023-01-01")]
        ).compared()
        #expect(abs(result.amount("weg", "a", 2023, "regelingen.r.uittreedsom") - 7_200) < 1e-9)
        #expect(abs(result.amount("weg", "a", 2024, "regelingen.r.uittreedsom") - 3_600) < 1e-9)
        #expect(result.amount("weg", "a", 2025, "regelingen.r.uittreedsom") == 0)
    }

    /// 36 000 under a maximum of 18 000: every year is halved.
    @Test func aMaximumScalesEveryYear() throws {
        let result = try TestDossier(
            regeling(exit: "{methode: {afbouw: {}}, maximum: 18_000}"), scenarios: ["weg": leave("2024-01-01")]
        ).compared()
        #expect(abs(result.amount("weg", "a", 2025, "regelingen.r.uittreedsom") - 4_800) < 1e-9)
    }

    /// Nothing to pay, a minimum of 5 000: all in the year of leaving.
    @Test func aMinimumOverNothingFallsInTheYearOfLeaving() throws {
        let result = try TestDossier(
            regeling(exit: "{methode: geen, minimum: 5_000}"), scenarios: ["weg": leave("2024-01-01")]
        ).compared()
        #expect(result.amount("weg", "a", 2024, "regelingen.r.uittreedsom") == 5_000)
    }

    /// 36 000 at once, discounted at 2%: 12 000 + 9 600/1.02 + 7 200/1.02^2 + 4 800/1.02^3 + 2 400/1.02^4.
    @Test func paidAtOnceMeansDiscountedToTheYearOfLeaving() throws {
        let result = try TestDossier(
            regeling(exit: "{methode: {afbouw: {}}, betaling: ineens, contant: ja}"),
            scenarios: ["weg": leave("2024-01-01")]
        ).compared()
        let expected = 12_000 + 9_600 / 1.02 + 7_200 / 1.0404 + 4_800 / 1.061208 + 2_400 / 1.08243216
        #expect(abs(result.amount("weg", "a", 2024, "regelingen.r.uittreedsom") - expected) < 1e-6)
        #expect(result.amount("weg", "a", 2025, "regelingen.r.uittreedsom") == 0)
    }

    /// 12 fte, 60% follow, 10% leave, 82 000 each: 393 600 and 354 240; the leaver bears half, b 2/9 of all.
    @Test func redundantStaffCostsWhatDoesNotFollow() throws {
        let staff =
            "{soort: personeel, fte: 12, kosten_per_fte: 82_000, meegaand: 60%, verloop: 10%, duur: 2, aandeel: 50%}"
        let result = try TestDossier(
            regeling(exit: "{methode: geen, componenten: {boventallig: \(staff)}}"),
            scenarios: ["weg": leave("2024-01-01")]
        ).compared()
        #expect(abs(result.amount("weg", "a", 2024, "regelingen.r.uittreedsom") - 196_800) < 1e-6)
        #expect(abs(result.amount("weg", "a", 2025, "regelingen.r.uittreedsom") - 177_120) < 1e-6)
        #expect(abs(result.amount("weg", "b", 2024, "regelingen.r.ontvlechting") - 393_600.0 * 2 / 9) < 1e-6)
    }

    /// 60 000 a year until 2026-06-30, leaving 2024-04-01: 9, 12 and 6 months.
    @Test func aContractRunsToItsEndDate() throws {
        let contract = "{soort: contract, bedrag: 60_000, einddatum: 2026-06-30}"
        let result = try TestDossier(
            regeling(exit: "{methode: geen, componenten: {licenties: \(contract)}}"),
            scenarios: ["weg": leave("2024-04-01")]
        ).compared()
        for (year, expected) in [(2024, 45_000.0), (2025, 60_000), (2026, 30_000), (2027, 0)] {
            #expect(abs(result.amount("weg", "a", year, "regelingen.r.uittreedsom") - expected) < 1e-9)
        }
    }

    /// A leaver with a tenth of the inhabitants takes a tenth of the capital.
    @Test func aLeaverTakesItsShareOfCapital() throws {
        let result = try TestDossier(
            regeling(
                exit: "{methode: geen, vermogen: {bedrag: 1 mln, verrekenen: ja, sleutel: per_inwoner}}"),
            scenarios: ["weg": leave("2024-01-01")]
        ).compared()
        #expect(result.amount("weg", "a", 2024, "regelingen.r.vermogen") == -100_000)
        let year = result.scenarios[1].regelingen[0].years.first { $0.year == 2024 }
        #expect(year?.fromCapital == 100_000)
    }

    /// A sum that runs to 2034 is counted: later = 2032-2034, for all scenarios alike.
    @Test func laterTakesInWhatIsPaidAfterTheHorizon() throws {
        let result = try TestDossier(
            regeling(exit: "{methode: {afbouw: {}}}"), scenarios: ["weg": leave("2030-01-01")]
        ).compared()
        #expect(result.countedTo == 2034)
        let own = try #require(result.result("weg", "a"))
        #expect(abs(own.later.total - 14_400) < 1e-9)
        #expect(abs(own.total - (8 * 12_000 + 36_000)) < 1e-6)
        #expect(try #require(result.result("nulscenario", "a")).later.total == 36_000)
    }
}
