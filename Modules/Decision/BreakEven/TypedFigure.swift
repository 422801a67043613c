/// A figure as it can be typed in a file: so many hundredths, thousandths ... of a unit or of a percent.
///
///     TypedFigure(units: 1_234_50, decimals: 2, isPercentage: false).value   // 1234.5
public struct TypedFigure: Hashable, Sendable {
    /// The digits as a whole number.
    public var units: Int
    /// How many of them stand behind the point.
    public var decimals: Int
    /// With a percent sign.
    public var isPercentage: Bool

    /// More digits than this a Double does not tell apart.
    private static let mostUnits = 9e15
    private static let mostDecimals = 13

    /// A figure by its digits.
    public init(units: Int, decimals: Int, isPercentage: Bool) {
        self.units = units
        self.decimals = decimals
        self.isPercentage = isPercentage
    }

    /// The nearest to a value with so many decimals; nil when that has too many digits.
    public init?(_ value: Double, decimals: Int, isPercentage: Bool) {
        let scaled = (value * Self.powerOfTen(decimals + (isPercentage ? 2 : 0))).rounded()
        guard abs(scaled) < Self.mostUnits else { return nil }
        self.init(units: Int(scaled), decimals: decimals, isPercentage: isPercentage)
    }

    /// The same value in ever more decimals, as few as can be first. Three decimals of a plain number are left out: nobody
    /// knows whether `12.345` is twelve or twelve thousand.
    static func all(near value: Double, isPercentage: Bool) -> [TypedFigure] {
        (0...mostDecimals).filter { isPercentage || $0 != 3 }
            .compactMap { TypedFigure(value, decimals: $0, isPercentage: isPercentage) }
    }

    /// What a reader makes of it, a percentage as a fraction: the nearest Double.
    public var value: Double { Double(units) / Self.powerOfTen(decimals + (isPercentage ? 2 : 0)) }

    /// As it is typed: `-0.25`, `12.5%`.
    public var text: String {
        var digits = String(units.magnitude)
        if digits.utf8.count <= decimals {
            digits = String(repeating: "0", count: decimals + 1 - digits.utf8.count) + digits
        }
        let point = decimals == 0 ? "" : "."
        let whole = digits.dropLast(decimals)
        return (units < 0 ? "-" : "") + whole + point + digits.suffix(decimals) + (isPercentage ? "%" : "")
    }

    private static func powerOfTen(_ exponent: Int) -> Double {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}
