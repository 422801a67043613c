/// Years, counts, dates, periods, and yes or no.
extension Fields {
    /// A year.
    public func year(_ key: String, required: Bool = false) -> Int? {
        value(key, required: required) { node in
            if let year = node.text.flatMap(Reading.year) { return year }
            reading.report(.notAYear(node.text ?? ""), at: node.place)
            return nil
        }
    }

    /// A whole number of at least 1, at most 600.
    public func count(_ key: String, required: Bool = false) -> Int? {
        value(key, required: required) { node in
            if let count = node.text.flatMap({ Int($0) }), (1...600).contains(count) { return count }
            reading.report(.notACount(node.text ?? ""), at: node.place)
            return nil
        }
    }

    /// A period in months.
    public func months(_ key: String, required: Bool = false) -> Int? {
        value(key, required: required) { reading.period($0) }
    }

    /// A date that is the first of a month.
    public func month(_ key: String, required: Bool = false) -> Month? {
        value(key, required: required) { reading.month($0) }
    }

    /// An end date: the first month that no longer counts.
    public func end(_ key: String, required: Bool = false) -> Month? {
        date(key, required: required)?.firstMonthFrom
    }

    /// An end date that leaves at least a month after a beginning (nil: nothing to hold it to).
    public func end(_ key: String, after begin: Month?) -> Month? {
        let end = end(key)
        if let begin, let end, end <= begin { reading.report(.noMonthsLeft, at: place(of: key)) }
        return end
    }

    /// A date.
    public func date(_ key: String, required: Bool = false) -> CalendarDate? {
        value(key, required: required) { reading.date($0) }
    }

    /// ja or nee.
    public func flag(_ key: String, required: Bool = false) -> Bool? {
        value(key, required: required) { reading.flag($0) }
    }
}
