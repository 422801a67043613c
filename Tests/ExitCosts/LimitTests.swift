import Decision
import Domain
import ExitCosts
import Storage
import Support
import Testing

/// Keys with a limit on change (begrenzing), worked by hand; each test says how.
@Suite struct LimitTests {
    /// Participants a, b, c with 10 000, 20 000 and 30 000 inhabitants, unless the test says otherwise.
    private func regeling(_ keys: String, _ items: String, members: String = "a, b, c", more: String = "") -> String {
        """
        regelingen:
          r:
            deelnemers: [\(members)]
            sleutels:
        \(keys.split(separator: "\n").map { "      " + $0 }.joined(separator: "\n"))
            kosten:
        \(items.split(separator: "\n").map { "      " + $0 }.joined(separator: "\n"))
            uittreding: {methode: geen}
        \(more)
        """
    }

    private func paid(
        _ dossier: TestDossier, _ year: Int, _ scenario: String = "nulscenario", _ who: [String] = ["a", "b", "c"]
    ) throws -> [Double] {
        let result = try dossier.compared()
        return who.map { result.amount(scenario, $0, year, "regelingen.r.bijdrage") }
    }

    private func isClose(_ amounts: [Double], _ expected: [Double]) -> Bool {
        amounts.count == expected.count && zip(amounts, expected).allSatisfy { abs($0 - $1) < 1e-6 }
    }

    private static func capped(_ limits: String, _ previous: String) -> String {
        "dempt: {begrenzing: {sleutel: per_inwoner, \(limits), vorig: {\(previous)}}}"
    }

    private static let start = capped("min: -10%, max: 20%", "a: 30_000, b: 20_000, c: 30_000")

    /// 90 000 by 1:2:3 is 15 000, 30 000, 45 000. It was 30 000, 20 000, 30 000, so a may bear 27 000 to 36 000, b 18 000
    /// to 24 000, c 27 000 to 36 000. b and c reach their most: a bears the rest, 30 000. Lambda 180 000 gives
    /// a 30 000 (between its limits), b 60 000 and c 90 000 (cut off).
    @Test func whoReachesTheMostLeavesTheRestToOthers() throws {
        let dossier = TestDossier(regeling(Self.start, "post: {bedrag: 90_000, sleutel: dempt}"))
        #expect(isClose(try paid(dossier, 2022), [30_000, 24_000, 36_000]))
    }

    /// 78 000 by 1:2:3: a stops at its least, 27 000; b at its most, 24 000; c bears the rest, 27 000 (lambda 54 000 gives
    /// a 9 000, b 18 000 and c 27 000): b is then at its least, 18 000, and 6 000 is missing. With lambda 60 000: a 27 000,
    /// b 20 000, c 30 000: 77 000. Lambda 61 200: b 20 400, c 30 600. Together 78 000.
    @Test func oneAtItsLeastAndTheOthersInProportion() throws {
        let dossier = TestDossier(regeling(Self.start, "post: {bedrag: 78_000, sleutel: dempt}"))
        #expect(isClose(try paid(dossier, 2022), [27_000, 20_400, 30_600]))
    }

    /// Another b: it bore 10 000, so at most 12 000; a at least 27 000; c bears what is left of 75 000: 36 000, which
    /// is within its 27 000 to 36 000 plus a bit more: it bore 32 000, at most 38 400.
    @Test func oneAtItsMostOneAtItsLeastOneBetween() throws {
        let key = Self.capped("min: -10%, max: 20%", "a: 30_000, b: 10_000, c: 32_000")
        let dossier = TestDossier(regeling(key, "post: {bedrag: 75_000, sleutel: dempt}"))
        #expect(isClose(try paid(dossier, 2022), [27_000, 12_000, 36_000]))
    }

