import CalculationGraph
import CostAllocation
import Domain

/// `factor`: f times the reference contribution B, in the year of leaving.
///
/// Example: B = 100,000 and f = 2.5: 250,000.
struct FactorMethod: PayingMethod {
    static let word = "factor"
    static var byDefault: (any ExitMethod)? { nil }

    var factor: Estimate
    var basis: (years: Int, index: IndexID?)? { (1, nil) }

    init?(from node: DocumentNode?, at place: SourcePlace, in reading: Reading) {
        guard let node else {
            reading.report(.methodNeedsMore(Self.word), at: place)
            return nil
        }
        guard let factor = reading.estimate(node, .factor) else { return nil }
        self.factor = factor
    }

    func lastYear(from date: Month, _ terms: ExitProvision.Terms) -> Int { date.year }

    func payments(of leave: Leave, in compiler: RegelingCompiler) -> YearlyNodes {
        var result = YearlyNodes()
        let reference = compiler.reference(
            of: leave.municipality, before: leave.date, years: 1, index: nil, place: leave.place
        ).node
        result.add(
            compiler.part.graph.product([reference, compiler.part.graph.input(factor)]), in: leave.date.year)
        return result
    }
}
