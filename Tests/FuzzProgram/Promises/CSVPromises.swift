import Reporting

/// What is promised of CSV: rows of equal length, numbers plain, no cell that a spreadsheet takes for a formula.
struct CSVPromises {
    private let rows: [[String]]
    private let dialect: CSVDialect

    init(_ text: String, _ dialect: CSVDialect) {
        self.dialect = dialect
        rows = Self.rows(of: text, separator: dialect == .dutch ? ";" : ",")
    }

    var violations: [Violation] {
        var found: [Violation] = []
        if let odd = rows.first(where: { $0.count != rows[0].count }) {
            found.append(Violation(promise: "rows of equal length", detail: "csv: \(odd)"))
        }
        if let cell = rows.lazy.flatMap({ $0 }).first(where: isFormula) {
            found.append(Violation(promise: "no cell is a formula", detail: cell))
        }
        if let column = rows.first?.firstIndex(of: "bedrag"),
            let row = rows.dropFirst().first(where: { row in
                row.indices.contains(column) && !row[column].isEmpty && !isNumber(row[column])
            })
        {
            found.append(Violation(promise: "plain numbers", detail: "csv: \(row)"))
        }
        return found
    }

    /// The signs with which OWASP says that a formula may begin; a negative number is none.
    private func isFormula(_ cell: String) -> Bool {
        guard let first = cell.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else {
            return false
        }
        return !isNumber(cell)
    }

    private func isNumber(_ cell: String) -> Bool {
        let parts = cell.drop { $0 == "-" }.split(
            separator: dialect == .dutch ? "," : ".", omittingEmptySubsequences: false)
        return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    }

    /// The rows as RFC 4180 reads them.
    static func rows(of text: String, separator: Unicode.Scalar) -> [[String]] {
        var rows: [[String]] = [[]]
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            if scalar == "\"" {
                if isQuoted, scalars.first == "\"" { cell.append(scalars.removeFirst()) } else { isQuoted.toggle() }
            } else if isQuoted || (scalar != separator && scalar != "\n") {
                cell.append(scalar)
            } else {
                rows[rows.count - 1].append(String(cell))
                cell = .init()
                if scalar == "\n" { rows.append([]) }
            }
        }
        return rows.dropLast().map { $0.map { $0.hasSuffix("\r") ? String($0.dropLast()) : $0 } }
    }
}
