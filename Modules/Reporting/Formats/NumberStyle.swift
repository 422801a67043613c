/// How figures are written for people: grouping and decimal sign of a language, and the unit of amounts.
public struct NumberStyle: Hashable, Sendable {
    /// The unit in which amounts are shown.
    public enum Unit: String, Hashable, Sendable, CaseIterable {
        case euro
        case thousands = "duizend"
    }

    /// Whose signs.
    public var language: Language
    /// Euro or thousands of euro.
    public var unit: Unit

    /// A style.
    public init(_ language: Language, unit: Unit) {
        self.language = language
        self.unit = unit
    }

    private var group: String { language == .dutch ? "." : "," }
    private var point: String { language == .dutch ? "," : "." }

    /// Euro in one unit of what is shown.
    var scale: Double { unit == .euro ? 1 : 1000 }

    /// An amount in whole units, half away from 0.
    func rounded(_ euro: Double) -> Int { Int((euro / scale).rounded(.toNearestOrAwayFromZero)) }

    /// A whole number with groups of three: 1.234.567.
    func whole(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += group }
            text.append(digit)
        }
        return text
    }

    /// A difference with its sign: +1.234, -1.234, 0.
    func signed(_ number: Int) -> String { (number > 0 ? "+" : "") + whole(number) }

    /// A number with decimals, half away from 0: 12,50.
    func decimal(_ value: Double, places: Int) -> String {
        var power = 1
        for _ in 0..<places { power *= 10 }
        let scaled = Int((value * Double(power)).rounded(.toNearestOrAwayFromZero))
        let fraction = String(scaled.magnitude % UInt(power))
        let padded = String(repeating: "0", count: places - fraction.count) + fraction
        let text = whole(Int(scaled.magnitude) / power) + (places > 0 ? point + padded : "")
        return scaled < 0 ? "-" + text : text
    }

    /// A number with decimals and its sign.
    func signedDecimal(_ value: Double, places: Int) -> String {
        let text = decimal(value, places: places)
        let isZero = !text.contains { $0.isNumber && $0 != "0" }
        return !isZero && value > 0 ? "+" + text : text
    }

    /// A fraction as a percentage: 2,5%.
    func percentage(_ fraction: Double, places: Int = 1) -> String { decimal(fraction * 100, places: places) + "%" }
}
