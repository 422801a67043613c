import Domain

/// All scenarios of a dossier beside the null scenario, in figures: what `vergelijk` and `bereken` show.
public struct Comparison: Sendable {
    /// Name of the dossier.
    public var name: String
    /// Current or constant prices.
    public var prices: PriceBasis
    /// Price level (calendar year) of constant prices.
    public var priceLevel: Int
    /// Discount rate of the dossier (fraction per year).
    public var discountRate: Double
    /// First budget year.
    public var firstYear: Int
    /// Last budget year that is shown by itself.
    public var lastYear: Int
    /// L of model.md: figures are counted to this year; lastYear + 1 ... L are `later`.
    public var countedTo: Int
    /// The municipality through whose eyes the dossier looks.
    public var municipality: MunicipalityID
    /// In the order of the file.
    public var municipalities: [Municipality]
    /// In the order of the file.
    public var regelingen: [RegelingInfo]
    /// The null scenario first, the others by id.
    public var scenarios: [ScenarioResult]
    /// What decides or must be known, for the lines under the table.
    public var notes: [Note]

    /// Name and group of a regeling.
    public struct RegelingInfo: Sendable, Hashable {
        /// Name in the files.
        public var id: RegelingID
        /// Name that people read.
        public var name: String
        /// Group that it is shown with; nil: by itself.
        public var group: String?
    }
}

/// One scenario.
public struct ScenarioResult: Sendable {
    /// Name in the files.
    public var id: ScenarioID
    /// Name that people read.
    public var name: String
    /// In the order of the file.
    public var municipalities: [MunicipalityResult]
    /// In the order of the file; those without any figure are there too.
    public var regelingen: [RegelingResult]

    /// The result of a municipality.
    public func result(of id: MunicipalityID) -> MunicipalityResult? { municipalities.first { $0.id == id } }
}

/// What a scenario costs one municipality. Euro, positive is cost.
public struct MunicipalityResult: Sendable {
    /// Who pays.
    public var id: MunicipalityID
    /// Years firstYear ... lastYear.
    public var years: [YearResult]
    /// Years after lastYear to L together; posts added up over those years.
    public var later: YearTotal
    /// Totals by year, firstYear ... L.
    public var yearTotals: [Double]
    /// Sum of the years and later.
    public var total: Double
    /// NCW: the years and later discounted to firstYear, euro.
    public var netPresentValue: Double
    /// Recurring (structureel) amount of lastYear.
    public var recurring: Double
    /// Sum of one-off (incidenteel) amounts, later included.
    public var oneOff: Double
    /// Year from which the cumulative difference is <= 0 and stays so; nil: never, or the null scenario.
    public var paybackYear: Int?
    /// This scenario less the null scenario.
    public var difference: Difference
    /// The tests.
    public var tests: Tests
    /// The year of L's horizon with the highest cost above the null scenario (nil in the null scenario).
    public var worstYear: (year: Int, difference: Double)?
    /// Cumulative difference by year, firstYear ... L.
    public var cumulativeDifference: [Double]
    /// Inhabitants in lastYear as `per_inwoner` counts them; nil when not given.
    public var inhabitants: Double?

    /// This scenario less the null scenario, euro; below half a cent is 0.
    public struct Difference: Sendable, Hashable {
        /// Of the total.
        public var total: Double
        /// Of the NCW.
        public var netPresentValue: Double
        /// Of the recurring amount of lastYear.
        public var recurring: Double
    }

    /// The tests (toetsen).
    public struct Tests: Sendable, Hashable {
        /// `niet-duurder`: recurring not above the null scenario's (to half a cent).
        public var notDearer: Test
        /// `kwaliteit`: weighted score of the quality criteria not below the null scenario's.
        public var quality: Test
        /// Total of lastYear less the null scenario's, shown beside `niet-duurder`.
        public var lastYearDifference: Double
    }

    /// Met, not met, or (nil) not known; `value` is the difference that decided.
    public struct Test: Sendable, Hashable {
        /// Met, not met, or not known.
        public var isMet: Bool?
        /// The difference that decided: euro, or points of score.
        public var value: Double?
    }
}

