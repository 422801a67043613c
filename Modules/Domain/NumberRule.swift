/// What a place allows: unit, range, and whether it may be uncertain.
public struct NumberRule: Hashable, Sendable {
    /// What is counted.
    public enum Unit: Hashable, Sendable { case euro, percentage, quantity, plain }

    /// What is counted.
    public var unit: Unit
    /// Lowest and highest value, in the unit (a percentage as a fraction).
    public var range: ClosedRange<Double>
    /// Whether a distribution may stand here.
    public var mayBeUncertain: Bool

    /// A rule.
    public init(_ unit: Unit, _ range: ClosedRange<Double>, mayBeUncertain: Bool) {
        self.unit = unit
        self.range = range
        self.mayBeUncertain = mayBeUncertain
    }

    private static let largest = Limits.figure
    /// Any amount.
    public static let euro = NumberRule(.euro, -largest...largest, mayBeUncertain: true)
    /// Any amount, known: a limit that was agreed.
    public static let certainEuro = NumberRule(.euro, -largest...largest, mayBeUncertain: false)
    /// An amount of at least 0.
    public static let euroNotNegative = NumberRule(.euro, 0...largest, mayBeUncertain: true)
    /// 0% to 100%.
    public static let fraction = NumberRule(.percentage, 0...1, mayBeUncertain: true)
    /// 0% to 100%, known: parts that add up.
    public static let certainFraction = NumberRule(.percentage, 0...1, mayBeUncertain: false)
    /// A growth or interest rate, above -100%.
    public static let rate = NumberRule(.percentage, -0.999...10, mayBeUncertain: true)
    /// A change that was agreed, from -100%.
    public static let change = NumberRule(.percentage, -1...10, mayBeUncertain: false)
    /// A quantity of at least 0.
    public static let quantity = NumberRule(.quantity, 0...largest, mayBeUncertain: true)
    /// A change of a quantity.
    public static let signedQuantity = NumberRule(.quantity, -largest...largest, mayBeUncertain: true)
    /// A factor of at least 0.
    public static let factor = NumberRule(.plain, 0...largest, mayBeUncertain: true)
}
