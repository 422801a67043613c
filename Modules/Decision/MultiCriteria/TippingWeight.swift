/// The weights of one criterion at which the order by weighted sum changes, the other criteria keeping their proportions.
public struct TippingWeight: Sendable, Hashable {
    /// A weight at which one alternative comes level with another that stood before it, to pass it beyond.
    public struct Change: Sendable, Hashable {
        /// Fraction.
        public var weight: Double
        /// Who comes before.
        public var passing: Int
        /// Who stood before.
        public var passed: Int

        /// A change.
        public init(weight: Double, passing: Int, passed: Int) {
            self.weight = weight
            self.passing = passing
            self.passed = passed
        }
    }

    /// Which criterion.
    public var criterion: Int
    /// The nearest lower weight at which another comes first; nil: none down to 0.
    public var firstBelow: Change?
    /// The nearest higher weight at which another comes first; nil: none up to 1.
    public var firstAbove: Change?
    /// The nearest lower weight at which any two change places.
    public var anyBelow: Change?
    /// The nearest higher weight at which any two change places.
    public var anyAbove: Change?
}

extension ScoreTable {
    /// For every criterion; none where there is only one.
    ///
    /// With weight x of a criterion the value of alternative i is x p_i + (1 - x) r_i, p_i its points there and r_i the
    /// weighted mean of its other points: straight lines, whose crossings are found exactly.
    public var tippingWeights: [TippingWeight] {
        guard weights.count > 1 else { return [] }
        let ranking = weightedSum.order
        return weights.indices.map { criterion in
            let lines = lines(criterion)
            var result = TippingWeight(criterion: criterion)
            for (place, before) in ranking.enumerated() {
                for after in ranking[(place + 1)...] {
                    let (below, above) = lines.crossings(of: before, by: after)
                    result.anyBelow = nearest(result.anyBelow, below) { $0 > $1 }
                    result.anyAbove = nearest(result.anyAbove, above) { $0 < $1 }
                    guard place == 0 else { continue }
                    result.firstBelow = nearest(result.firstBelow, below) { $0 > $1 }
                    result.firstAbove = nearest(result.firstAbove, above) { $0 < $1 }
                }
            }
            return result
        }
    }

    private func nearest(
        _ one: TippingWeight.Change?, _ other: TippingWeight.Change?, isNearer: (Double, Double) -> Bool
    ) -> TippingWeight.Change? {
        guard let one, let other else { return one ?? other }
        return isNearer(other.weight, one.weight) ? other : one
    }

    private func lines(_ criterion: Int) -> ValueLines {
        let points = points
        let others = order.filter { $0 != criterion }
        let rest = others.reduce(0) { $0 + weights[$1] }
        // Where the others have no weight at all they share equally.
        let parts = others.map { rest > 0 ? weights[$0] / rest : 1 / Double(others.count) }
        return ValueLines(
            weight: weights[criterion], own: points.map { $0[criterion] },
            rest: points.map { row in zip(others, parts).reduce(0) { $0 + row[$1.0] * $1.1 } })
    }
}

/// The values of alternatives as the weight of one criterion goes from 0 to 1: from `rest` to `own`.
private struct ValueLines {
    let weight: Double
    let own: [Double]
    let rest: [Double]

    /// Where `after` passes `before`, which has at least its value at the weight as it is.
    func crossings(of before: Int, by after: Int) -> (below: TippingWeight.Change?, above: TippingWeight.Change?) {
        let atOne = own[before] - own[after]
        let atZero = rest[before] - rest[after]
        let nothing = 1e-9
        func change(_ range: ClosedRange<Double>) -> TippingWeight.Change {
            let crossing = atZero / (atZero - atOne)
            return .init(
                weight: min(max(crossing, range.lowerBound), range.upperBound), passing: after, passed: before)
        }
        return (
            atZero < -nothing && atZero < atOne ? change(0...weight) : nil,
            atOne < -nothing && atOne < atZero ? change(weight...1) : nil
        )
    }
}
