import Domain
import ExitCosts
import Foundation
import Storage
import Support
import Testing

@testable import Decision

@Suite struct MomentTests {
    private static func month(_ text: String) throws -> Month { try #require(Reading.parsed(date: text)).month }

    /// Sweeps the steps of a scenario of a dossier, the first one leading.
    private static func sweep(
        _ dossier: Dossier, _ scenario: String, _ steps: [String], _ from: String, _ to: String,
        _ pace: MomentPace = .month
    ) throws -> MomentSweep {
        let own = try #require(dossier.scenarios.first { $0.id.text == scenario })
        let moving = try steps.map { name in try #require(own.steps.first { $0.id.text == name }) }
        let assumptions = dossier.baseline.assumptions
        let municipality = try #require(assumptions.municipalities.first { $0.id == assumptions.municipality })
        let request = MomentRequest(
            scenario: own, steps: moving, municipality: municipality, dates: try month(from)...month(to), pace: pace)
        return try Crew.working { crew throws(Problems) in try Decision.sweep(request, in: dossier, crew) }
    }

    private static func learning() throws -> Dossier {
        try readDossier(at: "\(Fixtures.root)/scenarios/leren-uittreden", kinds: .all)
    }

    private static func cost(_ sweep: MomentSweep, _ date: String) throws -> CostFigures {
        let date = try month(date)
        return try #require(sweep.moments.first { $0.date == date }?.cost)
    }

    /// docs/leren-uittreden.md: Heidorp pays 400,000 a year, so staying a month longer costs 33,333.33; as long as the
    /// contract of 24,000 a year runs, half of a month of it (1,000) is then no longer part of the exit sum. What stays
    /// behind is 60,000 + 80,000 + ... whenever it leaves, because nothing is indexed.
    @Test func aMonthLongerCostsTheContributionLessWhatTheContractNoLongerCosts() throws {
        let sweep = try Self.sweep(Self.learning(), "uit", ["weg"], "2027-01-01", "2030-01-01")
        for (before, after) in zip(sweep.moments, sweep.moments.dropFirst()) {
            let step = try #require(after.cost).total - (try #require(before.cost).total)
            let contract = before.date < (try Self.month("2028-07-01")) ? 1_000.0 : 0
            #expect(abs(step - (400_000.0 / 12 - contract)) < 1e-6, "\(after.date.isoDate)")
        }
        let bend = try #require(sweep.bends.first)
        #expect(sweep.bends.count == 1)
        #expect(try bend.date == Self.month("2028-07-01") && !bend.isJump)
        #expect(abs(bend.change - 1_000) < 1e-6 && abs(bend.postChange - 1_000) < 1e-6)
        #expect(bend.post == .regeling(RegelingID("dienst"), .exitSum))
        #expect(bend.cause == .contract(ComponentID("systeem"), until: try Self.month("2028-07-01")))
        #expect(abs(bend.explained - 1) < 1e-9)
    }

    /// Ten years after 2030-01-01 end with 2039; nothing of a leave then runs longer.
    @Test func allMomentsAreCountedAtLeastTenYearsAfterTheLast() throws {
        #expect(try Self.sweep(Self.learning(), "uit", ["weg"], "2027-01-01", "2030-01-01").countedTo == 2039)
        #expect(try Self.sweep(Self.learning(), "uit", ["weg"], "2027-01-01", "2030-02-01").countedTo == 2040)
    }

    /// Another scenario with a one-off post in 2060 takes all moments with it, as it does in a comparison.
    @Test func theLastOneOffPostOfAnyScenarioCounts() throws {
        let dossier = try TestDossier(
            """
            regelingen:
              r:
                deelnemers: [a, b]
                kosten: {post: {bedrag: 100, sleutel: vaste_voet, variabel: 100%}}
                uittreding: {methode: geen, varianten: {laat: {methode: {vast: {2060: 7}}}}}
            """,
            scenarios: [
                "weg": "stappen: [uittreden: {id: weg, gemeente: a, regeling: r, per: 2024-01-01}]\n",
                "laat": "stappen: [uittreden: {gemeente: b, regeling: r, per: 2024-01-01, methode: laat}]\n",
            ], years: 2022...2031
        ).read()
        #expect(try compare(dossier).countedTo == 2060)
        #expect(try Self.sweep(dossier, "weg", ["weg"], "2023-01-01", "2025-01-01").countedTo == 2060)
    }

    /// Decided on 15 December 2025, twelve months' notice, to 1 January: 2027 and later, in January only.
    @Test func noticeTellsWhichMomentsAreAllowed() throws {
        let sweep = try Self.sweep(Self.learning(), "uit", ["weg"], "2026-01-01", "2028-01-01")
        let allowed = sweep.moments.filter { $0.isAllowed == true }.map(\.date.isoDate)
        #expect(allowed == ["2027-01-01", "2028-01-01"])
        #expect(sweep.moments.allSatisfy { $0.isAllowed != nil && $0.cost != nil })
        #expect(sweep.cheapest.map { sweep.moments[$0].date.isoDate } == "2027-01-01")
        #expect(sweep.cheapestOfAll.map { sweep.moments[$0].date.isoDate } == "2026-01-01")
        #expect(sweep.moments[0].lastDecision?.isoDate == "2025-01-01")
    }

    @Test func withoutADecisionNobodyCanTell() throws {
        var dossier = try Self.learning()
        for index in dossier.scenarios.indices { dossier.scenarios[index].decision = nil }
        let sweep = try Self.sweep(dossier, "half-jaar", ["weg"], "2026-07-01", "2027-01-01")
        #expect(sweep.moments.allSatisfy { $0.isAllowed == nil })
        // The werkplaats has six months' notice, on any day.
        #expect(sweep.moments.last?.lastDecision?.isoDate == "2026-07-01")
        let january = try Self.sweep(dossier, "uit", ["weg"], "2026-12-01", "2027-01-01")
        #expect(january.moments.map(\.isAllowed) == [false, nil])
    }

    /// The shipped scenario that is the other one a year later: all its steps move by twelve months, what names a year by
    /// a year.
    @Test func everythingAYearLaterIsTheScenarioAYearLater() throws {
        var dossier = try readDossier(at: "\(Fixtures.root)/scenarios/voorschoten", kinds: .all)
        let own = try #require(dossier.scenarios.first { $0.id.text == "leidse-regio-ineens" })
        let sweep = try Self.sweep(
            dossier, "leidse-regio-ineens", own.steps.map(\.id.text), "2022-01-01", "2024-01-01", .year)
        dossier.baseline.assumptions.lastYear = sweep.countedTo
        for index in dossier.scenarios.indices { dossier.scenarios[index].assumptions.lastYear = sweep.countedTo }
        let comparison = try compare(dossier)
        for (date, id) in [("2022-01-01", "leidse-regio-ineens"), ("2023-01-01", "leidse-regio-jaar-later")] {
            let result = try #require(comparison.result(id, "voorschoten"))
            let cost = try Self.cost(sweep, date)
            #expect(cost.total == result.total && cost.netPresentValue == result.netPresentValue)
            #expect(cost.recurring == result.recurring && cost.oneOff == result.oneOff)
        }
    }

    @Test func aMomentThatCannotBeSaysWhy() throws {
        let dossier = try TestDossier(
            """
            regelingen:
              r:
                deelnemers: [a, b]
                kosten: {post: {bedrag: 100, sleutel: vaste_voet, variabel: 100%}}
                uittreding: {methode: geen}
            """,
            scenarios: [
                "weg": """
                stappen:
                  - uittreden: {id: weg, gemeente: a, regeling: r, per: 2024-01-01}
                  - zelf_doen: {id: zelf, gemeente: a, per: 2024-01-01, tot: 2026-01-01, kosten: {x: {bedrag: 10}}}
                  - opheffen: {id: op, regeling: r, per: 2026-01-01}
                """
            ]
        ).read()
        let sweep = try Self.sweep(dossier, "weg", ["weg"], "2024-01-01", "2027-01-01", .year)
        let reasons = sweep.moments.map { moment in
            if case .failure(let reason) = moment.figures { reason } else { nil as ProblemKind? }
        }
        #expect(reasons.map { $0 == nil } == [true, true, false, false])
        let own = try Self.sweep(dossier, "weg", ["zelf"], "2025-01-01", "2026-01-01", .year)
        #expect(own.moments[0].cost != nil && own.moments[1].cost == nil)
        #expect(throws: Problems.self) { try Self.sweep(dossier, "weg", ["zelf"], "2026-01-01", "2027-01-01", .year) }
    }
}
