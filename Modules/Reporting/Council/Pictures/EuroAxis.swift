import Charts

/// An axis of amounts, in the unit in which they are short (euros, thousands or millions), with as many decimals as tell
/// them apart.
struct EuroAxis {
    private let style: ReportStyle
    private let exponent: Int
    private let decimals: Int
    /// Steps that can be told apart over the whole axis.
    private static let steps = 200.0

    /// For amounts, euro.
    init(_ amounts: [Double], _ style: ReportStyle) {
        self.style = style
        let largest = amounts.lazy.map(abs).max() ?? 0
        let exponent = largest < 50_000 ? 0 : largest < 50_000_000 ? 3 : 6
        let range = (amounts.max() ?? 0) - (amounts.min() ?? 0)
        self.exponent = exponent
        decimals = (0..<min(exponent, 3)).first { Self.power(exponent - $0) <= range / Self.steps } ?? min(exponent, 3)
    }

    /// What the amounts are written in.
    var unit: String {
        switch exponent {
        case 0: Wording("euro", "euros")[style.language]
        case 3: Wording("duizend euro", "thousand euros")[style.language]
        default: Wording("miljoen euro", "million euros")[style.language]
        }
    }

    private static func power(_ exponent: Int) -> Double { (0..<exponent).reduce(1.0) { power, _ in power * 10 } }

    /// The axis.
    var axis: ValueAxis { ValueAxis(unit: unit, label: label(signed: false)) }

    /// How an amount is written along it.
    func label(signed: Bool) -> @Sendable (Double) -> String {
        let (numbers, divisor, decimals) = (style.numbers, Self.power(exponent), decimals)
        return { numbers.decimal($0 / divisor, decimals: decimals, signed: signed) }
    }

    /// Amounts as they are written, so that those shown add up to the sum shown; euro.
    func rounded(_ amounts: [Double]) -> [Double] {
        let step = Self.power(exponent - decimals)
        let total = DecimalRounding.units(of: amounts.reduce(0, +) / step, exponent: 0) ?? 0
        return LargestRemainder.parts(of: total, amounts.map { $0 / step }).map { Double($0) * step }
    }
}
