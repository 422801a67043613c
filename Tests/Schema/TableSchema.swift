import Foundation
import Support

/// What docs/schema/uitvoer/csv says of the CSV of a command: columns, and what may stand in them (Table Schema of
/// Frictionless Data, as far as it is used there).
struct TableSchema: Decodable {
    struct Field: Decodable {
        struct Constraints: Decodable {
            var required: Bool?
            var `enum`: [String]?
            var pattern: String?
        }
        var name: String
        var type: String
        var constraints: Constraints?
    }

    let fields: [Field]

    /// Of a command.
    init(of command: String) throws {
        let file = URL(fileURLWithPath: "\(Validation.folder)/uitvoer/csv/\(command).json")
        self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
    }

    /// What is wrong with a CSV, its heads included.
    func faults(of csv: String) -> [String] {
        let rows = Self.rows(of: csv)
        guard rows.first == fields.map(\.name) else { return ["heads: \(rows.first ?? [])"] }
        return rows.dropFirst().enumerated().flatMap { index, cells in
            cells.count == fields.count
                ? zip(fields, cells).compactMap { field, cell in
                    field.accepts(cell) ? nil : "row \(index + 1), \(field.name): '\(cell)'"
                } : ["row \(index + 1): \(cells.count) cells"]
        }
    }

    /// RFC 4180.
    private static func rows(of csv: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        var characters = csv.makeIterator()
        var next = characters.next()
        while let character = next {
            next = characters.next()
            if character == "\"", isQuoted, next == "\"" {
                cell.append("\"")
                next = characters.next()
            } else if character == "\"" {
                isQuoted.toggle()
            } else if !isQuoted, character == "," || character.isNewline {
                row.append(cell)
                cell = ""
                if character != "," {
                    rows.append(row)
                    row = []
                }
            } else {
                cell.append(character)
            }
        }
        return row.isEmpty && cell.isEmpty ? rows : rows + [row + [cell]]
    }
}

extension TableSchema.Field {
    fileprivate func accepts(_ cell: String) -> Bool {
        if cell.isEmpty { return constraints?.required != true }
        if let allowed = constraints?.enum, !allowed.contains(cell) { return false }
        switch type {
        case "integer": return Self.matches(cell, "-?[0-9]+")
        case "number": return Self.matches(cell, "-?[0-9]+(\\.[0-9]+)?")
        case "string": return constraints?.pattern.map { Self.matches(cell, $0) } ?? true
        default: return false
        }
    }

    private static func matches(_ text: String, _ pattern: String) -> Bool {
        text.range(of: "^(?:\(pattern))$", options: .regularExpression) != nil
    }
}
