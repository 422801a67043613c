import Domain

/// A day in a calendar (iCalendar).
public struct CalendarEvent: Hashable, Sendable {
    /// A name that stays when the day moves, so that a calendar that opens the file again moves it too.
    var id: String
    var date: CalendarDate
    var summary: String
    var description: String
    /// Such as the way it belongs to; nil: none.
    var category: String?
    /// A deadline stands out.
    var isUrgent = false
}

/// Days for a calendar, with what holds for all of them.
public struct EventList: Hashable, Sendable {
    /// What the calendar is called.
    var name: String
    /// After the ids, so that days of other files are other days.
    var domain: String
    /// The day of which the file is: not that of the clock, so that the same dossier gives the same bytes.
    var stamp: CalendarDate
    var events: [CalendarEvent]
}
