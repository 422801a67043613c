/// Whether amounts run with prices or stand at the price level.
public enum PriceBasis: String, Sendable, Hashable, CaseIterable {
    case current = "lopend"
    case constant
}

/// What is known and assumed before any decision (uitgangspunten).
public struct Assumptions: Sendable {
    /// `naam` of the dossier.
    public var name: String
    /// Through whose eyes.
    public var municipality: MunicipalityID
    /// Calendar year in which figures begin.
    public var firstYear: Int
    /// Last calendar year that is shown apart.
    public var lastYear: Int
    /// Price level (calendar year) of amounts without a `peil` of their own.
    public var priceLevel: Int
    /// Whether amounts run with prices.
    public var prices: PriceBasis
    /// Discount rate per year (fraction).
    public var discountRate: Estimate
    /// Indices by name.
    public var indices: [IndexID: PriceIndex]
    /// In the order of the file.
    public var municipalities: [Municipality]
    /// Drivers (maatstaven) by name.
    public var drivers: [DriverID: Driver]
    /// In the order of the file.
    public var regelingen: [Regeling]

    /// What is known and assumed.
    public init(
        name: String, municipality: MunicipalityID, firstYear: Int, lastYear: Int, priceLevel: Int,
        prices: PriceBasis, discountRate: Estimate, indices: [IndexID: PriceIndex],
        municipalities: [Municipality], drivers: [DriverID: Driver], regelingen: [Regeling]
    ) {
        self.name = name
        self.municipality = municipality
        self.firstYear = firstYear
        self.lastYear = lastYear
        self.priceLevel = priceLevel
        self.prices = prices
        self.discountRate = discountRate
        self.indices = indices
        self.municipalities = municipalities
        self.drivers = drivers
        self.regelingen = regelingen
    }
}

/// What might be decided: steps on top of the assumptions, some of which it may change.
public struct Scenario: Sendable {
    /// Name, as its file gives it.
    public var id: ScenarioID
    /// `naam`, for people.
    public var name: String
    /// Date of the decision (besluit); notice is not checked without one.
    public var decision: CalendarDate?
    /// All steps, those of `voortbouwen_op` first, in the order written.
    public var steps: [Step]
    /// The assumptions with this scenario's `wijzigingen` applied.
    public var assumptions: Assumptions
    /// What `wijzigingen` touched.
    public var changes: Changes
    /// Scores by criterion, 1-10.
    public var scores: [String: Double]
    /// Where it stands in the file.
    public var place: SourcePlace

    /// Which parts of the assumptions differ from the dossier's own.
    public struct Changes: Sendable, Hashable {
        /// Something outside `regelingen`.
        public var general: Bool
        /// Regelingen of which something differs.
        public var regelingen: Set<RegelingID>

        /// What differs.
        public init(general: Bool = false, regelingen: Set<RegelingID> = []) {
            self.general = general
            self.regelingen = regelingen
        }
    }

    /// A scenario.
    public init(
        id: ScenarioID, name: String, decision: CalendarDate? = nil, steps: [Step] = [], assumptions: Assumptions,
        changes: Changes = Changes(), scores: [String: Double] = [:], place: SourcePlace = .none
    ) {
        self.id = id
        self.name = name
        self.decision = decision
        self.steps = steps
        self.assumptions = assumptions
        self.changes = changes
        self.scores = scores
        self.place = place
    }
}

/// A criterion of the multi-criteria analysis.
public struct Criterion: Sendable, Hashable {
    /// Name in the file.
    public var id: String
    /// Fraction; weights add up to 1.
    public var weight: Double
    /// `kwaliteit: ja`: counts in the test of quality.
    public var isQuality: Bool
    /// `uit:`, the computed figure it comes from; nil for a score.
    public var from: String?
    /// Where it stands in the file.
    public var place: SourcePlace

    /// A criterion.
    public init(id: String, weight: Double, isQuality: Bool, from: String? = nil, place: SourcePlace) {
        self.id = id
        self.weight = weight
        self.isQuality = isQuality
        self.from = from
        self.place = place
    }
}

/// A risk of the risicoparagraaf: counts in the simulation, not in the base estimate.
public struct Risk: Sendable, Hashable {
    /// Name in the file.
    public var id: String
    /// Fraction.
    public var probability: Double
    /// Euro, when it happens.
    public var impact: Estimate
    /// Calendar year in which it may happen.
    public var year: Int
    /// Who bears it.
    public var municipality: MunicipalityID
    /// What is done about it.
    public var control: String?
    /// Where it stands in the file.
    public var place: SourcePlace

    /// A risk.
    public init(
        id: String, probability: Double, impact: Estimate, year: Int, municipality: MunicipalityID,
        control: String?, place: SourcePlace
    ) {
        self.id = id
        self.probability = probability
        self.impact = impact
        self.year = year
        self.municipality = municipality
        self.control = control
        self.place = place
    }
}

/// Rank correlation (Spearman) of two named inputs.
public struct Correlation: Sendable, Hashable {
    /// Name of one input.
    public var first: String
    /// Name of the other.
    public var second: String
    /// Between -1 and 1.
    public var rank: Double
    /// Where it stands in the file.
    public var place: SourcePlace

    /// A correlation.
    public init(first: String, second: String, rank: Double, place: SourcePlace) {
        self.first = first
        self.second = second
        self.rank = rank
        self.place = place
    }
}

/// Everything that was read from a folder.
public struct Dossier: Sendable {
    /// All files, in the order that places count them.
    public var files: [SourceFile]
    /// The null scenario (nulscenario): everything stays. Its assumptions are those of the dossier.
    public var baseline: Scenario
    /// False when there was no `nulscenario.yaml` and an empty one was assumed.
    public var hasBaselineFile: Bool
    /// The other scenarios, by id.
    public var scenarios: [Scenario]
    /// What was said beside figures, by the place of the figure.
    public var remarks: [SourcePlace: Remark]
    /// Uncertain inputs, in the order that estimates count them.
    public var uncertain: [UncertainInput]
    /// `correlaties`, in the order of the file.
    public var correlations: [Correlation]
    /// Criteria of the multi-criteria analysis, in the order of the file.
    public var criteria: [Criterion]
    /// Risks, in the order of the file.
    public var risks: [Risk]
    /// Available risk reserve and need for all other risks, in euro.
    public var riskReserve: (available: Estimate?, otherRisks: Estimate?)
    /// Parts of the files that are read but not computed by this version: paths, announced by name.
    public var notComputed: [String]
    /// Places of all figures that were read.
    public var figures: Set<SourcePlace>
    /// The documents as they stand: the assumptions without a name, scenarios by theirs.
    public var documents: [(name: String, root: DocumentNode)]

    /// A dossier.
    public init(
        files: [SourceFile], baseline: Scenario, hasBaselineFile: Bool, scenarios: [Scenario],
        remarks: [SourcePlace: Remark] = [:], uncertain: [UncertainInput] = [], correlations: [Correlation] = [],
        criteria: [Criterion] = [], risks: [Risk] = [],
        riskReserve: (available: Estimate?, otherRisks: Estimate?) = (nil, nil), notComputed: [String] = [],
        figures: Set<SourcePlace> = [], documents: [(name: String, root: DocumentNode)] = []
    ) {
        self.files = files
        self.baseline = baseline
        self.hasBaselineFile = hasBaselineFile
        self.scenarios = scenarios
        self.remarks = remarks
        self.uncertain = uncertain
        self.correlations = correlations
        self.criteria = criteria
        self.risks = risks
        self.riskReserve = riskReserve
        self.notComputed = notComputed
        self.figures = figures
        self.documents = documents
    }
}
