/// What a municipality pays over all years together, in euro.
public struct CostFigures: Sendable, Hashable {
    /// Sum of the years.
    public var total = 0.0
    /// NCW: discounted to the first year.
    public var netPresentValue = 0.0
    /// Recurring (structureel) amount of the last year.
    public var recurring = 0.0
    /// Sum of one-off (incidenteel) amounts.
    public var oneOff = 0.0
}
