extension Reading {
    /// ja or nee.
    public func flag(_ node: DocumentNode) -> Bool? {
        switch node.text {
        case "ja": return true
        case "nee": return false
        default:
            report(.notYesOrNo(node.text ?? ""), at: node.place)
            return nil
        }
    }

    /// A date: `2021-06-30`.
    public func date(_ node: DocumentNode) -> CalendarDate? {
        guard let date = node.text.flatMap({ Self.parsed(date: $0) }) else {
            report(.notADate(node.text ?? ""), at: node.place)
            return nil
        }
        return date
    }

    /// A date that must be the first of a month.
    public func month(_ node: DocumentNode) -> Month? {
        guard let date = date(node) else { return nil }
        guard date.day == 1 else {
            report(
                .notFirstOfMonth(node.text ?? "", before: date.month.isoDate, after: (date.month + 1).isoDate),
                at: node.place)
            return nil
        }
        return date.month
    }

    /// A period in months: `12 maanden`, `5 jaar`.
    public func period(_ node: DocumentNode) -> Int? {
        guard let months = node.text.flatMap({ Self.parsed(period: $0) }), months > 0 else {
            report(.notAPeriod(node.text ?? ""), at: node.place)
            return nil
        }
        return months
    }

    /// A date as typed; nil when it is none.
    public static func parsed(date text: String) -> CalendarDate? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            (1900...2199).contains(year), (1...12).contains(month), day >= 1,
            day <= days(inMonth: month, of: year)
        else { return nil }
        return CalendarDate(month: Month(year: year, month: month), day: day)
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        default: 31
        }
    }

    /// Months of a period, with a sign where it shifts a date: `+12 maanden`.
    public static func parsed(period text: String) -> Int? {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let number = Int(parts[0]), (-1200...1200).contains(number) else { return nil }
        switch parts[1] {
        case "maand", "maanden": return number
        case "jaar", "jaren": return number * 12
        default: return nil
        }
    }
}
