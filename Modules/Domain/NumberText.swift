/// A number as people type it: `1_250_000`, `1.250.000`, `€ 1.250.000`, `12.500,50`, `1.25 mln`, `1250 k`, `2,5%`.
public struct NumberText: Hashable, Sendable {
    /// The value, a percentage as a fraction.
    public var value: Double
    /// Typed with `%`.
    public var isPercentage: Bool

    /// Why a text is no number.
    public enum Failure: Error, Hashable, Sendable {
        case notANumber
        /// `1.250`: both readings, as spelled without doubt.
        case ambiguous(thousands: String, decimal: String)
    }

    /// Reads a text.
    public init(_ text: String) throws(Failure) {
        if let plain = Self(plain: text) {
            self = plain
            return
        }
        var rest = Substring(text).trimmed
        var isNegative = false
        if rest.hasPrefix("-") {
            isNegative = true
            rest = rest.dropFirst().trimmed
        }
        let hasEuro = rest.hasPrefix("€")
        if hasEuro { rest = rest.dropFirst().trimmed }
        if hasEuro, rest.hasPrefix("-"), !isNegative {
            isNegative = true
            rest = rest.dropFirst().trimmed
        }
        let (exponent, unit) = Self.takeUnit(&rest)
        isPercentage = unit == "%"
        let digits = try Self.plain(rest, hasEuro: hasEuro, unit: unit)
        guard let value = Double("\(isNegative ? "-" : "")\(digits)e\(exponent)"), value.isFinite else {
            throw .notANumber
        }
        self.value = value == 0 ? 0 : value
    }

    private static let units: [(text: String, exponent: Int)] = [
        ("miljard", 9), ("mld", 9), ("miljoen", 6), ("mln", 6), ("k", 3), ("%", -2),
    ]

    private static func takeUnit(_ rest: inout Substring) -> (exponent: Int, unit: String) {
        for unit in units where rest.hasSuffix(unit.text) {
            rest = rest.dropLast(unit.text.count).trimmed
            return (unit.exponent, unit.text)
        }
        return (0, "")
    }

    /// The digits with a point as decimal sign and nothing else between them.
    private static func plain(_ text: Substring, hasEuro: Bool, unit: String) throws(Failure) -> String {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, let last = bytes.last, isDigit(first), isDigit(last),
            bytes.allSatisfy({
                isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
                    || $0 == UInt8(ascii: "_")
            })
        else { throw .notANumber }
        let points = bytes.filter { $0 == UInt8(ascii: ".") }.count
        let commas = bytes.filter { $0 == UInt8(ascii: ",") }.count
        if points > 0, commas > 0 { return try mixed(text) }
        let sign: Character = points > 0 ? "." : ","
        if points + commas == 0 { return try joined(text, by: "_") }
        if points + commas > 1 { return try joined(text, by: sign) }
        let parts = text.split(separator: sign, omittingEmptySubsequences: false)
        let whole = parts[0].filter { $0 != "_" }
        let looksLikeThousands = parts[1].count == 3 && parts[0].count <= 3 && !parts[0].hasPrefix("0")
        if looksLikeThousands, unit.isEmpty {
            if hasEuro, sign == "." { return try joined(parts[0], by: "_") + parts[1] }
            if !hasEuro {
                throw .ambiguous(thousands: "\(whole)_\(parts[1])", decimal: "\(whole).\(trimZeros(parts[1]))")
            }
        }
        guard parts[1].allSatisfy(\.isNumber) else { throw .notANumber }
        return "\(try joined(parts[0], by: "_")).\(parts[1])"
    }

    /// Both signs: the last is the decimal sign, the other marks thousands.
    private static func mixed(_ text: Substring) throws(Failure) -> String {
        guard let position = text.lastIndex(where: { $0 == "." || $0 == "," }) else { throw .notANumber }
        let thousands: Character = text[position] == "." ? "," : "."
        let fraction = text[text.index(after: position)...]
        guard fraction.allSatisfy(\.isNumber) else { throw .notANumber }
        return "\(try joined(text[..<position], by: thousands)).\(fraction)"
    }

    /// Digits in groups of three after the first.
    private static func joined(_ text: Substring, by sign: Character) throws(Failure) -> String {
        let groups = text.split(separator: sign, omittingEmptySubsequences: false)
        let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count <= 3
        guard groups.count == 1 || isGrouped, groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) })
        else { throw .notANumber }
        return groups.joined()
    }

    private static func trimZeros(_ text: Substring) -> String {
        var text = text
        while text.count > 1, text.hasSuffix("0") { text = text.dropLast() }
        return String(text)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}

extension Substring {
    var trimmed: Substring {
        var result = self
        while let first = result.first, first.isWhitespace { result = result.dropFirst() }
        while let last = result.last, last.isWhitespace { result = result.dropLast() }
        return result
    }
}
