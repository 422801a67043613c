import Domain
import ExitCosts

/// What a scenario costs one municipality when some of its steps move in time: what `moment` shows.
///
/// Every figure is that of `vergelijk` with the same steps on that date and `countedTo` as the last year.
public struct MomentSweep: Sendable {
    /// Name of the scenario in the files.
    public var scenario: ScenarioID
    /// Name that people read.
    public var scenarioName: String
    /// Who pays.
    public var municipality: Municipality
    /// The step whose date is swept, first, and those that move along with it.
    public var steps: [StepID]
    /// Where the first step stands in the files.
    public var ownDate: Month
    /// From one moment to the next.
    public var pace: MomentPace
    /// Date of the decision (besluit); nil: the scenario gives none.
    public var decision: CalendarDate?
    /// First budget year, to which the NCW discounts.
    public var firstYear: Int
    /// Discount rate (fraction per year).
    public var discountRate: Double
    /// All figures are counted to this year, at least ten years after the last date.
    public var countedTo: Int
    /// Names of regelingen.
    public var regelingen: [Comparison.RegelingInfo]
    /// The null scenario, counted to the same year.
    public var baseline: CostFigures
    /// In order of date.
    public var moments: [Moment]
    /// Where the line of the total bends most, in order of date. The NCW bends there too; beyond that discounting makes it
    /// a little rounder.
    public var bends: [Bend]

    /// A date.
    public struct Moment: Sendable {
        /// First month of the change.
        public var date: Month
        /// Whether notice allows it; nil: without a decision nobody can tell.
        public var isAllowed: Bool?
        /// The last day on which a decision is in time; nil where no notice is needed.
        public var lastDecision: CalendarDate?
        /// What it costs, or why it cannot be.
        public var figures: Result<CostFigures, ProblemKind>

        /// What it costs; nil when it cannot be.
        public var cost: CostFigures? { try? figures.get() }
    }

    /// Place of the moment that is cheapest by NCW, among those that notice allows; of equals the first. nil: none is left.
    public var cheapest: Int? { cheapest { $0.isAllowed != false } }
    /// The same among all moments, also those that notice does not allow.
    public var cheapestOfAll: Int? { cheapest { _ in true } }

    private func cheapest(_ counts: (Moment) -> Bool) -> Int? {
        var best: (index: Int, value: Double)?
        for (index, moment) in moments.enumerated() where counts(moment) {
            guard let value = moment.cost?.netPresentValue else { continue }
            if let best, value > best.value - halfACent { continue }
            best = (index, value)
        }
        return best?.index
    }
}

/// From one moment to the next.
public enum MomentPace: String, Sendable, Hashable, CaseIterable {
    case month = "maand"
    case year = "jaar"

    /// Months between two moments.
    public var months: Int { self == .month ? 1 : 12 }
}

/// Where the line of the total by date changes its slope, or jumps.
public struct Bend: Sendable {
    /// The first moment after it.
    public var date: Month
    /// A jump between the moment before and this one; otherwise the slope changes at this one.
    public var isJump: Bool
    /// Height of the jump, or change of the slope from one moment to the next, in euro.
    public var change: Double
    /// The post of which the most comes.
    public var post: Post
    /// What comes of that post.
    public var postChange: Double
    /// What lies behind it; nil when nothing explains a quarter of it by itself.
    public var cause: BendCause?
    /// Which part of the post's change goes when the cause is taken away (fraction).
    public var explained: Double
}

/// What makes a line bend.
public enum BendCause: Hashable, Sendable {
    /// A contract that ends: the first month without it.
    case contract(ComponentID, until: Month)
    /// What stays behind of an item and runs off.
    case runOff(ItemID)
    /// An index, from one calendar year to the next.
    case index(IndexID)
    /// Quantities by year.
    case driver(DriverID)
    /// An item's budget by year.
    case budget(ItemID)
    /// An item begins or ends.
    case itemBounds(ItemID, Month)
    /// `minimum` or `maximum` of an exit sum.
    case bounds
    /// Another step of the scenario, which does not move.
    case step(StepID, Month)
}
