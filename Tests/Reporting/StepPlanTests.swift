import Charts
import Decision
import Domain
import Support
import Testing

@testable import Reporting

/// A plan as a timeline and as days of a calendar.
@Suite struct StepPlanTests {
    private static func plan(leaving date: String = "2026-01-01", name: String = "Regio") throws -> StepPlan {
        let body = """
            regelingen:
              oud:
                naam: "\(name)"
                vorm: openbaar lichaam
                domein: zorg
                deelnemers: [a, b]
                kosten: {k: {bedrag: 1_000, sleutel: per_inwoner}}
                uittreding: {opzegtermijn: 12 maanden, methode: geen}
              nieuw:
                domein: zorg
                deelnemers: [b, c]
                kosten: {k: {bedrag: 1_000, sleutel: per_inwoner}}
            kalender: {raad: [2024-12-12, 2025-12-11], reces: [{van: 2024-12-21, tot: 2025-01-05}]}
            wegen:
              1: {naam: "\(name)", regelingen: [oud], mijlpalen: [{datum: 2023-05-01, wat: "\(name)"}]}
              3: {regelingen: [nieuw]}
            """
        let steps = """
            besluit: 2025-03-01
            stappen:
              - uittreden: {id: uit, gemeente: a, regeling: oud, per: \(date)}
              - toetreden: {id: in, gemeente: a, regeling: nieuw, per: \(date)}
              - eenmalig: {id: project, gemeente: a, bedrag: 10_000, jaar: 2025}
            """
        let dossier = try TestDossier(body, scenarios: ["s": steps], years: 2022...2031).read()
        return StepPlanner(dossier.scenarios[0], of: dossier).plan()
    }

    private static let style = ReportStyle(language: .dutch, version: "1")

    /// Names of all lengths stay within the drawing and off each other, on a page and on a telephone.
    @Test(arguments: [1, 12, 60, 200]) func nothingOfTheTimelineIsAmiss(length: Int) throws {
        let plan = try Self.plan(name: String(String(repeating: "Wassenaar en ", count: 20).prefix(length)))
        let chart = StepPlanTimeline(plan, Self.style).chart()
        for width in [ChartWidth.wide, ChartWidth.narrow] {
            #expect(chart.drawing(width: width).faults().isEmpty, "\(width)")
        }
    }

    /// Ways as lanes, what is too late marked, and an arrow from the leave to the joining.
    @Test func theTimelineShowsWhatThePlanSays() throws {
        let chart = StepPlanTimeline(try Self.plan(), Self.style).chart()
        #expect(chart.lanes.map(\.name) == ["Weg 1: Regio", "Weg 3", "Zonder weg"])
        let urgent = chart.lanes.flatMap(\.items).filter(\.isUrgent)
        #expect(urgent.map(\.name) == ["besluit uit"])
        #expect(urgent.first?.to == Double(CalendarDate(year: 2024, month: 12, day: 20).dayNumber))
        #expect(chart.dependencies == [.init("besluit-uit", then: "besluit-in")])
        #expect(chart.moments.map(\.name) == ["besluit 2025-03-01"])
    }

    /// A day for each moment, each with its own name; a step that moves keeps the names of its days.
    @Test func daysKeepTheirNames() throws {
        let (plan, later) = (try Self.plan(), try Self.plan(leaving: "2027-01-01"))
        let events = try #require(StepPlanReport(plan).events(Self.style))
        #expect(events.events.count == plan.moments.count)
        #expect(Set(events.events.map(\.id)).count == events.events.count)
        let moved = try #require(StepPlanReport(later).events(Self.style))
        #expect(moved.domain == events.domain && moved.events != events.events)
        for id in ["ontwerp-uit", "raad-uit", "besluit-uit", "ingang-uit", "raad-in"] {
            #expect(events.events.contains { $0.id == id } && moved.events.contains { $0.id == id }, "\(id)")
        }
    }
}
