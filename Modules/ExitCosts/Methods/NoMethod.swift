import CalculationGraph
import Domain

/// `geen`: nothing is paid; components may still be.
struct NoMethod: PayingMethod {
    static let word = "geen"
    static var byDefault: (any ExitMethod)? { NoMethod() }

    private init() {}

    init?(from node: DocumentNode?, at place: SourcePlace, in reading: Reading) {
        if let node { Fields(node, in: reading).finish() }
    }

    func lastYear(from date: Month, _ terms: ExitProvision.Terms) -> Int { date.year }

    func payments(of leave: Leave, in compiler: RegelingCompiler) -> YearlyNodes { YearlyNodes() }
}
