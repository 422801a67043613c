/// An amount to the cent, half away from 0, never -0.00. The rounding of JSON and CSV.
///
///     Cents(1.005).text    // "1.01": what counts is the decimal that the number stands for
public struct Cents: Hashable, Sendable {
    /// Cents.
    public let count: Int64

    /// Rounds an amount in euro.
    public init(_ euro: Double) {
        let scaled = euro * 100
        guard abs(scaled) < 4e15 else {
            count = Int64(clamping: Int(max(min(scaled, 9e18), -9e18)))
            return
        }
        let whole = scaled.rounded(.towardZero)
        if abs(abs(scaled - whole) - 0.5) < 1e-4 {
            count = Self.byDecimal(euro)
        } else {
            count = Int64(scaled.rounded(.toNearestOrAwayFromZero))
        }
    }

    /// Near a half the shortest decimal decides, not the last bit of the product.
    private static func byDecimal(_ euro: Double) -> Int64 {
        let text = abs(euro).description
        guard let point = text.firstIndex(of: "."), !text.contains("e") else {
            return Int64((euro * 100).rounded(.toNearestOrAwayFromZero))
        }
        let fraction = text[text.index(after: point)...] + "00"
        var cents = (Int64(text[..<point]) ?? 0) * 100 + (Int64(fraction.prefix(2)) ?? 0)
        if let next = fraction.dropFirst(2).first, next >= "5" { cents += 1 }
        return euro < 0 ? -cents : cents
    }

    /// With two decimals and a point: `-1234.50`.
    public var text: String {
        let absolute = count.magnitude
        let cents = absolute % 100
        return "\(count < 0 ? "-" : "")\(absolute / 100).\(cents < 10 ? "0" : "")\(cents)"
    }
}
