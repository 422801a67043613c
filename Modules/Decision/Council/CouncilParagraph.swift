import Domain

/// The financial paragraph of a council proposal: what a scenario costs a municipality more than the null scenario does, in
/// the years of the multi-year estimate (meerjarenraming), and how that is covered. Euro, positive is cost.
public struct CouncilParagraph: Sendable {
    /// The year of the decision.
    public var decisionYear: Int
    /// The scenario names no day of decision: it is the year before its first step.
    public var isDecisionAssumed: Bool
    /// Up to and including the year of the decision, each year of the estimate, and what comes after it.
    public var periods: [Period]
    /// By task field, each with an amount for each period; what is 0 everywhere is not there.
    public var taskFields: [Row]
    /// What the reserves cover of the one-off cost, in the order in which they are used; empty when the dossier names none.
    public var coverage: [Coverage]
    /// One-off cost of each period that no reserve covers. Years are covered each by itself: a gain of one is not put against
    /// the cost of another.
    public var uncovered: [Double]
    /// What the municipality pays because of leaving.
    public var exitSum: ExitSum
    /// Households of the municipality in the last year of the estimate; nil: not known.
    public var households: Double?
    /// Inhabitants then; nil: not known.
    public var inhabitants: Double?

    /// Some years together.
    public struct Period: Hashable, Sendable {
        /// What it is.
        public enum Kind: Hashable, Sendable { case decision, year, after }

        /// What it is.
        public var kind: Kind
        /// The years.
        public var years: ClosedRange<Int>
    }

    /// What a task field costs.
    public struct Row: Hashable, Sendable {
        /// Which.
        public var field: TaskField
        /// Recurring, by period.
        public var recurring: [Double]
        /// One-off, by period.
        public var oneOff: [Double]
    }

    /// What a reserve covers.
    public struct Coverage: Hashable, Sendable {
        /// Which.
        public var reserve: CoverageReserve
        /// By period.
        public var taken: [Double]
        /// What is left of it.
        public var left: Double { reserve.available.base - taken.reduce(0, +) }
    }

    /// The exit sums of a scenario.
    public struct ExitSum: Hashable, Sendable {
        /// By year, those that are not 0.
        public var years: [Year]
        /// A year.
        public struct Year: Hashable, Sendable {
            /// Calendar year.
            public var year: Int
            /// Euro.
            public var amount: Double
            /// Present value in the first year of the dossier, euro.
            public var presentValue: Double
        }

        /// All of them.
        public var total: Double { years.reduce(0) { $0 + $1.amount } }
        /// Present value of all of them.
        public var presentValue: Double { years.reduce(0) { $0 + $1.presentValue } }
        /// What falls after a year: on the day of the decision it is an obligation.
        public func after(_ year: Int) -> ExitSum { ExitSum(years: years.filter { $0.year > year }) }
    }

    /// Recurring, by period.
    public var recurring: [Double] { sums(\.recurring) }
    /// One-off, by period.
    public var oneOff: [Double] { sums(\.oneOff) }
    /// What is to be covered of each period: its one-off cost, without gains.
    public var toCover: [Double] {
        periods.indices.map { period in coverage.reduce(uncovered[period]) { $0 + $1.taken[period] } }
    }
    /// The years of the estimate; nil when none is left.
    public var estimate: ClosedRange<Int>? {
        let years = periods.filter { $0.kind == .year }.map(\.years.lowerBound)
        guard let first = years.first, let last = years.last else { return nil }
        return first...last
    }
    /// Recurring and one-off over the years of the estimate together.
    public var estimateTotal: Double {
        periods.indices.filter { periods[$0].kind == .year }.reduce(0) { $0 + recurring[$1] + oneOff[$1] }
    }
    /// The last year of the estimate; nil when none is left.
    public var lastEstimate: Int? { estimate?.upperBound }
    /// Recurring in the last year of the estimate.
    public var lastRecurring: Double {
        periods.lastIndex { $0.kind == .year }.map { recurring[$0] } ?? 0
    }

    private func sums(_ part: KeyPath<Row, [Double]>) -> [Double] {
        periods.indices.map { period in taskFields.reduce(0) { $0 + $1[keyPath: part][period] } }
    }
}
