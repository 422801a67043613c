import CKernels

/// One end of a beta distribution. Near it x (the distance from the end, a part of the range) grows as a power of the
/// probability v: y = (alpha B v)^(1 / alpha). x / y is smooth up to and past the median, so a short Chebyshev series in
/// y gives it (error below 3e-11 of the range, all shapes; Tests/Simulation).
struct BetaSide {
    /// As far as the series goes: the last cell, which begins at 1/2.
    static let lastProbability = 0.5 + 0.5 / Double(routekaart_cells_of_octave)

    private let shape: BetaShape
    private let near: BetaSeries
    private let far: BetaSeries
    /// y at the last probability.
    private let top: Double
    private var series: [Double] = []

    init(_ shape: BetaShape) {
        self.shape = shape
        near = BetaSeries(shape)
        far = BetaSeries(shape.mirrored)
        top = Elementary.exponential((Elementary.logarithm(Self.lastProbability) + shape.logScale) / shape.alpha)
        series = ChebyshevNodes.series(ratios())
    }

    /// As the kernel wants it, for values that are `end` at x = 0 and `reach` more at x = 1.
    func kernel(end: Double, reach: Double) -> routekaart_beta_side {
        var side = routekaart_beta_side()
        side.exponent = 1 / shape.alpha
        side.offset = shape.logScale / shape.alpha
        side.top = top
        side.end = end
        side.reach = reach
        withUnsafeMutableBytes(of: &side.series) { target in
            series.withUnsafeBytes { target.copyMemory(from: $0) }
        }
        return side
    }

    /// x at each probability, given by its logarithm.
    func distances(_ logarithms: [Double]) -> [Double] {
        let factor = 1 / shape.alpha
        let offset = shape.logScale * factor
        var y = logarithms.map { $0 * factor + offset }
        routekaart_exp(&y, y.count)
        var ratio = y.map { 2 * $0 / top - 1 }
        routekaart_chebyshev(&ratio, series, series.count, ratio.count)
        return zip(y, ratio).map { $0 * $1 }
    }

    /// x / y at the Chebyshev nodes of 0 ... top, from the largest.
    private func ratios() -> [Double] {
        var ratio = 1.0
        // From the smallest, where x is y; each next starts from the ratio of the one before it.
        let rising = ChebyshevNodes.nodes.reversed().map { cosine in
            let y = top * (1 + cosine) / 2
            ratio = solve(y, start: min(y * ratio, (1 + y) / 2)) / y
            return ratio
        }
        return rising.reversed()
    }

    /// The x of a y, by Newton's method: on the logarithm of the probability in the lower half of the range, on the
    /// probability itself in the upper half.
    private func solve(_ y: Double, start: Double) -> Double {
        let wanted = Elementary.exponential(shape.alpha * Elementary.logarithm(y) - shape.logScale)
        var x = start
        for _ in 0..<12 {
            let change = x <= 0.5 ? lowerStep(x, y) : upperStep(x, wanted)
            let next = min(max(x - change, x / 2), (1 + x) / 2)
            if abs(next - x) <= 1e-15 * x { return next }
            x = next
        }
        return x
    }

    private func lowerStep(_ x: Double, _ y: Double) -> Double {
        let sum = near.sum(x)
        let density = shape.alpha * Elementary.exponential((shape.beta - 1) * Elementary.logarithm(1 - x))
        return x * sum / density * (shape.alpha * Elementary.logarithm(x / y) + Elementary.logarithm(sum))
    }

    private func upperStep(_ x: Double, _ wanted: Double) -> Double {
        let rest = 1 - x
        let power = Elementary.exponential(shape.beta * Elementary.logarithm(rest) - shape.mirroredLogScale)
        let density = shape.beta * power / rest * Elementary.exponential((shape.alpha - 1) * Elementary.logarithm(x))
        return (1 - power * far.sum(rest) - wanted) / density
    }
}
