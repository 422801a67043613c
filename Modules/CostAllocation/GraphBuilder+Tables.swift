import CalculationGraph
import Domain

extension GraphBuilder {
    /// The figure of a year from a table, filled as model.md section 1 says.
    public mutating func figure(of table: YearTable, year: Int) -> NodeID {
        switch table.filling(of: year) {
        case nil: return constant(0)
        case .given(let point), .before(let point): return input(point.value)
        case .between(let lower, let upper, let fraction):
            return weightedSum([
                (constant(1 - fraction), input(lower.value)), (constant(fraction), input(upper.value)),
            ])
        case .after(let point, let years):
            guard let growth = table.growth else { return input(point.value) }
            return product([input(point.value), growthFactor(growth, years: years)])
        }
    }

    /// (1 + g)^years.
    public mutating func growthFactor(_ growth: Estimate, years: Int) -> NodeID {
        power(sum([constant(1), input(growth)]), years)
    }
}
