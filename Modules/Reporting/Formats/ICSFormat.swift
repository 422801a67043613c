import Domain

/// `ics`: days for a calendar, iCalendar (RFC 5545), as Outlook and others open it.
enum ICSFormat: ReportFormat {
    static let word = "ics"
    static let fileExtension = "ics"
    static let carriesNotes = false

    static func write(_ report: any Report, _ style: ReportStyle, to sink: inout ByteSink) {
        guard let list = report.events(style) else { return }
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0",
            "PRODID:-//Routekaart//stappenplan//\(style.language.rawValue.uppercased())",
            "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:\(ICSText.escaped(list.name))",
        ]
        for event in list.events { lines += Self.lines(of: event, in: list) }
        lines.append("END:VCALENDAR")
        for line in lines { sink.write(ICSText.folded(line).map { $0 + "\r\n" }.joined()) }
    }

    private static func lines(of event: CalendarEvent, in list: EventList) -> [String] {
        let stamp = ICSText.day(list.stamp)
        return [
            "BEGIN:VEVENT", "UID:\(ICSText.escaped("\(event.id).\(list.domain)"))", "DTSTAMP:\(stamp)T000000Z",
            "DTSTART;VALUE=DATE:\(ICSText.day(event.date))", "DTEND;VALUE=DATE:\(ICSText.day(event.date + 1))",
            "SUMMARY:\(ICSText.escaped(event.summary))", "DESCRIPTION:\(ICSText.escaped(event.description))",
        ] + (event.category.map { ["CATEGORIES:\(ICSText.escaped($0))"] } ?? [])
            + (event.isUrgent ? ["PRIORITY:1"] : [])
            + ["CLASS:PUBLIC", "TRANSP:TRANSPARENT", "END:VEVENT"]
    }
}

/// Texts and days as iCalendar wants them.
enum ICSText {
    /// Octets of a line, its end left out (RFC 5545, 3.1).
    static let width = 75

    /// `20211231`.
    static func day(_ date: CalendarDate) -> String { String(date.isoDate.filter { $0 != "-" }) }

    /// A text of which nothing is taken for a sign of the format (RFC 5545, 3.3.11). A line end of our own stays one;
    /// what a file holds is made harmless before.
    static func escaped(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var result = ""
            for character in harmless(String(line)) {
                if "\\;,".contains(character) { result += "\\" }
                result.append(character)
            }
            return result
        }.joined(separator: "\\n")
    }

    /// A line as lines of at most 75 octets: those after the first begin with a space. No character is cut in two.
    static func folded(_ line: String) -> [String] {
        var lines: [String] = []
        var current = ""
        var count = 0
        for scalar in line.unicodeScalars {
            let size = String(scalar).utf8.count
            if count + size > width {
                lines.append(current)
                (current, count) = (" ", 1)
            }
            current.unicodeScalars.append(scalar)
            count += size
        }
        return lines + [current]
    }
}
