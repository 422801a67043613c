import Domain

/// Days on which the college decides: Monday to Friday, without the holidays of the Algemene termijnenwet (art. 3).
///
/// A term that is counted back is not made longer when it ends on another day (Algemene termijnenwet art. 1 lid 2), so
/// what would fall on one is planned on the working day before.
public enum WorkingDays {
    /// Whether a day is one.
    public static func contains(_ date: CalendarDate) -> Bool { date.weekday <= 5 && !isHoliday(date) }

    /// The day itself, or the last working day before it.
    public static func last(until date: CalendarDate) -> CalendarDate {
        var date = date
        while !contains(date) { date = date + -1 }
        return date
    }

    /// The day itself, or the first working day after it.
    public static func first(from date: CalendarDate) -> CalendarDate {
        var date = date
        while !contains(date) { date = date + 1 }
        return date
    }

    /// New Year, Good Friday, Easter Monday, King's Day, 5 May, Ascension, Whit Monday, Christmas.
    static func isHoliday(_ date: CalendarDate) -> Bool {
        switch (date.month.number, date.day) {
        case (1, 1), (5, 5), (12, 25), (12, 26): return true
        case (4, 26), (4, 27): return date == kingsDay(date.month.year)
        default: return [-2, 1, 39, 50].contains(date - easter(date.month.year))
        }
    }

    /// 27 April, or the day before when that is a Sunday.
    private static func kingsDay(_ year: Int) -> CalendarDate {
        let day = CalendarDate(year: year, month: 4, day: 27)
        return day.weekday == 7 ? day + -1 : day
    }

    /// Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
    static func easter(_ year: Int) -> CalendarDate {
        let (a, b, c) = (year % 19, year / 100, year % 100)
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let sum = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114
        return CalendarDate(year: year, month: sum / 31, day: sum % 31 + 1)
    }
}
