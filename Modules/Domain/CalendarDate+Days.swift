/// Counting in days, in the proleptic Gregorian calendar.
extension CalendarDate {
    /// A day by year, month (1 to 12) and day of the month.
    public init(year: Int, month: Int, day: Int) {
        self.init(month: Month(year: year, month: month), day: day)
    }

    /// Days since 1 March of year 0, so that a leap day ends its year.
    ///
    /// A year from March counts 365 days and one more every four years, but not every hundred, but every four hundred.
    public var dayNumber: Int {
        let shifted = month + -2
        let year = shifted.year
        let century = year >= 0 ? year / 100 : (year - 99) / 100
        let era = year >= 0 ? year / 400 : (year - 399) / 400
        let fourth = year >= 0 ? year / 4 : (year - 3) / 4
        return 365 * year + fourth - century + era + Self.daysBefore(shifted.number) + day - 1
    }

    /// The day of a number.
    public init(dayNumber: Int) {
        var year = (dayNumber * 400) / 146_097
        while Self(month: Month(year: year, month: 3), day: 1).dayNumber > dayNumber { year -= 1 }
        while Self(month: Month(year: year + 1, month: 3), day: 1).dayNumber <= dayNumber { year += 1 }
        let rest = dayNumber - Self(month: Month(year: year, month: 3), day: 1).dayNumber
        let number = (1...12).last { Self.daysBefore($0) <= rest } ?? 1
        self.init(month: Month(year: year, month: number) + 2, day: rest - Self.daysBefore(number) + 1)
    }

    /// Days before a month, counted from March as the first: 0, 31, 61, 92 and so on.
    private static func daysBefore(_ number: Int) -> Int { (153 * (number - 1) + 2) / 5 }

    /// So many days later.
    public static func + (a: Self, days: Int) -> Self { Self(dayNumber: a.dayNumber + days) }
    /// Days between.
    public static func - (a: Self, b: Self) -> Int { a.dayNumber - b.dayNumber }

    /// Day of the week, 1 for Monday to 7 for Sunday.
    public var weekday: Int {
        let rest = (dayNumber + 2) % 7
        return rest >= 0 ? rest + 1 : rest + 8
    }
}
