import Domain
import Testing

@testable import Decision

/// Weekends, holidays, meetings and recess.
@Suite struct WorkingDaysTests {
    private func day(_ text: String) throws -> CalendarDate { try #require(Reading.parsed(date: text)) }

    /// Easter as it was or will be.
    @Test(arguments: ["2019-04-21", "2020-04-12", "2021-04-04", "2024-03-31", "2025-04-20", "2038-04-25", "2008-03-23"])
    func easter(text: String) throws {
        let date = try day(text)
        #expect(WorkingDays.easter(date.month.year) == date)
    }

    /// A Saturday, a Sunday, New Year, Easter Monday, King's Day on a Saturday for a Sunday, 5 May, Ascension, Whit
    /// Monday, Christmas.
    @Test(arguments: [
        ("2020-12-19", "2020-12-18"), ("2020-12-20", "2020-12-18"), ("2021-01-01", "2020-12-31"),
        ("2021-04-05", "2021-04-01"), ("2025-04-26", "2025-04-25"), ("2025-04-28", "2025-04-28"),
        ("2021-05-05", "2021-05-04"), ("2021-05-13", "2021-05-12"), ("2021-05-24", "2021-05-21"),
        ("2019-12-26", "2019-12-24"), ("2020-04-27", "2020-04-24"), ("2024-02-29", "2024-02-29"),
    ])
    func theLastWorkingDay(text: String, last: String) throws {
        #expect(WorkingDays.last(until: try day(text)) == (try day(last)))
    }

    private func finder() throws -> MeetingFinder {
        let meetings = try ["2019-12-12", "2020-01-30", "2020-12-17", "2022-03-10"].map {
            CouncilCalendar.Meeting(date: try day($0))
        }
        let recesses = [CouncilCalendar.Recess(from: try day("2020-12-19"), to: try day("2021-01-03"))]
        return MeetingFinder(CouncilCalendar(council: meetings, recesses: recesses))
    }

    /// Within years that the calendar lists without a gap a meeting is found; elsewhere the day stands.
    @Test(arguments: [
        ("2020-06-01", "2020-01-30", "vergadering"), ("2020-01-29", "2019-12-12", "vergadering"),
        ("2020-12-17", "2020-12-17", "vergadering"), ("2021-02-01", "2021-02-01", "geteld"),
        ("2022-02-01", "2022-02-01", "geteld"), ("2022-03-11", "2022-03-10", "vergadering"),
        ("2018-05-05", "2018-05-05", "geteld"),
    ])
    func theLastMeeting(text: String, last: String, basis: String) throws {
        let found = try finder().council(until: day(text))
        #expect(found.date == (try day(last)) && found.basis.rawValue == basis)
    }

    @Test func theCollegeDoesNotDecideInARecess() throws {
        #expect(try finder().college(until: day("2021-01-02")).date == (try day("2020-12-18")))
        #expect(try finder().college(from: day("2020-12-19")).date == (try day("2021-01-04")))
    }

    /// A later day never finds an earlier one, over random calendars.
    @Test func laterDaysFindLaterMeetings() throws {
        var random = SystemRandomNumberGenerator()
        let begin = try day("2018-01-01")
        for _ in 0..<300 {
            let meetings = Set((0..<Int.random(in: 0...12, using: &random)).map { _ in Int.random(in: 0...2000) })
            let from = Int.random(in: 0...1900, using: &random)
            let finder = MeetingFinder(
                CouncilCalendar(
                    council: meetings.sorted().map { .init(date: begin + $0) },
                    recesses: [.init(from: begin + from, to: begin + from + 40)]))
            let councils = (0...2100).map { finder.council(until: begin + $0).date }
            let colleges = (0...2100).map { finder.college(until: begin + $0).date }
            #expect(zip(councils, councils.dropFirst()).allSatisfy { $0 <= $1 })
            #expect(zip(colleges, colleges.dropFirst()).allSatisfy { $0 <= $1 })
            #expect(zip(0...2100, councils).allSatisfy { begin + $0 >= $1 })
        }
    }
}
