import Decision
import Domain
import ExitCosts
import Support
import Testing

/// When a leave takes place: asked for, as scenarios plan it, or as soon as notice allows.
@Suite struct ExitTimingTests {
    private static let body = """
        regelingen:
          r:
            deelnemers: [a, b]
            kosten: {k: {bedrag: 1_000, sleutel: per_inwoner}}
            uittreding: {opzegtermijn: 18 maanden, methode: geen, varianten: {kort: {opzegtermijn: 1 maanden}}}
        """

    private func timing(_ scenarios: [String: String], asked: Month? = nil) throws -> ExitTiming {
        let dossier = try TestDossier(Self.body, scenarios: scenarios).read()
        let regeling = try #require(dossier.baseline.assumptions.regelingen.first)
        return try ExitTiming(of: MunicipalityID("a"), from: regeling, in: dossier, asked: asked)
    }

    private func leave(_ date: String, besluit: String? = nil, methode: String? = nil) -> String {
        (besluit.map { "besluit: \($0)\n" } ?? "")
            + "stappen:\n  - uittreden: {gemeente: a, regeling: r, per: \(date)"
            + (methode.map { ", methode: \($0)" } ?? "") + "}\n"
    }

    /// The years begin in 2022; 18 months later is July 2023.
    @Test func withoutAScenarioTheFirstJanuaryThatNoticeAllows() throws {
        let timing = try timing([:])
        #expect(timing.origin == .firstPossible && timing.date == .january(2024) && timing.planned.isEmpty)
    }

    @Test func theFirstDateOfTheScenariosUnlessAsked() throws {
        let scenarios = ["laat": leave("2026-01-01"), "vroeg": leave("2025-07-01", besluit: "2023-06-30")]
        let planned = try timing(scenarios)
        #expect(planned.origin == .scenarios && planned.date == Month(year: 2025, month: 7))
        #expect(planned.planned.map(\.scenario.text) == ["vroeg", "laat"])
        let asked = try timing(scenarios, asked: .january(2023))
        #expect(asked.origin == .asked && asked.date == .january(2023))
    }

    /// 18 months after 1 February 2024 is 1 August 2025; a variant may have a shorter notice.
    @Test func aDecisionThatIsTooLateIsToldAtItsStep() throws {
        do {
            _ = try timing(["weg": leave("2025-07-01", besluit: "2024-02-01")])
            Issue.record("the decision is too late")
        } catch let problems as Problems {
            #expect(problems.list.map(\.kind) == [.noticeTooShort(earliest: "2025-08-01")])
            #expect(problems.list.first.map { problems.files[Int($0.place.file)].path.hasSuffix("weg.yaml") } == true)
        }
        #expect(try timing(["weg": leave("2025-07-01", besluit: "2024-02-01", methode: "kort")]).origin == .scenarios)
    }

    /// A decision on the last day that counts is in time, a day later is not.
    @Test(arguments: [false, true]) func theLastDecisionIsTheLastInTime(onlyJanuary: Bool) throws {
        for months in [1, 6, 12, 18] {
            let notice = Notice(months: months, onlyFirstOfJanuary: onlyJanuary)
            for leave in [Month.january(2026), Month(year: 2026, month: 7)] {
                let last = try #require(notice.lastDecision(before: leave))
                let inTime = try #require(notice.earliestLeave(after: last))
                let tooLate = try #require(
                    notice.earliestLeave(after: CalendarDate(month: last.month, day: last.day + 1)))
                #expect(inTime <= leave && tooLate > leave)
            }
        }
    }
}
