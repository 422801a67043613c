/// Numbers as people of a language write them: `1.234.567` and `12,5` in Dutch, `1,234,567` and `12.5` in English.
public struct NumberFormat: Sendable {
    private let groups: Character
    private let decimalSign: Character

    /// The format of a language.
    public init(_ language: Language) {
        groups = language == .dutch ? "." : ","
        decimalSign = language == .dutch ? "," : "."
    }

    /// A whole number in groups of three; `signed` puts a `+` before what is above 0.
    public func whole(_ value: Int, signed: Bool = false) -> String {
        sign(value, signed) + grouped(value.magnitude)
    }

    /// A number with decimals, rounded half away from 0; never `-0,0`.
    public func decimal(_ value: Double, decimals: Int, signed: Bool = false) -> String {
        guard let units = DecimalRounding.units(of: value, exponent: -decimals) else { return value.description }
        if decimals == 0 { return whole(units, signed: signed) }
        let divisor = (0..<decimals).reduce(UInt(1)) { power, _ in power * 10 }
        let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: divisor)
        let digits = String(rest)
        let padding = String(repeating: "0", count: decimals - digits.count)
        return sign(units, signed) + grouped(whole) + String(decimalSign) + padding + digits
    }

    /// A number with as many decimals as it needs, at most so many.
    public func trimmed(_ value: Double, atMost decimals: Int) -> String {
        var text = decimal(value, decimals: decimals)
        guard decimals > 0, text.contains(decimalSign) else { return text }
        while text.last == "0" { text.removeLast() }
        if text.last == decimalSign { text.removeLast() }
        return text
    }

    /// A fraction as a percentage with its sign, such as `2,5%`, with as many decimals as it needs, at most two.
    public func percentage(_ fraction: Double) -> String {
        guard let hundredths = DecimalRounding.units(of: fraction * 100, exponent: -2) else {
            return fraction.description
        }
        let whole = sign(hundredths, false) + grouped(hundredths.magnitude / 100)
        let rest = hundredths.magnitude % 100
        if rest == 0 { return whole + "%" }
        let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
        return "\(whole)\(decimalSign)\(digits)%"
    }

    private func sign(_ value: Int, _ signed: Bool) -> String {
        value < 0 ? "-" : signed && value > 0 ? "+" : ""
    }

    private func grouped(_ magnitude: UInt) -> String {
        let digits = String(magnitude)
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(groups) }
            result.append(digit)
        }
        return result
    }
}
