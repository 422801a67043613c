/// TOPSIS (Hwang and Yoon, Multiple Attribute Decision Making, 1981): how near each alternative comes to the best of every
/// criterion, and how far it stays from the worst.
public struct Topsis: Sendable {
    /// How criteria in different units are made to compare. It decides the order, so every result names it.
    public enum Normalisation: String, Sendable, Hashable, CaseIterable {
        /// Each value divided by the root of the sum of the squares of its column.
        case vector
        /// The worst of a column is 0, the best 1.
        case range = "minmax"
    }

    private let normalisation: Normalisation

    /// By a normalisation.
    public init(_ normalisation: Normalisation) { self.normalisation = normalisation }

    /// Closeness to the ideal: D- / (D+ + D-), D+ and D- the distances from the best and the worst of all weighted columns;
    /// 1/2 where all alternatives are the same.
    public func ranking(_ table: ScoreTable) -> Ranking {
        var toBest = [Double](repeating: 0, count: table.count)
        var toWorst = toBest
        for criterion in table.order {
            let column = normalised(table.column(criterion), isCost: table.isCost[criterion])
                .map { $0 * table.weights[criterion] }
            let (lowest, highest) = (column.min() ?? 0, column.max() ?? 0)
            let (best, worst) = table.isCost[criterion] ? (lowest, highest) : (highest, lowest)
            for (alternative, value) in column.enumerated() {
                toBest[alternative] += (value - best) * (value - best)
                toWorst[alternative] += (value - worst) * (value - worst)
            }
        }
        return Ranking(
            zip(toBest, toWorst).map { best, worst in
                let whole = best.squareRoot() + worst.squareRoot()
                return whole > 0 ? worst.squareRoot() / whole : 0.5
            })
    }

    /// A column without its unit; 0 throughout where there is nothing to divide by.
    private func normalised(_ column: [Double], isCost: Bool) -> [Double] {
        switch normalisation {
        case .vector:
            let length = column.reduce(0) { $0 + $1 * $1 }.squareRoot()
            return column.map { length > 0 ? $0 / length : 0 }
        case .range:
            let (lowest, highest) = (column.min() ?? 0, column.max() ?? 0)
            return column.map { highest > lowest ? ($0 - lowest) / (highest - lowest) : 0 }
        }
    }
}
