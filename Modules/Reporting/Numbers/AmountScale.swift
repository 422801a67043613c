/// In what amounts are shown in tables: whole euros or thousands of euros. Data formats always carry cents.
public enum AmountScale: String, Sendable, Hashable, CaseIterable {
    case euro
    case thousand = "duizend"

    /// Power of ten of a unit, in euro.
    var exponent: Int { self == .euro ? 0 : 3 }

    /// An amount in euro as whole units, half away from 0; beyond 10^15 units it stops there.
    func units(_ euros: Double) -> Int {
        min(max(DecimalRounding.units(of: euros, exponent: exponent) ?? (euros < 0 ? .min : .max), -limit), limit)
    }

    /// Euros in a unit.
    var size: Double { self == .euro ? 1 : 1_000 }

    /// Parts of an amount in whole units, adding up to a total shown.
    func parts(of total: Int, _ euros: [Double]) -> [Int] {
        LargestRemainder.parts(of: total, euros.map { $0 / size })
    }

    private var limit: Int { 1_000_000_000_000_000 }
}
