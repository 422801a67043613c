import Foundation
import Testing

@testable import Reporting

/// A report of what a test gives it.
private struct Rows: Report {
    var rows: [[Fact]] = []
    var values: [(String, String)] = []
    var factColumns: [String] { ["naam", "bedrag"] }

    func blocks(_ style: ReportStyle) -> [Block] { [] }
    func notes(_ style: ReportStyle) -> [String] { [] }
    func facts(_ row: ([Fact]) -> Void) { rows.forEach(row) }
    func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            for (key, value) in values {
                json.key(key)
                json.text(value)
            }
            json.key("leeg")
            json.list { _ in }
        }
    }
}

/// The bytes of a report in a format, as text.
private func text(_ report: any Report, _ format: any ReportFormat.Type, _ dialect: CSVDialect = .plain) throws
    -> String
{
    nonisolated(unsafe) var bytes: [UInt8] = []
    var sink = ByteSink { buffer in
        bytes += Array(buffer)
        return 0
    }
    format.write(report, ReportStyle(language: .dutch, dialect: dialect, version: "0"), to: &sink)
    try sink.finish()
    return String(decoding: bytes, as: UTF8.self)
}

@Suite struct CSVTests {
    private let rows = Rows(rows: [
        [.text("a,b"), .amount(-0.001)], [.text("zeg \"ja\""), .amount(1_234.5)], [.text("=1+1"), .amount(-2.005)],
        [.text("a;b"), .number(2025)], [.text("twee\nregels"), .text("-5")],
    ])

    @Test func plainCSVFollowsTheRFC() throws {
        let expected = #"""
            naam,bedrag
            "a,b",0.00
            "zeg ""ja""",1234.50
            '=1+1,-2.01
            a;b,2025
            "twee
            regels",'-5

            """#
        #expect(try text(rows, CSVFormat.self) == expected)
    }

    @Test func aDutchExcelGetsSemicolonsAndDecimalCommas() throws {
        let expected = #"""
            naam;bedrag
            a,b;0,00
            "zeg ""ja""";1234,50
            '=1+1;-2,01
            "a;b";2025
            "twee
            regels";'-5

            """#
        let windows = expected.replacingOccurrences(of: "\n", with: "\r\n")
            .replacingOccurrences(of: "\"twee\r\n", with: "\"twee\n")
        #expect(try text(rows, CSVFormat.self, .dutch) == "\u{FEFF}" + windows)
    }

    @Test(arguments: [
        "=1+1", "+1", "-x", "@a", "\t1", "\r1", "\n1", "＝1", "＋1", "－1", "＠1", " =1", "\u{A0}=1", "=\u{301}1",
    ])
    func noTextIsAFormula(_ nasty: String) throws {
        let cell = try text(Rows(rows: [[.text(nasty)]]), CSVFormat.self).dropFirst("naam,bedrag\n".utf8.count)
        #expect(cell.hasPrefix("'") || cell.hasPrefix("\"'"), "\(cell.debugDescription)")
    }

    @Test func signsUnderAnAccentAreStillSigns() throws {
        let rows = Rows(rows: [[.text("a,\u{301}b"), .text("\"\u{301}")]])
        #expect(try text(rows, CSVFormat.self) == "naam,bedrag\n\"a,\u{301}b\",\"\"\"\u{301}\"\n")
    }

    @Test func whatIsHarmfulIsReplaced() throws {
        let rows = Rows(rows: [[.text("a\u{202E}b\u{7}\u{61C}")]])
        #expect(try text(rows, CSVFormat.self) == "naam,bedrag\na\u{FFFD}b\u{FFFD}\u{FFFD}\n")
    }
}

@Suite struct JSONTests {
    @Test func anyTextComesBackAsItWas() throws {
        let texts = ["é € \u{1F600}", "\"\\/", "\u{0}\u{1F}\n\r\t", "\u{2028}", ""]
        let written = try text(Rows(values: texts.enumerated().map { ("k\($0.offset)", $0.element) }), JSONFormat.self)
        let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String: Any]
        #expect(texts.indices.allSatisfy { read?["k\($0)"] as? String == texts[$0] })
    }

    @Test func keysStandInTheirOrder() throws {
        let written = try text(Rows(values: [("b", "1"), ("a", "2")]), JSONFormat.self)
        #expect(written == "{\n  \"b\": \"1\",\n  \"a\": \"2\",\n  \"leeg\": []\n}\n")
    }
}

@Suite struct ByteSinkTests {
    @Test func theFirstFailureIsKeptAndNothingMoreIsWritten() {
        nonisolated(unsafe) var calls = 0
        var sink = ByteSink { _ in
            calls += 1
            return 28
        }
        for _ in 0..<3 { sink.write(String(repeating: "x", count: 70_000)) }
        #expect(throws: ByteSink.Failure(number: 28)) { try sink.finish() }
        #expect(calls == 1)
    }

    @Test func aLargeReportIsHandedOnInPieces() throws {
        nonisolated(unsafe) var pieces: [Int] = []
        var sink = ByteSink { buffer in
            pieces.append(buffer.count)
            return 0
        }
        for _ in 0..<200_000 { sink.write("0123456789") }
        try sink.finish()
        #expect(pieces.reduce(0, +) == 2_000_000)
        #expect(pieces.allSatisfy { $0 < 70_000 })
    }
}
