/// A value in a database.
enum DatabaseValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case bytes([UInt8])

    /// A whole number, or nothing.
    static func number(_ value: Int?) -> Self { value.map { .integer(Int64($0)) } ?? .null }

    /// A text, or nothing.
    static func words(_ value: String?) -> Self { value.map { .text($0) } ?? .null }

    /// A figure, or nothing.
    static func figure(_ value: Double?) -> Self { value.map { .real($0) } ?? .null }
}

/// A row; a column of another kind than is asked for counts as empty.
struct DatabaseRow {
    private let values: [DatabaseValue]

    init(_ values: [DatabaseValue]) { self.values = values }

    func text(_ column: Int) -> String? { if case .text(let text) = values[column] { text } else { nil } }

    func bytes(_ column: Int) -> [UInt8]? { if case .bytes(let bytes) = values[column] { bytes } else { nil } }

    func number(_ column: Int) -> Int? { if case .integer(let number) = values[column] { Int(number) } else { nil } }

    /// SQLite keeps a figure without a fraction as a whole number.
    func figure(_ column: Int) -> Double? {
        switch values[column] {
        case .real(let number): number
        case .integer(let number): Double(number)
        default: nil
        }
    }
}
