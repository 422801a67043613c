import Domain
import Testing

@testable import Decision

/// Which version of a term holds when, and the days that follow from it.
@Suite struct StatutoryTermTests {
    private func day(_ text: String) throws -> CalendarDate { try #require(Reading.parsed(date: text)) }

    /// The papers for the budget of 2023 were made before 1 July 2022.
    @Test(arguments: [
        (2022, "2021-04-14", 56, "2021-07-31"), (2023, "2022-04-14", 56, "2022-07-31"),
        (2024, "2023-04-29", 84, "2023-09-14"), (2026, "2025-04-29", 84, "2025-09-14"),
    ])
    func aBudgetGoesByTheLawOfTheYearBefore(year: Int, letter: String, weeks: Int, adopted: String) throws {
        func lastDay(_ subject: StatutoryTerm.Subject) -> CalendarDate? {
            StatutoryTerm.forBudget(of: year, subject)?.lastDay(forBudgetOf: year)
        }
        #expect(lastDay(.frameworkLetter) == (try day(letter)))
        #expect(lastDay(.adoptedBudget) == (try day(adopted)))
        #expect(StatutoryTerm.forBudget(of: year, .draftBudget)?.days == weeks)
        #expect(lastDay(.municipalBudget) == CalendarDate(year: year - 1, month: 11, day: 14))
    }

    @Test func theViewOnADraftRegelingCameWithTheLaw() throws {
        #expect(StatutoryTerm.inForce(.draftRegeling, on: try day("2022-06-30")) == nil)
        #expect(StatutoryTerm.inForce(.draftRegeling, on: try day("2022-07-01"))?.days == 56)
    }

    /// On no day do two versions of one term hold.
    @Test func versionsDoNotOverlap() {
        for subject in StatutoryTerm.Subject.allCases {
            let versions = StatutoryTerm.all.filter { $0.subject == subject }
            for (older, newer) in zip(versions, versions.dropFirst()) { #expect(older.until == newer.from) }
            #expect(versions.last?.until == nil && !versions.isEmpty)
        }
    }
}
