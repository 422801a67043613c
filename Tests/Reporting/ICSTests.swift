import Domain
import Testing

@testable import Reporting

/// iCalendar as RFC 5545 wants it.
@Suite struct ICSTests {
    /// A report that is only days.
    private struct Days: Report {
        var list: EventList
        var factColumns: [String] { [] }
        func blocks(_ style: ReportStyle) -> [Block] { [] }
        func notes(_ style: ReportStyle) -> [String] { [] }
        func facts(_ row: ([Fact]) -> Void) {}
        func write(_ style: ReportStyle, to json: inout JSONWriter) {}
        func events(_ style: ReportStyle) -> EventList? { list }
    }

    private func text(_ events: [CalendarEvent], name: String = "Plan") throws -> [UInt8] {
        let list = EventList(
            name: name, domain: "s.aa@routekaart", stamp: CalendarDate(year: 2024, month: 12, day: 3), events: events)
        var bytes: [UInt8] = []
        var sink = ByteSink {
            bytes += $0
            return 0
        }
        ICSFormat.write(Days(list: list), ReportStyle(language: .dutch, version: "1"), to: &sink)
        try sink.finish()
        return bytes
    }

    private func event(_ summary: String, on date: CalendarDate = CalendarDate(year: 2024, month: 2, day: 28))
        -> CalendarEvent
    {
        CalendarEvent(
            id: "raad-uit", date: date, summary: summary, description: "een\ntwee; drie", category: "Weg 1: a, b")
    }

    @Test func anEventToTheByte() throws {
        let lines = String(decoding: try text([event("Raad, commissie; \\ {x}")]), as: UTF8.self)
            .components(separated: "\r\n")
        #expect(
            lines == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Routekaart//stappenplan//NL", "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH", "X-WR-CALNAME:Plan", "BEGIN:VEVENT", "UID:raad-uit.s.aa@routekaart",
                "DTSTAMP:20241203T000000Z", "DTSTART;VALUE=DATE:20240228", "DTEND;VALUE=DATE:20240229",
                "SUMMARY:Raad\\, commissie\\; \\\\ {x}", "DESCRIPTION:een\\ntwee\\; drie",
                "CATEGORIES:Weg 1: a\\, b", "CLASS:PUBLIC", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", "",
            ])
    }

    /// Long texts of characters of one to four octets: no line above 75 octets, none cut within a character, and the
    /// text comes back when the folds are taken out.
    @Test(arguments: ["a", "é", "€", "😀", "a😀é€ "]) func linesAreFolded(sign: String) throws {
        for length in [60, 74, 75, 76, 149, 150, 151, 400] {
            let text = String(repeating: sign, count: length)
            let folded = ICSText.folded("SUMMARY:\(text)")
            #expect(folded.allSatisfy { $0.utf8.count <= 75 })
            #expect(folded.dropFirst().allSatisfy { $0.hasPrefix(" ") })
            let whole = folded.enumerated().map { $0.offset == 0 ? $0.element : String($0.element.dropFirst()) }
                .joined()
            #expect(Array(whole.utf8) == Array("SUMMARY:\(text)".utf8))
        }
    }

    /// No text gets out of its line: line ends, and what no reader should be sent.
    @Test func nothingBreaksOut() throws {
        let bytes = try text([event("a\r\nEND:VCALENDAR\u{202E}\u{0}")], name: "x\nBEGIN:VEVENT")
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.components(separated: "\r\n").filter { $0 == "BEGIN:VEVENT" || $0 == "END:VCALENDAR" }.count == 2)
        #expect(!text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0 })
        // Every line end is CRLF.
        for (index, byte) in bytes.enumerated() where byte == 10 { #expect(index > 0 && bytes[index - 1] == 13) }
    }

    @Test func theDayAfterALeapDay() throws {
        let text = String(
            decoding: try text([event("x", on: CalendarDate(year: 2024, month: 2, day: 29))]), as: UTF8.self)
        #expect(text.contains("DTEND;VALUE=DATE:20240301"))
    }
}

extension String {
    /// Parts between a separator, byte by byte: CRLF is one character.
    fileprivate func components(separated separator: String) -> [String] {
        var parts: [[UInt8]] = [[]]
        let end = Array(separator.utf8)
        for byte in utf8 {
            parts[parts.count - 1].append(byte)
            if parts[parts.count - 1].suffix(end.count) == end[...] {
                parts[parts.count - 1].removeLast(end.count)
                parts.append([])
            }
        }
        return parts.map { String(decoding: $0, as: UTF8.self) }
    }
}
