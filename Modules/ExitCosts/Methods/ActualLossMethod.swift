import CalculationGraph
import CostAllocation
import Domain

/// `werkelijke_schade`: the stranded pieces of this leave, month by month, during the bridging period (overbrugging,
/// default five years), fixed cost included (ABRvS 15 April 2015, ECLI:NL:RVS:2015:1198).
struct ActualLossMethod: PayingMethod {
    static let word = "werkelijke_schade"
    static var byDefault: (any ExitMethod)? { ActualLossMethod() }

    private init() {}

    init?(from node: DocumentNode?, at place: SourcePlace, in reading: Reading) {
        if let node { Fields(node, in: reading).finish() }
    }

    func lastYear(from date: Month, _ terms: ExitProvision.Terms) -> Int { (date + (terms.bridging - 1)).year }

    func payments(of leave: Leave, in compiler: RegelingCompiler) -> YearlyNodes {
        var result = YearlyNodes()
        let own = compiler.pieces.filter { $0.leaver == leave.municipality && $0.from == leave.date }
        for (year, _) in monthsByYear(from: leave.date, to: leave.date + leave.terms.bridging) {
            let from = max(leave.date, .january(year))
            let to = min(leave.date + leave.terms.bridging, .january(year + 1))
            for piece in own {
                for node in compiler.amounts(of: piece, from: from, to: to) { result.add(node, in: year) }
            }
        }
        return result
    }
}
