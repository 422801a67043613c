import Decision
import Domain
import ExitCosts
import Storage
import Support
import Testing

/// `verdeel`: keys side by side, by hand to the cent, and what always holds.
@Suite struct KeyComparisonTests {
    private func comparison(
        _ regeling: String, in dossier: Dossier, by keys: [String]? = nil, years: ClosedRange<Int>
    ) throws -> KeyComparison {
        let assumptions = dossier.baseline.assumptions
        let regeling = try #require(assumptions.regelingen.first { $0.id.text == regeling })
        return try KeyComparison(
            of: regeling, in: dossier, by: keys?.map { KeyID($0) } ?? regeling.keys.keys.sorted(),
            required: keys != nil, years: years)
    }

    private func amounts(_ comparison: KeyComparison, _ key: String?, year: Int) throws -> [Double] {
        let year = try #require(comparison.years.first { $0.year == year })
        return try #require(year.keys.first { $0.key?.text == key }).parts.map(\.amount)
    }

    private func agree(_ amounts: [Double], _ expected: [Double]) -> Bool {
        amounts.count == expected.count && zip(amounts, expected).allSatisfy { abs($0 - $1) < 0.005 }
    }

    /// The teaching dossier, as docs/leren-verdelen.md writes it out; in the order bosrade, duinveld, molendam.
    @Test func theTeachingDossierByHand() throws {
        let dossier = try readDossier(at: "\(Fixtures.root)/scenarios/leren-verdelen", kinds: .all)
        let all = try comparison("dienst", in: dossier, years: 2026...2030)
        let million = 1_000_000.0
        let third = million / 3
        let expected: [(key: String?, year: Int, amounts: [Double])] = [
            (
                nil, 2026,
                [200_000 * 0.1 + 800_000 * 0.25, 200_000 * 0.3 + 800_000 * 0.5, 200_000 * 0.6 + 800_000 * 0.25]
            ),
            ("per_inwoner", 2026, [million * 0.1, million * 0.3, million * 0.6]),
            ("vaste_voet", 2026, [third, third, third]),
            ("uren", 2026, [million * 0.25, million * 0.5, million * 0.25]),
            ("trajecten", 2026, [million * 60 / 400, million * 120 / 400, million * 220 / 400]),
            (
                "producten", 2026,
                [
                    600_000 * 0.25 + 400_000 * 0.25, 600_000 * 0.5 + 400_000 * 0.25, 600_000 * 0.25 + 400_000 * 0.5,
                ]
            ),
            ("afspraak", 2026, [million * 0.2, million * 0.3, million * 0.5]),
            (
                "half-half", 2026,
                [
                    500_000 * 0.1 + 500_000 / 3, 500_000 * 0.3 + 500_000 / 3, 500_000 * 0.6 + 500_000 / 3,
                ]
            ),
            ("overgang", 2026, [million * 0.25, million * 0.5, million * 0.25]),
            (
                "overgang", 2028,
                [million * (0.25 + 0.1) / 2, million * (0.5 + 0.3) / 2, million * (0.25 + 0.6) / 2]
            ),
            ("overgang", 2030, [million * 0.1, million * 0.3, million * 0.6]),
        ]
        for line in expected {
            let found = try amounts(all, line.key, year: line.year)
            #expect(agree(found, line.amounts), "\(line.key ?? "huidig") \(line.year): \(found)")
        }
        #expect(Set(expected.compactMap(\.key)) == Set(all.regeling.keys.keys.map(\.text)))
    }