    /// The second year looks at December of the first: 27 000, 20 400 and 30 600 become at least 24 300 for a, and
    /// 78 000 - 24 300 = 53 700 by 2:3 is 21 480 and 32 220. A third year: 21 870; 56 130 by 2:3 is 22 452 and 33 678.
    @Test func everyYearFollowsFromTheDecemberBefore() throws {
        let dossier = TestDossier(regeling(Self.start, "post: {bedrag: 78_000, sleutel: dempt}"))
        #expect(isClose(try paid(dossier, 2023), [24_300, 21_480, 32_220]))
        #expect(isClose(try paid(dossier, 2024), [21_870, 22_452, 33_678]))
    }

    /// Without `vorig` the first year is not limited; hours 1:3:0 go to inhabitants on 1 July 2023. 60 000 by hours is
    /// 15 000, 45 000, 0; by inhabitants 10 000, 20 000, 30 000. At most 1 euro per inhabitant down: b at least
    /// 45 000 - 20 000 = 25 000; the rest, 35 000, by 1:3 is 8 750 and 26 250. a may fall by 10 000 and may rise; c may
    /// rise by 30 000. Half a year of each.
    @Test func eurosPerInhabitantFromTheMonthOfAStep() throws {
        let keys = "uren: {maatstaf: uren}\ndempt: {begrenzing: {sleutel: per_inwoner, min: -1, max: 1}}"
        let step = "stappen:\n  - sleutel_wijzigen: {regeling: r, sleutel: dempt, per: 2023-07-01}\n"
        let dossier = TestDossier(
            regeling(keys, "post: {bedrag: 60_000, sleutel: uren}"), scenarios: ["s": step])
        #expect(isClose(try paid(dossier, 2022, "s"), [15_000, 45_000, 0]))
        #expect(isClose(try paid(dossier, 2023, "s"), [7_500 + 4_375, 22_500 + 12_500, 13_125]))
        // From December 2023 (8 750, 25 000, 26 250) everybody can reach its share.
        #expect(isClose(try paid(dossier, 2024, "s"), [10_000, 20_000, 30_000]))
    }

    /// Two items, one of them by another key until 2024. What a bore of both in December 2023 counts: 10 000 of 60 000
    /// by inhabitants and 15 000 of 60 000 by hours, 25 000 of 120 000. By inhabitants it would bear 20 000; at -4% it
    /// bears 24 000. b (20 000 + 45 000 = 65 000, at least 62 400), c (30 000 + 0) the rest: 33 600.
    @Test func itemsThatHaveTheKeyNowCountByWhateverKeyTheyHad() throws {
        let keys = "uren: {maatstaf: uren}\ndempt: {begrenzing: {sleutel: per_inwoner, min: -4%}}"
        let items = "een: {bedrag: 60_000, sleutel: per_inwoner}\ntwee: {bedrag: 60_000, sleutel: uren}"
        let step = "stappen:\n  - sleutel_wijzigen: {regeling: r, sleutel: dempt, per: 2024-01-01}\n"
        let dossier = TestDossier(regeling(keys, items), scenarios: ["s": step])
        #expect(isClose(try paid(dossier, 2024, "s"), [24_000, 62_400, 33_600]))
    }

    /// d (40 000 inhabitants) joins on 1 July 2023 and is not limited in that year: a, b and c bear what they bore less
    /// 10%: 9 000, 18 000 and 27 000, d the rest, 6 000 on a yearly basis, half of it in 2023. From 2024 d is limited
    /// too: at most 20% more, 7 200, which leaves 52 800 by 1:2:3: 8 800, 17 600 and 26 400, above their least.
    @Test func aJoinerIsNotLimitedInItsFirstYear() throws {
        let keys = "dempt: {begrenzing: {sleutel: per_inwoner, min: -10%, max: 20%}}"
        let step = "stappen:\n  - toetreden: {gemeente: d, regeling: r, per: 2023-07-01}\n"
        let dossier = TestDossier(regeling(keys, "post: {bedrag: 60_000, sleutel: dempt}"), scenarios: ["s": step])
        let who = ["a", "b", "c", "d"]
        #expect(isClose(try paid(dossier, 2023, "s", who), [9_500, 19_000, 28_500, 3_000]))
        #expect(isClose(try paid(dossier, 2024, "s", who), [8_800, 17_600, 26_400, 7_200]))
    }

