import Charts

/// An axis of amounts, in the unit in which they are short: euros, thousands or millions.
struct EuroAxis {
    private let style: ReportStyle
    private let exponent: Int

    /// For amounts, euro.
    init(_ amounts: [Double], _ style: ReportStyle) {
        self.style = style
        let largest = amounts.lazy.map(abs).max() ?? 0
        exponent = largest < 50_000 ? 0 : largest < 50_000_000 ? 3 : 6
    }

    private var unit: String {
        switch exponent {
        case 0: Wording("euro", "euros")[style.language]
        case 3: Wording("duizend euro", "thousand euros")[style.language]
        default: Wording("miljoen euro", "million euros")[style.language]
        }
    }

    private var divisor: Double { exponent == 0 ? 1 : exponent == 3 ? 1e3 : 1e6 }
    private var decimals: Int { exponent == 6 ? 1 : 0 }

    /// The axis.
    var axis: ValueAxis { ValueAxis(unit: unit, label: label(signed: false)) }

    /// How an amount is written along it.
    func label(signed: Bool) -> @Sendable (Double) -> String {
        let (numbers, divisor, decimals) = (style.numbers, divisor, decimals)
        return { numbers.decimal($0 / divisor, decimals: decimals, signed: signed) }
    }
}
