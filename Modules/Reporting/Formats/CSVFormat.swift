/// Signs of a CSV file.
public enum CSVDialect: String, Sendable, Hashable, CaseIterable {
    /// Semicolons, decimal commas and a byte order mark: what a Dutch Excel opens by itself.
    case dutch = "nl"
    /// Commas, decimal points: RFC 4180, with the line ends of Unix.
    case plain = "en"

    var separator: String { self == .plain ? "," : ";" }
}

/// `csv`: one row per fact, for a spreadsheet.
enum CSVFormat: ReportFormat {
    static let word = "csv"
    static let carriesNotes = false

    static func write(_ report: any Report, _ style: ReportStyle, to sink: inout ByteSink) {
        let dialect = style.dialect
        if dialect == .dutch { sink.write("\u{FEFF}") }
        sink.line(report.factColumns.joined(separator: dialect.separator))
        report.facts { row($0, dialect, &sink) }
    }

    private static func row(_ cells: [Fact], _ dialect: CSVDialect, _ sink: inout ByteSink) {
        sink.line(cells.map { cell($0, dialect) }.joined(separator: dialect.separator))
    }

    private static func cell(_ fact: Fact, _ dialect: CSVDialect) -> String {
        switch fact {
        case .text(let text): quoted(harmless(text), dialect)
        case .number(let year): String(year)
        case .amount(let amount):
            dialect == .plain
                ? DecimalRounding.cents(amount)
                : String(DecimalRounding.cents(amount).map { $0 == "." ? "," : $0 })
        }
    }

    /// A text that a spreadsheet would take for a formula gets an apostrophe before it.
    private static func harmless(_ text: String) -> String {
        guard let first = text.first, "=+-@\t\r".contains(first) else { return text }
        return "'" + text
    }

    private static func quoted(_ text: String, _ dialect: CSVDialect) -> String {
        guard text.contains(where: { $0 == "\"" || $0.isNewline || String($0) == dialect.separator }) else {
            return text
        }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
