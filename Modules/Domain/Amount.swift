/// Money that may stand at a price level, follow an index and grow (model.md section 2):
/// `A * I(t) / I(peil) * (1 + g)^(t - peil)`; a table is a budget in the prices of each year.
public struct Amount: Hashable, Sendable {
    /// Euro per year (or euro in a year for one-off amounts); a table is a budget.
    public var value: YearTable
    /// Price level (calendar year); nil is the dossier's `prijspeil`.
    public var priceLevel: Int?
    /// The index it follows; nil is not indexed.
    public var index: IndexID?
    /// Volume growth per year (fraction); nil is 0.
    public var growth: Estimate?

    /// An amount.
    public init(_ value: YearTable, priceLevel: Int? = nil, index: IndexID? = nil, growth: Estimate? = nil) {
        self.value = value
        self.priceLevel = priceLevel
        self.index = index
        self.growth = growth
    }
}
