import CalculationGraph
import CostAllocation
import Domain

/// `vast`: given amounts by year, not indexed; years not named are 0.
struct FixedMethod: PayingMethod {
    static let word = "vast"
    static var byDefault: (any ExitMethod)? { nil }

    /// Euro by year.
    var amounts: [YearTable.Point]

    init?(from node: DocumentNode?, at place: SourcePlace, in reading: Reading) {
        guard let node else {
            reading.report(.methodNeedsMore(Self.word), at: place)
            return nil
        }
        guard let table = reading.path(node, .euro) else { return nil }
        amounts = table
    }

    func lastYear(from date: Month, _ terms: ExitProvision.Terms) -> Int { amounts.last?.year ?? date.year }

    func payments(of leave: Leave, in compiler: RegelingCompiler) -> YearlyNodes {
        var result = YearlyNodes()
        for point in amounts where compiler.isWithinHorizon(point.year, at: point.value.place) {
            result.add(compiler.part.graph.input(point.value), in: point.year)
        }
        return result
    }
}