/// A year of a municipality.
public struct YearResult: Sendable {
    /// Calendar year.
    public var year: Int
    /// Its posts and their sum.
    public var total: YearTotal
}

/// Posts and their sum.
public struct YearTotal: Sendable {
    /// Euro, positive is cost.
    public var total: Double
    /// Posts that are not 0, in order of path.
    public var posts: [PostAmount]
}

/// An amount under a post.
public struct PostAmount: Sendable, Hashable {
    /// What is paid for.
    public var post: Post
    /// Euro.
    public var amount: Double
}

/// What a municipality pays for (post): its path and kind (model.md section 5).
public enum Post: Hashable, Sendable {
    case regeling(RegelingID, RegelingPost)
    case step(StepID, StepPost)

    /// The path after `gemeenten.G.jaren.J.`, such as `regelingen.h10.uittreedsom`.
    public var path: String {
        let (collection, id, name) = pathParts
        return "\(collection).\(id).\(name)"
    }

    /// The path in its parts.
    public var pathParts: (collection: String, id: String, name: String) {
        switch self {
        case .regeling(let id, let post): ("regelingen", id.text, post.rawValue)
        case .step(let id, let post): ("stappen", id.text, post.rawValue)
        }
    }

    /// structureel or incidenteel.
    public var kind: PostKind {
        switch self {
        case .regeling(_, let post): post.kind
        case .step(_, let post): post.kind
        }
    }

    /// The regeling, if it is one's post.
    public var regeling: RegelingID? {
        if case .regeling(let id, _) = self { id } else { nil }
    }
}

/// What a regeling did in a scenario.
public struct RegelingResult: Sendable {
    /// Which regeling.
    public var id: RegelingID
    /// firstYear ... L.
    public var years: [RegelingYear]
}

/// A year of a regeling, in euro.
public struct RegelingYear: Sendable {
    /// Calendar year.
    public var year: Int
    /// K' of all items + components.
    public var cost: Double
    /// All stranded pieces.
    public var stranded: Double
    /// Taken out of its capital.
    public var fromCapital: Double
    /// Staff at the levels of the year; nil when no item names fte.
    public var fte: Double?
    /// By municipality its posts for this regeling, capital included; those that are 0 left out.
    public var paid: [(municipality: MunicipalityID, amount: Double)]
}

/// What decides, or must be known to read the figures: data, the words live in Reporting.
public enum Note: Hashable, Sendable {
    /// Fixed cost (euro per year at the price level) of an item that never runs off when a scenario leaves.
    case fixedWithoutRunOff(regeling: String, item: String)
    /// A run-off of more than three years.
    case longRunOff(regeling: String, item: String, years: Int)
    /// A step that says a change of quantity has no effect (`gevolg: geen`).
    case withoutEffect(scenario: String, step: String)
    case noticeNotChecked(scenario: String)
    case baselineAssumed
    /// `prijzen: constant`: amounts without an index, taken as real.
    case takenAsReal(paths: [String])
    case beyondTerm(regeling: String, until: String)
    /// An item supports a regeling that is left without an `afname`.
    case supportWithoutEffect(scenario: String, regeling: String, item: String, left: String)
    /// Figures filled between or beyond given years.
    case filledYears(paths: [String])
    /// Uncertain values, of which the base estimate counts.
    case uncertainAtBase(count: Int)
    /// What counts in a simulation only.
    case simulatedOnly(paths: [String])
    case stepAfterHorizon(scenario: String, step: String)
    /// VAT that the BTW-compensatiefonds refunds; nets to 0 (euro in lastYear's total over all years).
    case refundableVAT(scenario: String, step: String, amount: Double)

    /// The scenario (by name) that it is about; nil for what concerns all.
    public var scenario: String? {
        switch self {
        case .withoutEffect(let scenario, _), .noticeNotChecked(let scenario), .stepAfterHorizon(let scenario, _),
            .supportWithoutEffect(let scenario, _, _, _), .refundableVAT(let scenario, _, _):
            scenario
        case .fixedWithoutRunOff, .longRunOff, .baselineAssumed, .takenAsReal, .beyondTerm, .filledYears,
            .simulatedOnly, .uncertainAtBase:
            nil
        }
    }
}
