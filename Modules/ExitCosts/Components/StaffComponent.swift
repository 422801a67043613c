import CalculationGraph
import CostAllocation
import Domain

/// `personeel`: fte F at L a year each; m of them follow the work (mens volgt werk), d a year leave by themselves:
/// in the k-th twelve months F * (1 - m) * (1 - d)^k * L, k = 0 ... n-1, spread over months.
///
/// Example: 12 fte at 82,000, 60% follow, 10% leave, 2 years: 393,600 and 354,240.
struct StaffComponent: YearlyComponent {
    static let words = ["personeel"]

    var fte: Estimate
    var costPerFte: Amount
    var following: Estimate
    var turnover: Estimate
    var years: Int

    init?(from fields: Fields) {
        let fte = fields.estimate("fte", .quantity, required: true)
        let cost = fields.amount("kosten_per_fte", allowsTable: false, allowsGrowth: false, required: true)
        following = fields.estimate("meegaand", .fraction) ?? Estimate(0)
        turnover = fields.estimate("verloop", .fraction) ?? Estimate(0)
        let years = fields.count("duur", required: true)
        guard let fte, let cost, let years else { return nil }
        self.fte = fte
        costPerFte = cost
        self.years = years
    }

    func lastYear(from date: Month) -> Int { (date + (12 * years - 1)).year }

    func cost(from date: Month, in compiler: RegelingCompiler) -> YearlyNodes {
        var result = YearlyNodes()
        let part = compiler.part
        let one = part.graph.constant(1)
        let redundant = part.graph.product([
            part.graph.input(fte), part.graph.difference(one, part.graph.input(following)),
        ])
        let staying = part.graph.difference(one, part.graph.input(turnover))
        for k in 0..<years {
            let start = date + 12 * k
            let left = part.graph.product([redundant, part.graph.power(staying, k)])
            for (year, months) in monthsByYear(from: start, to: start + 12) {
                var factors = [left, part.amount(costPerFte, year: year)]
                if months != 12 { factors.append(part.graph.constant(Double(months) / 12)) }
                result.add(part.graph.product(factors), in: year)
            }
        }
        return result
    }
}
