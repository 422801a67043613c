/// A calendar month: the grain of time. Counted from year 0, so that differences are plain subtraction.
public struct Month: Hashable, Comparable, Sendable {
    /// Months since January of year 0.
    public var ordinal: Int

    /// A month by its ordinal.
    public init(ordinal: Int) { self.ordinal = ordinal }

    /// A month by year and number, 1 to 12.
    public init(year: Int, month: Int) { ordinal = year * 12 + month - 1 }

    /// Calendar year.
    public var year: Int { ordinal >= 0 ? ordinal / 12 : (ordinal - 11) / 12 }
    /// Number in the year, 1 to 12.
    public var number: Int { ordinal - year * 12 + 1 }

    /// January of a year.
    public static func january(_ year: Int) -> Month { Month(year: year, month: 1) }

    /// In order of time.
    public static func < (a: Self, b: Self) -> Bool { a.ordinal < b.ordinal }
    /// So many months later.
    public static func + (a: Self, months: Int) -> Month { Month(ordinal: a.ordinal + months) }
    /// Months between.
    public static func - (a: Self, b: Self) -> Int { a.ordinal - b.ordinal }

    /// As in the files: `2021-01-01`.
    public var isoDate: String {
        let digits = String(year)
        let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return "\(padded)-\(number < 10 ? "0" : "")\(number)-01"
    }
}

/// A day, where the day counts: decisions, ends of contracts.
public struct CalendarDate: Hashable, Comparable, Sendable {
    /// The month of the day.
    public var month: Month
    /// Day of the month, from 1.
    public var day: Int

    /// A day of a month.
    public init(month: Month, day: Int) {
        self.month = month
        self.day = day
    }

    /// The first month that begins on or after this day. An end date counts the months before it.
    public var firstMonthFrom: Month { day == 1 ? month : month + 1 }

    /// In order of time.
    public static func < (a: Self, b: Self) -> Bool { (a.month.ordinal, a.day) < (b.month.ordinal, b.day) }

    /// As in the files: `2021-06-30`.
    public var isoDate: String { String(month.isoDate.dropLast(2)) + (day < 10 ? "0" : "") + String(day) }
}
