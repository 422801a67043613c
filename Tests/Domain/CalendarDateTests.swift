import Domain
import Foundation
import Testing

/// Days against Foundation's Gregorian calendar, with leap years and the turn of centuries.
@Suite struct CalendarDateTests {
    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .current
        return calendar
    }()

    /// Every day from 1899 to 2201, one after the other.
    @Test func everyDayHasTheNextNumberAndWeekday() throws {
        var date = CalendarDate(year: 1899, month: 12, day: 31)
        var other = try #require(Self.calendar.date(from: DateComponents(year: 1899, month: 12, day: 31)))
        let first = date.dayNumber
        for count in 0..<110_000 {
            let parts = Self.calendar.dateComponents([.year, .month, .day, .weekday], from: other)
            #expect(date.month == Month(year: parts.year ?? 0, month: parts.month ?? 0) && date.day == parts.day)
            // Foundation counts from Sunday.
            #expect(date.weekday == ((parts.weekday ?? 0) + 5) % 7 + 1)
            #expect(date.dayNumber == first + count)
            date = date + 1
            other += 86_400
        }
    }

    @Test(arguments: [
        ("2024-02-28", 1, "2024-02-29"), ("2023-02-28", 1, "2023-03-01"), ("2100-02-28", 1, "2100-03-01"),
        ("2000-02-28", 1, "2000-02-29"), ("2024-03-01", -1, "2024-02-29"), ("2021-01-01", -366, "2020-01-01"),
        ("2021-01-01", -365, "2020-01-02"), ("2022-09-14", -84, "2022-06-22"), ("2021-07-31", -56, "2021-06-05"),
    ])
    func daysBackAndForth(from: String, days: Int, to: String) throws {
        let (from, to) = (try #require(Reading.parsed(date: from)), try #require(Reading.parsed(date: to)))
        #expect(from + days == to)
        #expect(to - from == days)
    }
}
