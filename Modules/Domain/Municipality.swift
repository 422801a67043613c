/// A party that pays: a municipality, or another kind of body or customer.
public struct Municipality: Hashable, Sendable {
    /// What kind of party it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case municipality = "gemeente"
        case province = "provincie"
        case waterBoard = "waterschap"
        case state = "rijk"
        case customer = "klant"
    }

    /// Name in the files.
    public var id: MunicipalityID
    /// Name that people read.
    public var name: String
    /// Code of Statistics Netherlands, such as GM0626.
    public var statisticsCode: String?
    /// What kind of party.
    public var kind: Kind

    /// A party that pays.
    public init(id: MunicipalityID, name: String, statisticsCode: String? = nil, kind: Kind = .municipality) {
        self.id = id
        self.name = name
        self.statisticsCode = statisticsCode
        self.kind = kind
    }
}

/// A driver (maatstaf): a quantity by municipality and year.
public struct Driver: Hashable, Sendable {
    /// Name in the files.
    public var id: DriverID
    /// What is counted, in words.
    public var unit: String?
    /// Offset of the year used (peiljaar), 0 or negative: the budget of t uses the quantity of t + offset.
    public var yearOffset: Int
    /// Quantity by year, each >= 0.
    public var quantities: [MunicipalityID: YearTable]
    /// Where it was typed.
    public var place: SourcePlace

    /// A driver.
    public init(
        id: DriverID, unit: String? = nil, yearOffset: Int = 0, quantities: [MunicipalityID: YearTable],
        place: SourcePlace
    ) {
        self.id = id
        self.unit = unit
        self.yearOffset = yearOffset
        self.quantities = quantities
        self.place = place
    }
}

/// An index of prices or wages: growth per year (fraction), constant or by year.
public struct PriceIndex: Hashable, Sendable {
    /// Name in the files.
    public var id: IndexID
    /// Growth in each year on the year before (fraction).
    public var rate: YearTable

    /// An index.
    public init(id: IndexID, rate: YearTable) {
        self.id = id
        self.rate = rate
    }
}
