import CKernels

/// The beta distribution of a PERT: its two shapes add up to 6 (1 and 1, and a weight of 4 for the most likely value).
struct BetaShape: Hashable, Sendable {
    /// Shapes at the low and the high end, 1 to 5.
    let alpha: Double
    let beta: Double
    /// log(alpha * B(alpha, beta)) and log(beta * B(alpha, beta)).
    let logScale: Double
    let mirroredLogScale: Double

    /// The shape of a PERT with low < high.
    init(_ low: Double, _ mode: Double, _ high: Double) { self.init(alpha: 1 + 4 * (mode - low) / (high - low)) }

    /// By the shape at the low end.
    init(alpha: Double) {
        self.alpha = alpha
        beta = 6 - alpha
        let complete = Self.completeBeta(alpha)
        logScale = Elementary.logarithm(alpha * complete)
        mirroredLogScale = Elementary.logarithm((6 - alpha) * complete)
    }

    private init(mirroring other: BetaShape) {
        (alpha, beta) = (other.beta, other.alpha)
        (logScale, mirroredLogScale) = (other.mirroredLogScale, other.logScale)
    }

    /// The same seen from the high end.
    var mirrored: BetaShape { BetaShape(mirroring: self) }

    /// B(a, 6 - a) = (1 - a)(2 - a)(3 - a)(4 - a)(5 - a) * pi / (sin(pi a) * 5!), by the reflection formula of the gamma
    /// function; with the factor that is 0 at a whole a put under the sine.
    private static func completeBeta(_ alpha: Double) -> Double {
        let whole = alpha.rounded()
        let rest = alpha - whole
        var product = rest == 0 ? 1 : Double.pi * rest / routekaart_sine_of_turn(rest)
        for k in 1...5 where Double(k) != whole { product *= Double(k) - alpha }
        return abs(product) / 120
    }

    /// The probability of a value below x, a part of the range.
    func probability(below x: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        if x > 0.5 { return 1 - mirrored.probability(below: 1 - x) }
        return Elementary.exponential(alpha * Elementary.logarithm(x) - logScale) * BetaSeries(self).sum(x)
    }
}

/// The sum that a beta distribution is besides its power: F(x) = x^alpha / (alpha B) * (1 + c1 x + c2 x^2 + ...),
/// cn = (1 - beta)(2 - beta)...(n - beta) / n! * alpha / (alpha + n) (DLMF 8.17.7); for x up to 1/2.
struct BetaSeries {
    /// Terms: with x up to 1/2 and factors below 1, what is left out is below 1e-15.
    private static let count = 48
    private var coefficients: [Double]

    init(_ shape: BetaShape) {
        var factor = 1.0
        coefficients = (0..<Self.count).map { n in
            if n > 0 { factor *= (Double(n) - shape.beta) / Double(n) }
            return factor * shape.alpha / (shape.alpha + Double(n))
        }
    }

    /// The sum at x.
    func sum(_ x: Double) -> Double {
        var sum = 0.0
        for coefficient in coefficients.reversed() { sum = coefficient + x * sum }
        return sum
    }
}
