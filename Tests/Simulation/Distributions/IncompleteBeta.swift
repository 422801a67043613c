import Foundation

/// The incomplete beta function by its continued fraction (Numerical Recipes 6.4): another way than the module's own.
enum IncompleteBeta {
    /// I_x(a, b) for x below (a + 1) / (a + b + 2), and its derivative.
    static func lower(_ x: Double, _ a: Double, _ b: Double) -> (value: Double, density: Double) {
        let logarithm = lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)
        return (exp(logarithm) * fraction(x, a, b) / a, exp(logarithm - log(x) - log1p(-x)))
    }

    /// The distance in x between a quantile and the true one at probability v.
    static func error(_ x: Double, _ v: Double, _ a: Double, _ b: Double) -> Double {
        let isLow = x < (a + 1) / (a + b + 2)
        let (value, density) = isLow ? lower(x, a, b) : lower(1 - x, b, a)
        return abs((isLow ? value : 1 - value) - v) / density
    }

    private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
        var c = 1.0
        var d = 1 / (1 - (a + b) * x / (a + 1))
        var result = d
        for m in 1...200 {
            let m = Double(m)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            d = 1 / (1 + even * d)
            c = 1 + even / c
            result *= d * c
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            d = 1 / (1 + odd * d)
            c = 1 + odd / c
            result *= d * c
            if abs(d * c - 1) < 1e-16 { break }
        }
        return result
    }
}
