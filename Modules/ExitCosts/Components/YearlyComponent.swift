import CalculationGraph
import CostAllocation
import Domain

/// A component's cost by year, as nodes.
protocol YearlyComponent: ComponentCost {
    /// Euro by year, for somebody who leaves (or a regeling that is dissolved) on a date.
    func cost(from date: Month, in compiler: RegelingCompiler) -> YearlyNodes
    /// The last year with cost.
    func lastYear(from date: Month) -> Int
}

/// The kinds of component. A new one is one file here and one line in this list.
public enum ComponentCosts {
    /// All kinds, for the reader.
    public static let all: [any ComponentCost.Type] = [
        StaffComponent.self,
        ContractComponent.self,
        AmountComponent.self,
    ]
}
