/// Signs of a CSV file.
public enum CSVDialect: String, Sendable, Hashable, CaseIterable {
    /// Semicolons, decimal commas, a byte order mark and the line ends of Windows: what a Dutch Excel opens by itself.
    case dutch = "nl"
    /// Commas, decimal points: RFC 4180, with the line ends of Unix.
    case plain = "en"

    var separator: Unicode.Scalar { self == .plain ? "," : ";" }
    var lineEnd: String { self == .plain ? "\n" : "\r\n" }
}

/// `csv`: one row per fact, for a spreadsheet.
enum CSVFormat: ReportFormat {
    static let word = "csv"
    static let fileExtension = "csv"
    static let carriesNotes = false

    static func write(_ report: any Report, _ style: ReportStyle, to sink: inout ByteSink) {
        let dialect = style.dialect
        if dialect == .dutch { sink.write("\u{FEFF}") }
        row(report.factColumns.map { .text($0) }, dialect, &sink)
        report.facts { row($0, dialect, &sink) }
    }

    private static func row(_ cells: [Fact], _ dialect: CSVDialect, _ sink: inout ByteSink) {
        sink.write(cells.map { cell($0, dialect) }.joined(separator: String(dialect.separator)) + dialect.lineEnd)
    }

    private static func cell(_ fact: Fact, _ dialect: CSVDialect) -> String {
        switch fact {
        case .text(let text): CSVText(text).cell(dialect)
        case .number(let year): String(year)
        case .amount(let amount): decimal(DecimalRounding.cents(amount), dialect)
        case .fraction(let fraction): decimal(DecimalRounding.fraction(fraction), dialect)
        }
    }

    private static func decimal(_ text: String, _ dialect: CSVDialect) -> String {
        dialect == .plain ? text : String(text.map { $0 == "." ? "," : $0 })
    }
}