    /// One million over 400 units; over 400 hours and 4,000 days with 60% and 40% of the cost.
    @Test func unitPricesByHand() throws {
        let dossier = try readDossier(at: "\(Fixtures.root)/scenarios/leren-verdelen", kinds: .all)
        let year = try #require(
            try comparison("dienst", in: dossier, by: ["trajecten", "producten"], years: 2026...2026).years.first)
        let prices = year.keys.flatMap(\.unitPrices)
        #expect(prices.map(\.key.text) == ["trajecten", "producten", "producten"])
        #expect(prices.map(\.units) == [400, 400, 4_000])
        let expected: [Double] = [1_000_000.0 / 400, 600_000.0 / 400, 400_000.0 / 4_000]
        #expect(agree(prices.map(\.price), expected))
    }

    /// Pools of 100,000 (20% to the other, 30% and 50% to the items) and 60,000 (10%, 40%, 50%).
    @Test func overheadByHand() throws {
        let dossier = try readDossier(at: "\(Fixtures.root)/scenarios/leren-verdelen", kinds: .all)
        let overhead = try #require(
            OverheadComparison(of: try comparison("bureau", in: dossier, by: [], years: 2026...2026), year: 2026))
        #expect(overhead.used == .stepDown && overhead.pools.map(\.cost) == [100_000, 60_000])
        let reciprocal = (ict: 1 / (1 - 0.2 * 0.1), hrm: 1 / (1 - 0.1 * 0.2))
        let policy: [Overhead.Method: (ict: Double, hrm: Double)] = [
            .direct: (100_000 * 0.3 / 0.8, 60_000 * 0.4 / 0.9),
            .stepDown: (100_000 * (0.3 + 0.2 * 0.4 / 0.9), 60_000 * 0.4 / 0.9),
            .reciprocal: (
                100_000 * reciprocal.ict * (0.3 + 0.2 * 0.4), 60_000 * reciprocal.hrm * (0.4 + 0.1 * 0.3)
            ),
        ]
        #expect(overhead.methods.count == 3)
        for charging in overhead.methods {
            let expected = try #require(policy[charging.method])
            #expect(agree(charging.amounts.map { $0[0] }, [expected.ict, expected.hrm]), "\(charging.method)")
            for (pool, row) in zip(overhead.pools, charging.amounts) {
                let passedOn = row.reduce(0, +)
                #expect(abs(passedOn - pool.cost) < 1e-6)
            }
            for row in charging.fractions {
                let whole = row.reduce(0, +)
                #expect(whole == 1)
            }
        }
    }

    @Test func aKeyThatAddsUpToNothingIsLeftOutUnlessAskedFor() throws {
        let dossier = try TestDossier(
            """
            regelingen:
              r: {deelnemers: [c, d], sleutels: {tijd: {maatstaf: uren}}, kosten: {k: {bedrag: 90_000, sleutel: vaste_voet}}}
            """
        ).read()
        let all = try comparison("r", in: dossier, years: 2022...2022)
        #expect(all.leftOut.map(\.key.text) == ["tijd"])
        #expect(all.leftOut.map(\.reason) == [.keyTotalIsZero(regeling: "r", key: "tijd", year: 2022)])
        #expect(agree(try amounts(all, "per_inwoner", year: 2022), [90_000 * 3 / 7, 90_000 * 4 / 7]))
        #expect(throws: Problems.self) { try comparison("r", in: dossier, by: ["tijd"], years: 2022...2022) }
    }

    @Test func aRegelingThatDoesNotExistYetIsShownAsIfItDid() throws {
        let dossier = try TestDossier(
            """
            regelingen:
              r: {bestaat: nee, deelnemers: [a, b], kosten: {k: {bedrag: 30_000, sleutel: per_inwoner}}}
            """
        ).read()
        let all = try comparison("r", in: dossier, years: 2022...2022)
        #expect(agree(try amounts(all, nil, year: 2022), [10_000, 20_000]))
    }

    /// Over every regeling of every case dossier: each key divides the same total whole, and today's division is what
    /// the null scenario says.
    @Test(arguments: CaseDossierTests.cases) func everyKeyDividesTheWhole(_ name: String) throws {
        let dossier = try readDossier(at: "\(CaseDossierTests.folder)/\(name)", kinds: .all)
        let null = try #require(try compare(dossier).scenarios.first)
        let assumptions = dossier.baseline.assumptions
        for regeling in assumptions.regelingen {
            let all = try comparison(regeling.id.text, in: dossier, years: assumptions.firstYear...assumptions.lastYear)
            for year in all.years {
                let count = year.keys.count + all.leftOut.count
                #expect(count == regeling.keys.count + 1)
            }
            for year in all.years {
                for division in year.keys {
                    let tolerance = 1e-6 * max(1, abs(division.total))
                    let amounts = division.parts.reduce(0) { $0 + $1.amount }
                    let shares = division.parts.reduce(0) { $0 + $1.share }
                    #expect(abs(amounts - division.total) < tolerance)
                    #expect(abs(division.total - year.keys[0].total) < tolerance)
                    #expect(division.total == 0 || abs(shares - 1) < 1e-9)
                }
                guard regeling.exists else { continue }
                let paid = try #require(null.regelingen.first { $0.id == regeling.id }).years.first {
                    $0.year == year.year
                }
                for payment in paid?.paid ?? [] {
                    let part = year.keys[0].parts.first { $0.municipality == payment.municipality }
                    #expect(abs((part?.amount ?? 0) - payment.amount) < 0.005)
                }
            }
        }
    }
}
