/// Where a difference is 0, or jumps over 0, between two values.
///
/// First the difference is looked at on a grid. Between two points of other signs the ITP method (Oliveira and Takahashi,
/// 2020) keeps a bracket that shrinks at least as fast as by halving, and much faster where the line is smooth; a
/// jump cannot lead it astray, because the bracket always holds the change of sign. Where the difference comes near 0
/// between two points of one sign, it is looked whether it touches or crosses 0 there.
struct RootFinder {
    /// A value where the difference is 0 or changes its sign.
    enum Root: Hashable {
        /// The difference is 0 here, to half a cent.
        case zero(Double)
        /// It jumps over 0 between two values that lie as near as can be told apart.
        case jump(below: Double, above: Double)
        /// It is 0 from one value to another.
        case stretch(from: Double, to: Double)
    }

    /// nil where the difference cannot be computed.
    let difference: (Double) -> Double?
    /// Values that differ less than this part of themselves are one.
    private static let precision = 1e-15
    /// Turns of a search for the least difference.
    private static let turns = 60

    /// All that are found between points of a grid, in order.
    func roots(among points: [(value: Double, difference: Double)]) -> [Root] {
        var roots: [Root] = []
        var index = 0
        while index < points.count {
            if isZero(points[index].difference) {
                let last = points[index...].prefix { isZero($0.difference) }.endIndex - 1
                roots.append(stretch(points, index, last))
                index = last + 1
                continue
            }
            if index + 1 < points.count, !isZero(points[index + 1].difference) {
                let (a, b) = (points[index], points[index + 1])
                if a.difference * b.difference < 0 {
                    roots.append(root(a, b))
                } else {
                    roots += touching(points, index)
                }
            }
            index += 1
        }
        return roots
    }

    private typealias Point = (value: Double, difference: Double)

    private func isZero(_ difference: Double) -> Bool { abs(difference) < halfACent }

    /// Points that are 0; a single one is a root that happens to lie on the grid.
    private func stretch(_ points: [Point], _ first: Int, _ last: Int) -> Root {
        if first == last { return .zero(points[first].value) }
        let from = first == 0 ? points[0].value : edge(points[first].value, points[first - 1].value)
        let to = last == points.count - 1 ? points[last].value : edge(points[last].value, points[last + 1].value)
        return .stretch(from: from, to: to)
    }

    /// The last value that is 0, on the way to one that is not.
    private func edge(_ inside: Double, _ outside: Double) -> Double {
        var (inside, outside) = (inside, outside)
        while abs(outside - inside) > width(inside, outside) {
            let middle = inside + (outside - inside) / 2
            if difference(middle).map(isZero) ?? false { inside = middle } else { outside = middle }
        }
        return inside
    }

    private func width(_ a: Double, _ b: Double) -> Double { Self.precision * 4 * max(abs(a), abs(b), 1e-6) }

    /// The root in a bracket, by ITP with k1 = 0.2 / (b - a), k2 = 2, n0 = 1.
    private func root(_ first: Point, _ second: Point) -> Root {
        var (a, b) = (first, second)
        let sign = a.difference < 0 ? 1.0 : -1.0
        let goal = width(a.value, b.value)
        let k1 = 0.2 / (b.value - a.value)
        // The reach of halving once more than is needed, in the last turn.
        var reach = goal
        while reach < b.value - a.value { reach *= 2 }
        while b.value - a.value > 2 * goal {
            let half = a.value + (b.value - a.value) / 2
            let x = next(a, b, half: half, k1: k1, radius: max(reach - (b.value - a.value) / 2, 0))
            guard x > a.value, x < b.value, let y = difference(x) else { break }
            if y == 0 { return .zero(x) }
            if sign * y > 0 { b = (x, y) } else { a = (x, y) }
            reach /= 2
        }
        let best = abs(a.difference) <= abs(b.difference) ? a : b
        return isZero(best.difference) ? .zero(best.value) : .jump(below: a.value, above: b.value)
    }

    /// Interpolation, truncated towards the middle, projected to where halving would still be in time.
    private func next(_ a: Point, _ b: Point, half: Double, k1: Double, radius: Double) -> Double {
        let span = b.value - a.value
        let line = (b.difference * a.value - a.difference * b.value) / (b.difference - a.difference)
        let side = half - line < 0 ? -1.0 : 1.0
        let pull = k1 * span * span
        let truncated = pull <= abs(half - line) ? line + side * pull : half
        let projected = abs(truncated - half) <= radius ? truncated : half - side * radius
        return projected > a.value && projected < b.value ? projected : half
    }

    /// Around a point that is nearer to 0 than both its neighbours of the same sign: where it crosses or touches 0.
    private func touching(_ points: [Point], _ index: Int) -> [Root] {
        guard index > 0, points[index - 1].difference * points[index].difference > 0,
            abs(points[index].difference) < abs(points[index - 1].difference),
            abs(points[index].difference) <= abs(points[index + 1].difference)
        else { return [] }
        var (low, high) = (points[index - 1], points[index + 1])
        for _ in 0..<Self.turns where high.value - low.value > width(low.value, high.value) {
            let (left, right) = (low.value + (high.value - low.value) * 0.4, low.value + (high.value - low.value) * 0.6)
            guard let a = difference(left), let b = difference(right) else { return [] }
            for (value, y) in [(left, a), (right, b)] where isZero(y) || y * points[index].difference < 0 {
                if isZero(y) { return [.zero(value)] }
                return [root(points[index - 1], (value, y)), root((value, y), points[index + 1])]
            }
            if abs(a) < abs(b) { high = (right, b) } else { low = (left, a) }
        }
        return []
    }
}
