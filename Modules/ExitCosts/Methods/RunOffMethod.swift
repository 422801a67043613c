import CalculationGraph
import CostAllocation
import Domain

/// `afbouw`: a percentage p_k of the reference contribution B in the k-th twelve months, spread over months; indexed
/// from the year of leaving if `index` is named. Default: the five-year line of case law, 100 80 60 40 20 %
/// (KB 14 May 1985, AB 1985/424), together three times B.
///
/// Example: B = 12,000 a year: 12,000 + 9,600 + 7,200 + 4,800 + 2,400 = 36,000 (ECLI:NL:RBNHO:2018:7649).
struct RunOffMethod: PayingMethod {
    static let word = "afbouw"
    static let fiveYearLine = [1, 0.8, 0.6, 0.4, 0.2].map { Estimate($0) }
    static var byDefault: (any ExitMethod)? { RunOffMethod() }

    var years = 1
    var percentages = RunOffMethod.fiveYearLine
    var index: IndexID?
    var basis: (years: Int, index: IndexID?)? { (years, index) }

    var differsFromItsWord: Bool {
        years != 1 || index != nil || percentages.contains { $0.uncertain != nil }
            || percentages.map(\.base) != Self.fiveYearLine.map(\.base)
    }

    private init() {}

    init?(from node: DocumentNode?, at place: SourcePlace, in reading: Reading) {
        guard let node else { return }
        let fields = Fields(node, in: reading)
        years = fields.count("jaren") ?? 1
        percentages = fields.estimates("percentages", .fraction) ?? RunOffMethod.fiveYearLine
        index = fields.index("index")
        fields.finish()
    }

    func lastYear(from date: Month, _ terms: ExitProvision.Terms) -> Int {
        percentages.isEmpty ? date.year : (date + (12 * percentages.count - 1)).year
    }

    func payments(of leave: Leave, in compiler: RegelingCompiler) -> YearlyNodes {
        var result = YearlyNodes()
        let part = compiler.part
        let reference = compiler.reference(
            of: leave.municipality, before: leave.date, years: years, index: index, place: leave.place
        ).node
        for (k, percentage) in percentages.enumerated() {
            let start = leave.date + 12 * k
            for (year, months) in monthsByYear(from: start, to: start + 12) {
                var factors = [reference, part.graph.input(percentage)]
                if months != 12 { factors.append(part.graph.constant(Double(months) / 12)) }
                if let ratio = part.indexRatio(index, from: leave.date.year, to: year) { factors.append(ratio) }
                result.add(part.graph.product(factors), in: year)
            }
        }
        return result
    }
}
