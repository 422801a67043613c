import Domain
import ExitCosts
import Storage
import Support
import Testing

@testable import Decision

/// Plans counted by hand.
@Suite struct StepPlannerTests {
    private func plan(_ folder: String, _ scenario: String, asked: String? = nil) throws -> StepPlan {
        let dossier = try readDossier(at: folder, kinds: .all)
        let own = try #require(dossier.scenarios.first { $0.id.text == scenario })
        let date = try asked.map { try #require(Reading.parsed(date: $0)) }
        return StepPlanner(own, of: dossier, asked: date).plan()
    }

    private func fixture(asked: String? = nil) throws -> StepPlan {
        try plan(Fixtures.folder("stappenplan"), "weg", asked: asked)
    }

    /// The days of a step's moments, in order.
    private func days(_ plan: StepPlan, of step: String) -> [String] {
        plan.moments.filter { $0.steps.contains(StepID(step)) && ($0.kind.isDecision || $0.kind == .start) }
            .map { "\($0.kind.rawValue) \($0.date.isoDate)" }
    }

    /// Leaving on 1 January 2026 with twelve months' notice: decided by 1 January 2025, a holiday in the recess that
    /// begins on Saturday 21 December, so by Friday the 20th. A week before it: the council of 12 December. A week before
    /// that: the committee of 28 November. Four weeks before: 31 October, in the autumn recess, so 25 October. The
    /// council's view by then: 10 October. Eight weeks before 25 October the draft: 30 August.
    @Test func aLeaveAfterTheReform() throws {
        #expect(
            days(try fixture(), of: "uit") == [
                "ontwerp 2024-08-30", "zienswijze 2024-10-10", "college 2024-10-25", "commissie 2024-11-28",
                "raad 2024-12-12", "besluit 2024-12-20", "ingang 2026-01-01",
            ])
    }

    /// Before the reform there is no view on the draft. In Voorschoten notice ends on 1 January 2021, in a recess that
    /// begins on 19 December 2020; a week before the 18th the council of 5 November, the committee of 29 October and,
    /// four weeks before, 1 October.
    @Test func aLeaveBeforeTheReform() throws {
        let plan = try plan("\(Fixtures.root)/scenarios/voorschoten", "leidse-regio-ineens")
        #expect(
            days(plan, of: "uit-h10-bureau") == [
                "college 2020-10-01", "commissie 2020-10-29", "raad 2020-11-05", "besluit 2020-12-18",
                "ingang 2022-01-01",
            ])
        // Six months' notice, any month: by 1 July 2021.
        #expect(plan.steps.first { $0.id.text == "uit-wmo" }?.decision?.isoDate == "2021-07-01")
        #expect(plan.moments.first { $0.kind == .draftBudget }?.date.isoDate == "2021-06-05")
    }

    /// Decided on 3 December, 17 days before the last day; against 15 November the proposal of 25 October is 21 days late.
    @Test func standings() throws {
        let decided = try fixture()
        #expect(decided.steps[1].standing == .inTime(days: 17))
        #expect(decided.moments.first { $0.id == "college-uit" }?.standing == .unknown)
        let asked = try fixture(asked: "2024-11-15")
        #expect(asked.moments.first { $0.id == "college-uit" }?.standing == .tooLate(days: 21))
        #expect(asked.moments.first { $0.id == "raad-uit" }?.standing == .inTime(days: 27))
        #expect(asked.moments.first { $0.kind == .milestone }?.standing == .past)
    }

    /// On 6 January 2025 the last day has passed by 17 days. The draft goes out that Monday, the proposal follows eight
    /// weeks later on 3 March, the committee can be on 31 March (the calendar's next is 30 October), the council a week
    /// later on 6 November, the decision on 13 November: with a year's notice as of 1 January 2027.
    @Test func whatIsStillPossible() throws {
        let plan = try fixture(asked: "2025-01-06")
        #expect(plan.steps[1].standing == .tooLate(days: 17))
        #expect(plan.steps[1].firstPossible?.isoDate == "2027-01-01")
    }

    @Test func whatWaitsForWhat() throws {
        let plan = try fixture()
        func before(_ step: String) -> [String] {
            plan.steps.first { $0.id.text == step }?.after.map { "\($0.step.text) \($0.reason.rawValue)" } ?? []
        }
        #expect(before("in") == ["begin oprichten", "uit uittreden"])
        #expect(before("minder") == ["uit gevolg"])
        #expect(before("dubbel") == ["uit gevolg"])
        #expect(before("project") == [] && before("sleutel") == [] && before("uit") == [])
    }

    /// Others decide on their own steps; a founding and another key need the councils of all participants.
    @Test func whoDecides() throws {
        let plan = try fixture()
        #expect(plan.steps.filter { !$0.isOwn }.map(\.id.text) == ["van-beek"])
        let others = plan.moments.filter { $0.kind == .otherCouncils }.flatMap { $0.steps.map(\.text) }
        #expect(Set(others) == ["begin", "sleutel"])
        #expect(plan.steps.first { $0.id.text == "dubbel" }?.decision == nil)
    }

    @Test func lanes() throws {
        let plan = try fixture()
        let lanes = Dictionary(uniqueKeysWithValues: plan.steps.map { ($0.id.text, $0.lane) })
        #expect(lanes["uit"] == 1 && lanes["in"] == 2 && lanes["minder"] == 3 && lanes["regie"] == 1)
        #expect(lanes["project"] == .some(nil))
        #expect(plan.undated.map(\.milestone.what) == ["inventarisatie"])
    }

    /// A founding is decided no later than the joining that needs it, though its own date leaves more time.
    @Test func aPredecessorIsDecidedInTimeForWhatFollows() throws {
        let body = """
            regelingen:
              oud:
                domein: zorg
                deelnemers: [a, b]
                kosten: {k: {bedrag: 1_000, sleutel: per_inwoner}}
                uittreding: {methode: geen}
              nieuw:
                bestaat: nee
                domein: zorg
                deelnemers: [b, c]
                kosten: {k: {bedrag: 1_000, sleutel: per_inwoner}}
            """
        let steps = """
            stappen:
              - oprichten: {id: begin, regeling: nieuw, per: 2024-01-01}
              - uittreden: {id: uit, gemeente: a, regeling: oud, per: 2024-01-01, procedure: collegebesluit}
              - toetreden: {id: in, gemeente: a, regeling: nieuw, per: 2024-01-01}
            """
        let dossier = try TestDossier(body, scenarios: ["s": steps]).read()
        let plan = StepPlanner(dossier.scenarios[0], of: dossier).plan()
        // 31 December 2023 is a Sunday.
        #expect(plan.steps.map { $0.decision?.isoDate } == ["2023-12-29", "2023-12-29", "2023-12-29"])
        #expect(plan.notes.contains(.noCalendar) && plan.notes.contains(.noReference))
        #expect(plan.steps.allSatisfy { $0.standing == .unknown })
    }
}
