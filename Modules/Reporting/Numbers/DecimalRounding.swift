/// Rounding by the decimal digits that a Double shows, half away from 0: 1.005 is one euro and one cent.
///
///     DecimalRounding.units(of: 1.005, exponent: -2)   // 101 cents
///     DecimalRounding.units(of: -2_500, exponent: 3)   // -3 thousand
public enum DecimalRounding {
    /// A value in units of 10^exponent; nil when it is no number or does not fit in 64 bits.
    public static func units(of value: Double, exponent: Int) -> Int? {
        if exponent == -2, let cents = clearCents(of: value) { return cents }
        guard let (digits, power) = shortestDecimal(value.magnitude) else { return nil }
        let shift = power - exponent
        guard let magnitude = shift >= 0 ? scaledUp(digits, by: shift) : rounded(digits, dropping: -shift) else {
            return nil
        }
        return value < 0 ? -magnitude : magnitude
    }

    /// A value with two decimals and a point, such as `-12.50`; never `-0.00`. A value beyond 64 bits of cents stands in
    /// the shortest form that a Double has.
    public static func cents(_ value: Double) -> String {
        guard let cents = units(of: value, exponent: -2) else { return value.description }
        let rest = cents.magnitude % 100
        return "\(cents < 0 ? "-" : "")\(cents.magnitude / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// A value with a point and at most eight decimals, without noughts at the end, such as `0.125`.
    static func fraction(_ value: Double) -> String {
        guard let units = units(of: value, exponent: -8) else { return value.description }
        let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: 100_000_000)
        var digits = String(rest)
        digits = String(repeating: "0", count: 8 - digits.count) + digits
        while digits.last == "0" { digits.removeLast() }
        return "\(units < 0 ? "-" : "")\(whole)" + (digits.isEmpty ? "" : "." + digits)
    }

    /// Cents where the product is far enough from a half that its last bits cannot matter.
    private static func clearCents(of value: Double) -> Int? {
        guard value.magnitude < 1e11 else { return nil }
        let scaled = value.magnitude * 100
        let whole = scaled.rounded(.down)
        guard (scaled - whole - 0.5).magnitude > 0.01 else { return nil }
        let cents = Int(whole) + (scaled - whole > 0.5 ? 1 : 0)
        return value < 0 ? -cents : cents
    }

    /// The shortest digits that read back as the same Double, and the power of ten of the last one.
    private static func shortestDecimal(_ value: Double) -> (digits: Int, power: Int)? {
        guard value.isFinite else { return nil }
        var digits = 0
        var power = 0
        var isFraction = false
        var bytes = Array(value.description.utf8)[...]
        while let byte = bytes.popFirst() {
            switch byte {
            case 46: isFraction = true
            case 101: return Int(String(decoding: bytes, as: UTF8.self)).map { (digits, power + $0) }
            default:
                digits = digits * 10 + Int(byte - 48)
                if isFraction { power -= 1 }
            }
        }
        return (digits, power)
    }

    private static func scaledUp(_ digits: Int, by shift: Int) -> Int? {
        if digits == 0 { return 0 }
        var result = digits
        for _ in 0..<shift {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }

    private static func rounded(_ digits: Int, dropping count: Int) -> Int {
        // A Double shows at most 17 digits: with more to drop nothing is left.
        guard count <= 18 else { return 0 }
        let divisor = (0..<count).reduce(1) { power, _ in power * 10 }
        let rest = digits % divisor
        return digits / divisor + (rest >= divisor - rest ? 1 : 0)
    }
}
