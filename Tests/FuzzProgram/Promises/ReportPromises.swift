import Charts
import Reporting

/// What is promised of a report in every format.
struct ReportPromises {
    private let report: any Report
    private let style: ReportStyle
    private let mayHoldNaN: Bool

    /// A report in a language and unit; texts from files may hold what looks like NaN.
    init(_ report: any Report, _ language: Language, _ scale: AmountScale, mayHoldNaN: Bool) {
        self.report = report
        self.mayHoldNaN = mayHoldNaN
        style = ReportStyle(
            language: language, scale: scale, dialect: language == .dutch ? .dutch : .plain, version: "0")
    }

    var violations: [Violation] {
        tables()
            + ReportFormats.all.flatMap { format in
                TextPromises.violations(of: text(format), format: format.word, dialect: style.dialect)
            }
    }

    private func text(_ format: any ReportFormat.Type) -> [UInt8] {
        var bytes: [UInt8] = []
        var sink = ByteSink { buffer in
            bytes += Array(buffer)
            return 0
        }
        format.write(report, style, to: &sink)
        try? sink.finish()
        return bytes
    }

    /// A cell of a column of numbers is a number or a word, never NaN.
    private func tables() -> [Violation] {
        report.blocks(style).flatMap { block -> [Violation] in
            switch block {
            case .heading, .section, .part: return []
            case .summary(let entries):
                guard let entry = entries.first(where: { TextPromises.holdsNaN($0.answer) }) else { return [] }
                return [Violation(promise: "never NaN", detail: entry.answer)]
            case .drawing: return []
            case .chart(let chart):
                guard let fault = chart.drawing(width: ChartWidth.narrow).faults().first else { return [] }
                return [Violation(promise: "a chart has no faults", detail: "\(fault)")]
            case .outline(let outline):
                guard let row = outline.rows.first(where: { TextPromises.holdsNaN($0.value) }) else { return [] }
                return [Violation(promise: "never NaN", detail: "\(row.name): \(row.value)")]
            case .lines(_, let lines):
                guard !mayHoldNaN, let line = lines.first(where: TextPromises.holdsNaN) else { return [] }
                return [Violation(promise: "never NaN", detail: line)]
            case .table(let table):
                let numeric = table.columns.indices.filter { table.columns[$0].isNumeric }
                let cells = table.rows.flatMap { row in numeric.compactMap { row.cells.dropFirst($0).first?.text } }
                guard let cell = cells.first(where: TextPromises.holdsNaN) else { return [] }
                return [Violation(promise: "never NaN", detail: "\(table.title): \(cell)")]
            }
        }
    }
}
