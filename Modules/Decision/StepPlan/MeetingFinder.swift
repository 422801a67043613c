import Domain

/// Finds the days on which bodies can decide, from the council's calendar.
///
/// A meeting is taken only within a stretch of years that the calendar lists without a gap: outside it nothing is known,
/// and the day that was counted stands. So a later day never finds an earlier meeting.
struct MeetingFinder {
    /// A day with what is known of it.
    struct Found: Hashable {
        var date: CalendarDate
        var basis: StepPlan.Basis
    }

    private let calendar: CouncilCalendar

    init(_ calendar: CouncilCalendar?) { self.calendar = calendar ?? CouncilCalendar() }

    /// The last meeting of the council on or before a day.
    func council(until date: CalendarDate) -> Found { last(calendar.council, until: date) }
    /// The last meeting of a committee on or before a day.
    func committee(until date: CalendarDate) -> Found { last(calendar.committee, until: date) }
    /// The first meeting of the council on or after a day.
    func council(from date: CalendarDate) -> Found { first(calendar.council, from: date) }
    /// The first meeting of a committee on or after a day.
    func committee(from date: CalendarDate) -> Found { first(calendar.committee, from: date) }

    /// The last working day outside a recess, on or before a day.
    func college(until date: CalendarDate) -> Found {
        var day = WorkingDays.last(until: date)
        while let recess = recess(of: day) { day = WorkingDays.last(until: recess.from + -1) }
        return Found(date: day, basis: .workingDay)
    }

    /// The first working day outside a recess, on or after a day.
    func college(from date: CalendarDate) -> Found {
        var day = WorkingDays.first(from: date)
        while let recess = recess(of: day) { day = WorkingDays.first(from: recess.to + 1) }
        return Found(date: day, basis: .workingDay)
    }

    private func recess(of date: CalendarDate) -> CouncilCalendar.Recess? {
        calendar.recesses.first { $0.contains(date) }
    }

    private func last(_ meetings: [CouncilCalendar.Meeting], until date: CalendarDate) -> Found {
        let years = Set(meetings.map(\.date.month.year))
        guard years.contains(date.month.year), let meeting = meetings.last(where: { $0.date <= date }),
            (meeting.date.month.year...date.month.year).allSatisfy({ years.contains($0) })
        else { return Found(date: date, basis: .counted) }
        return Found(date: meeting.date, basis: meeting.isAssumption ? .expectedMeeting : .meeting)
    }

    private func first(_ meetings: [CouncilCalendar.Meeting], from date: CalendarDate) -> Found {
        let years = Set(meetings.map(\.date.month.year))
        guard years.contains(date.month.year), let meeting = meetings.first(where: { $0.date >= date }),
            (date.month.year...meeting.date.month.year).allSatisfy({ years.contains($0) })
        else { return Found(date: date, basis: .counted) }
        return Found(date: meeting.date, basis: meeting.isAssumption ? .expectedMeeting : .meeting)
    }
}