    /// a leaves on 1 January 2023. Its share in December 2022 is that under the limits, 30 000 of 90 000, and not its
    /// sixth of the inhabitants: the level falls by a third.
    @Test func whatALeaverTakesAlongIsItsLimitedShare() throws {
        let step = "stappen:\n  - uittreden: {gemeente: a, regeling: r, per: 2023-01-01}\n"
        let items = "post: {bedrag: 90_000, sleutel: dempt, variabel: 100%}"
        let dossier = TestDossier(regeling(Self.start, items), scenarios: ["s": step])
        let result = try paid(dossier, 2023, "s", ["b", "c"])
        #expect(isClose(result, [24_000, 36_000]))
    }

    /// Income of 90 000 is divided as cost of 90 000 is; what it was counts by its size.
    @Test func incomeIsLimitedAsCostIs() throws {
        let key = Self.capped("min: -20%, max: 10%", "a: -30_000, b: -20_000, c: -30_000")
        let dossier = TestDossier(regeling(key, "post: {bedrag: -90_000, sleutel: dempt}"))
        #expect(isClose(try paid(dossier, 2022), [-30_000, -24_000, -36_000]))
    }

    /// An item begins on 1 July 2023: those months cost more than the first half year, and each month is compared with
    /// the same December. 60 000 plus 6 000: first 10 000, 20 000, 30 000, then 66 000 by 1:2:3.
    @Test func monthsWithOtherCostAreComparedByThemselves() throws {
        let keys = "vast: {percentage: {a: 50%, b: 25%, c: 25%}}\ndempt: {begrenzing: {sleutel: per_inwoner, max: 10%}}"
        let items = "een: {bedrag: 60_000, sleutel: dempt}\ntwee: {bedrag: 6_000, sleutel: dempt, van: 2023-07-01}"
        let dossier = TestDossier(regeling(keys, items))
        #expect(isClose(try paid(dossier, 2023), [10_500, 21_000, 31_500]))
    }

    private func kinds(_ dossier: TestDossier) -> [ProblemKind] {
        do {
            _ = try dossier.compared()
            return []
        } catch let problems as Problems {
            return problems.list.map(\.kind)
        } catch {
            return []
        }
    }

    /// 100 000 where the three may bear at most 36 000, 24 000 and 36 000: 96 000.
    @Test func limitsThatCannotHoldSayWhich() {
        let high = TestDossier(regeling(Self.start, "post: {bedrag: 100_000, sleutel: dempt}"))
        let tooHigh = LimitTrouble.totalTooHigh(total: 100_000, highest: 96_000)
        #expect(kinds(high) == [.limitsCannotHold(key: "dempt", year: 2022, tooHigh)])
        let low = TestDossier(regeling(Self.start, "post: {bedrag: 70_000, sleutel: dempt}"))
        let tooLow = LimitTrouble.totalTooLow(total: 70_000, lowest: 72_000)
        #expect(kinds(low) == [.limitsCannotHold(key: "dempt", year: 2022, tooLow)])
        // a received 30 000 and may pay at most 6 000 more, while there is cost to divide.
        let turned = Self.capped("max: 20%", "a: -30_000, b: 60_000, c: 60_000")
        let nothing = LimitTrouble.nothingLeft(municipality: "a", lowest: 0, highest: -24_000)
        #expect(
            kinds(TestDossier(regeling(turned, "post: {bedrag: 90_000, sleutel: dempt}"))) == [
                .limitsCannotHold(key: "dempt", year: 2022, nothing)
            ])
    }
}
