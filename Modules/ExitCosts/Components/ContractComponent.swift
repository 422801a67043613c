import CalculationGraph
import CostAllocation
import Domain

/// A component that costs as much a year until a date that does not move with the leave.
public protocol EndingComponent: ComponentCost {
    /// Euro per year.
    var amount: Amount { get }
    /// The first month without it.
    var end: Month { get }
}

/// `contract`: a yearly amount until its end date, counted in months from the date of leaving.
///
/// Example: 60,000 a year until 2026-06-30, leaving 2024-04-01: 45,000 + 60,000 + 30,000.
struct ContractComponent: YearlyComponent, EndingComponent {
    static let words = ["contract"]

    /// Euro per year.
    let amount: Amount
    /// The first month without it.
    let end: Month

    init?(from fields: Fields) {
        let amount = fields.amount("bedrag", allowsTable: false, allowsGrowth: false, required: true)
        let end = fields.end("einddatum", required: true)
        guard let amount, let end else { return nil }
        self.amount = amount
        self.end = end
    }

    func lastYear(from date: Month) -> Int { max(date, end + -1).year }

    func cost(from date: Month, in compiler: RegelingCompiler) -> YearlyNodes {
        var result = YearlyNodes()
        let part = compiler.part
        for (year, months) in monthsByYear(from: date, to: end) {
            var factors = [part.amount(amount, year: year)]
            if months != 12 { factors.append(part.graph.constant(Double(months) / 12)) }
            result.add(part.graph.product(factors), in: year)
        }
        return result
    }
}
