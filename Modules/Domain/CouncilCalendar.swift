/// The council's calendar (`kalender`): when it and its committees meet, when nobody does, and how long a proposal takes
/// from one to the next. Information: no figure depends on it.
///
///     kalender:
///       raad: [2026-03-05, {datum: 2026-04-02, aanname: ja}]
///       commissie: [2026-02-26, 2026-03-26]
///       reces: [{van: 2026-07-18, tot: 2026-08-30}]
///       doorlooptijd: {commissie: 4 weken, raad: 1 week, besluit: 1 week}
public struct CouncilCalendar: Sendable, Hashable {
    /// A day on which a body meets.
    public struct Meeting: Sendable, Hashable {
        /// The day.
        public var date: CalendarDate
        /// `aanname: ja`: the day is expected, not fixed.
        public var isAssumption: Bool

        /// A meeting.
        public init(date: CalendarDate, isAssumption: Bool = false) {
            self.date = date
            self.isAssumption = isAssumption
        }
    }

    /// Days in a row on which nobody meets or decides.
    public struct Recess: Sendable, Hashable {
        /// First day.
        public var from: CalendarDate
        /// Last day.
        public var to: CalendarDate

        /// A recess.
        public init(from: CalendarDate, to: CalendarDate) {
            self.from = from
            self.to = to
        }

        /// Whether a day falls in it.
        public func contains(_ date: CalendarDate) -> Bool { from <= date && date <= to }
    }

    /// Days that a proposal takes from one body to the next (doorlooptijd).
    public struct LeadTimes: Sendable, Hashable {
        /// From the college's proposal to the committee.
        public var committee: Int
        /// From the committee to the council.
        public var council: Int
        /// From the council's permission to the decision of the college.
        public var decision: Int
        /// True when the file gives none: then these are the program's own, an assumption.
        public var isAssumption: Bool

        /// What is taken when a file says nothing: four weeks, a week and a week.
        public static let standard = LeadTimes(committee: 28, council: 7, decision: 7, isAssumption: true)

        /// Lead times in days.
        public init(committee: Int, council: Int, decision: Int, isAssumption: Bool) {
            self.committee = committee
            self.council = council
            self.decision = decision
            self.isAssumption = isAssumption
        }
    }

    /// Meetings of the council, in order of date.
    public var council: [Meeting]
    /// Meetings of its committees, in order of date.
    public var committee: [Meeting]
    /// In order of date.
    public var recesses: [Recess]
    /// From body to body.
    public var leadTimes: LeadTimes
    /// `bron:`, where the calendar comes from.
    public var source: String?

    /// A calendar; without anything: nothing is known.
    public init(
        council: [Meeting] = [], committee: [Meeting] = [], recesses: [Recess] = [],
        leadTimes: LeadTimes = .standard, source: String? = nil
    ) {
        self.council = council
        self.committee = committee
        self.recesses = recesses
        self.leadTimes = leadTimes
        self.source = source
    }
}

extension CouncilCalendar {
    /// Reads `raad`, `commissie`, `reces` and `doorlooptijd`; a meeting in a recess is a problem.
    public init(from fields: Fields) {
        let recesses = fields.recesses()
        self.init(
            council: fields.meetings("raad", outside: recesses),
            committee: fields.meetings("commissie", outside: recesses), recesses: recesses,
            leadTimes: LeadTimes(from: fields), source: fields.remark?.source)
        fields.finish()
    }
}

extension CouncilCalendar.LeadTimes {
    fileprivate init(from fields: Fields) {
        self = .standard
        guard let own = fields.fields("doorlooptijd") else { return }
        let (committee, council, decision) = (own.days("commissie"), own.days("raad"), own.days("besluit"))
        own.finish()
        self.init(
            committee: committee ?? self.committee, council: council ?? self.council,
            decision: decision ?? self.decision, isAssumption: own.remark?.isAssumption ?? false)
    }
}

extension Fields {
    /// Days of a list, each a date or a mapping with `datum` and what is said beside it.
    fileprivate func meetings(
        _ key: String, outside recesses: [CouncilCalendar.Recess]
    ) -> [CouncilCalendar.Meeting] {
        var seen: Set<CalendarDate> = []
        let meetings = (list(key) ?? []).compactMap { node -> CouncilCalendar.Meeting? in
            guard let meeting = meeting(node) else { return nil }
            if !seen.insert(meeting.date).inserted {
                reading.report(.doubledName(meeting.date.isoDate), at: node.place)
            }
            if let recess = recesses.first(where: { $0.contains(meeting.date) }) {
                reading.report(
                    .meetingInRecess(meeting.date.isoDate, from: recess.from.isoDate, to: recess.to.isoDate),
                    at: node.place)
            }
            return meeting
        }
        return meetings.sorted { $0.date < $1.date }
    }

    private func meeting(_ node: DocumentNode) -> CouncilCalendar.Meeting? {
        guard node.entries != nil else { return reading.date(node).map { .init(date: $0) } }
        let own = Fields(node, in: reading)
        let date = own.date("datum", required: true)
        own.finish()
        return date.map { .init(date: $0, isAssumption: own.remark?.isAssumption ?? false) }
    }

    fileprivate func recesses() -> [CouncilCalendar.Recess] {
        let recesses = (list("reces") ?? []).compactMap { node -> CouncilCalendar.Recess? in
            let own = Fields(node, in: reading)
            let (from, to) = (own.date("van", required: true), own.date("tot", required: true))
            own.finish()
            guard let from, let to else { return nil }
            guard from <= to else {
                reading.report(.recessEndsFirst, at: own.place(of: "tot"))
                return nil
            }
            return .init(from: from, to: to)
        }
        return recesses.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    }

    /// A period in days: `4 weken`, `10 dagen`.
    fileprivate func days(_ key: String) -> Int? {
        value(key, required: false) { node in
            if let days = node.text.flatMap({ Reading.parsed(days: $0) }) { return days }
            reading.report(.notALeadTime(node.text ?? ""), at: node.place)
            return nil
        }
    }
}

extension Reading {
    /// Days of a period of days or weeks, at most a year; nil when it is none.
    static func parsed(days text: String) -> Int? {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let number = Int(parts[0]), (0...366).contains(number) else { return nil }
        switch parts[1] {
        case "dag", "dagen": return number
        case "week", "weken": return number <= 52 ? number * 7 : nil
        default: return nil
        }
    }
}
