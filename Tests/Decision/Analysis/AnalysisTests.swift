import Decision
import Domain
import ExitCosts
import Support
import Testing

/// The analysis of a small scenario, worked out by hand.
@Suite struct AnalysisTests {
    private static let body = """
        regelingen:
          r:
            naam: Samen R
            deelnemers: [a, b]
            kosten: {k: {taakveld: "6.1", bedrag: 3_000, sleutel: per_inwoner, variabel: 100%}}
            uittreding: {opzegtermijn: 12 maanden, methode: geen}
          n:
            orientatie: Noord
            deelnemers: [c, d]
            kosten: {k: {taakveld: "6.1", bedrag: 800, sleutel: per_inwoner}}
          m:
            orientatie: Zuid
            deelnemers: [b, c]
            kosten: {k: {taakveld: "6.1", bedrag: 100_000, sleutel: per_inwoner}}
          ander:
            deelnemers: [c, d]
            kosten: {k: {taakveld: "1.1", bedrag: 500, sleutel: per_inwoner}}
          w:
            deelnemers: [a, b]
            sleutels: {uren: {maatstaf: uren}}
            kosten: {u: {bedrag: 400, sleutel: uren, variabel: 100%, fte: 4, ondersteunt: [r]}}
        criteria:
          grip: {naam: Grip, onderdeel: Strategisch, gewicht: 60%, kwaliteit: ja}
          kosten: {onderdeel: Bedrijfsvoering, gewicht: 40%, uit: ncw}
        """
    private static let scenarios = [
        "nulscenario": "scores: {grip: 4}\n",
        "weg": """
        besluit: 2022-06-15
        stappen:
          - uittreden: {id: weg, gemeente: a, regeling: r, per: 2024-01-01}
          - toetreden: {id: erin, gemeente: a, regeling: n, per: 2024-01-01, intreedsom: 90}
          - afname: {id: minder, gemeente: a, regeling: w, maatstaf: uren, met: 20, per: 2024-01-01}
        scores: {grip: {waarde: 7, bron: zelf aan tafel}}

        """,
        "zelf": """
        stappen:
          - uittreden: {id: weg, gemeente: a, regeling: r, per: 2024-01-01}
          - zelf_doen: {id: eigen, gemeente: a, per: 2024-01-01, kosten: {regie: {bedrag: 700}}}
        scores: {grip: 9}

        """,
    ]

    private func analysis(_ name: String = "weg", of municipality: String = "a", on focus: String? = nil) throws
        -> Analysis
    {
        let dossier = try TestDossier(Self.body, scenarios: Self.scenarios).read()
        let scenario = try #require(dossier.scenarios.first { $0.id.text == name })
        let own = try #require(dossier.baseline.assumptions.municipalities.first { $0.id.text == municipality })
        return try Crew.working { crew in
            try analyse(scenario, of: own, on: focus.map { RegelingID($0) }, in: dossier, crew)
        }
    }

    /// A third of 3,000 for eight of the ten years is no longer paid.
    @Test func leavingSavesTheContribution() throws {
        let leave = try #require(try analysis().leaves.first)
        #expect(leave.regeling.name == "Samen R" && leave.date == .january(2024))
        #expect(leave.lastDecision == CalendarDate(month: .january(2023), day: 1))
        #expect(leave.posts.map(\.post) == [.contribution] && leave.posts[0].amount == -8_000)
    }

    /// An eighth of 800 for eight years, and the sum to enter.
    @Test func joiningCostsAShare() throws {
        let join = try #require(try analysis().joins.first)
        #expect(join.regeling.id.text == "n" && join.entrySum == 90)
        #expect(abs(join.total - 890) < 1e-9 && abs(join.lastYear - 100) < 1e-9)
    }

    /// m does the same task: 100,000 for 50,000 inhabitants. The other does another, and n is joined.
    @Test func whatDoesTheSameTaskCouldBeJoinedToo() throws {
        let candidates = try analysis().candidates
        #expect(candidates.map(\.regeling.id.text) == ["m"])
        #expect(candidates[0].participants == ["B", "C"] && candidates[0].perInhabitant == 2)
        #expect(try analysis("zelf").candidates.map(\.regeling.id.text) == ["n", "m"])
    }

    /// All of r is variable, so that b pays no more. c and d bear 3 and 4 of 8 parts of 800 instead of 3 and 4 of 7. a pays
    /// 1,000 less to r, 100 to n, and 20 less to w.
    @Test func everyMunicipalityGainsOrLoses() throws {
        let effects = try analysis().effects
        #expect(effects.map(\.municipality.id.text) == ["a", "c", "d"])
        let expected = [-920, 300 - 2_400.0 / 7, 400 - 3_200.0 / 7]
        for (effect, amount) in zip(effects, expected) { #expect(abs(effect.difference.recurring - amount) < 1e-9) }
    }

    /// 20 of 400 units less: a twentieth of cost and staff, all of it variable, so that nothing stays behind.
    @Test func whoSupportsLosesWork() throws {
        let support = try #require(try analysis().support.first)
        #expect(support.regeling.id.text == "w" && support.quantities.map(\.unit) == ["uren"])
        #expect(support.quantities[0].less == 20 && support.cost.before == 400)
        #expect(abs(support.cost.after - 380) < 1e-9 && support.stranded == 0)
        let staff = try #require(support.staff)
        #expect(staff.before == 4 && abs(staff.after - 3.8) < 1e-9)
    }

    @Test func theFrameworkHoldsScoresWithTheirReasons() throws {
        let analysis = try analysis()
        #expect(analysis.parts.map(\.name) == ["Strategisch", "Bedrijfsvoering"])
        let score = try #require(analysis.parts[0].criteria.first)
        #expect(score.before == 4 && score.after == 7 && score.reason == "zelf aan tafel" && !score.isAssumption)
        #expect(analysis.parts[1].criteria.isEmpty && analysis.tests.quality.isMet == true)
    }

    /// Together: 100 a year to n. Alone: 700 a year. Both no longer pay r after two years of 1,000.
    @Test func waysStandSideBySide() throws {
        let ways = try analysis().ways
        #expect(ways.map(\.id.text) == ["nulscenario", "weg", "zelf"] && ways.map(\.leaves) == [false, true, true])
        #expect(ways.map(\.staying) == [10_000, 2_000, 2_000])
        #expect(abs(ways[1].together - 800) < 1e-9 && ways[1].alone == 0)
        #expect(ways[2].together == 0 && ways[2].alone == 5_600 && ways[1].oneOff == 90)
    }

    @Test func aRegelingThatIsNotLeftHasNoLeave() throws {
        let other = try analysis(on: "w")
        #expect(other.leaves.isEmpty && other.joins.isEmpty && other.focus?.id.text == "w")
        #expect(try analysis(of: "b").leaves.isEmpty)
        #expect(try analysis(on: "r").leaves.count == 1 && analysis(on: "r").joins.count == 1)
    }
}
