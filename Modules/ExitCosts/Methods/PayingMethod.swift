import CalculationGraph
import CostAllocation
import Domain

/// A method that reckons what a leaver pays by year, as nodes.
protocol PayingMethod: ExitMethod {
    /// The method when only its word is given; nil when it needs more.
    static var byDefault: (any ExitMethod)? { get }
    /// Whether it means something else than its word alone would.
    var differsFromItsWord: Bool { get }
    /// The years before a leave and the index that the reference contribution B is made with; nil when it uses no B.
    var basis: (years: Int, index: IndexID?)? { get }
    /// Payments by year, in euro; years without are left out.
    func payments(of leave: Leave, in compiler: RegelingCompiler) -> YearlyNodes
    /// The last year of a payment to a leave on a date under these terms.
    func lastYear(from date: Month, _ terms: ExitProvision.Terms) -> Int
}

extension PayingMethod {
    /// Most methods have no terms of their own, or mean nothing without them.
    var differsFromItsWord: Bool { false }
    /// Most methods use no B.
    var basis: (years: Int, index: IndexID?)? { nil }
}

/// Nodes by year, ascending.
struct YearlyNodes {
    private(set) var byYear: [Int: [NodeID]] = [:]

    /// Years that have a node, ascending.
    var years: [Int] { byYear.keys.sorted() }

    mutating func add(_ node: NodeID, in year: Int) { byYear[year, default: []].append(node) }

    mutating func add(_ other: YearlyNodes) {
        for year in other.years { byYear[year, default: []] += other.byYear[year] ?? [] }
    }

    /// The sum of a year; nil in a year without nodes.
    func sum(_ year: Int, _ label: NodeLabel = .intermediate, in part: PartBuilder) -> NodeID? {
        byYear[year].map { part.graph.sum($0, label) }
    }
}

/// The months of an interval by calendar year.
func monthsByYear(from start: Month, to end: Month) -> [(year: Int, months: Int)] {
    guard start < end else { return [] }
    return (start.year...(end + -1).year).map { year in
        let first = max(start, .january(year))
        let last = min(end, .january(year + 1))
        return (year, last - first)
    }
}
