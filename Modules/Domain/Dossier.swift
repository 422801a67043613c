/// Whether amounts run with prices or stand at the price level.
public enum PriceBasis: String, Sendable, Hashable, CaseIterable {
    case current = "lopend"
    case constant
}

/// What is known and assumed before any decision (uitgangspunten).
public struct Assumptions: Sendable {
    /// Name that people read.
    public var name: String
    /// Through whose eyes.
    public var municipality: MunicipalityID
    /// First budget year (beginjaar).
    public var firstYear: Int
    /// Last budget year (eindjaar); later years count only as model.md section 5 says.
    public var lastYear: Int
    /// Price level (calendar year) of amounts without a `peil` of their own.
    public var priceLevel: Int
    /// Current or constant prices.
    public var prices: PriceBasis
    /// Discount rate per year (fraction).
    public var discountRate: Estimate
    /// Indices by name.
    public var indices: [IndexID: PriceIndex]
    /// In the order of the file.
    public var municipalities: [Municipality]
    /// Drivers by name.
    public var drivers: [DriverID: Driver]
    /// In the order of the file.
    public var regelingen: [Regeling]
    /// Where the file begins.
    public var place: SourcePlace

    /// What is known and assumed.
    public init(
        name: String, municipality: MunicipalityID, firstYear: Int, lastYear: Int, priceLevel: Int,
        prices: PriceBasis, discountRate: Estimate, indices: [IndexID: PriceIndex],
        municipalities: [Municipality], drivers: [DriverID: Driver], regelingen: [Regeling],
        place: SourcePlace
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
        self.place = place
    }
}

/// What might be decided: steps on top of the assumptions, some of which it may change.
public struct Scenario: Sendable {
    /// Name in the files.
    public var id: ScenarioID
    /// Name that people read.
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
    public var scores: [String: Estimate]
    /// The scores as they were typed, for a file that takes them over; nil when there are none.
    public var typedScores: DocumentNode?
    /// Where the file begins; `.none` when there is no file.
    public var place: SourcePlace

    /// Which parts of the assumptions differ from the dossier's own.
    public struct Changes: Sendable, Hashable {
        /// Something outside `regelingen`.
        public var general: Bool
        /// Regelingen with a value that differs.
        public var regelingen: Set<RegelingID>

        /// What differs; nothing by default.
        public init(general: Bool = false, regelingen: Set<RegelingID> = []) {
            self.general = general
            self.regelingen = regelingen
        }
    }

    /// A scenario.
    public init(
        id: ScenarioID, name: String, decision: CalendarDate? = nil, steps: [Step] = [], assumptions: Assumptions,
        changes: Changes = Changes(), scores: [String: Estimate] = [:],
        typedScores: DocumentNode? = nil, place: SourcePlace = .none
    ) {
        self.id = id
        self.name = name
        self.decision = decision
        self.steps = steps
        self.assumptions = assumptions
        self.changes = changes
        self.scores = scores
        self.typedScores = typedScores
        self.place = place
    }
}

/// A risk of the risicoparagraaf: counts in the simulation, not in the base estimate.
public struct Risk: Sendable, Hashable {
    /// Name in the files.
    public var id: String
    /// Name that people read: its `naam`, or the name in the files.
    public var name: String
    /// Fraction.
    public var probability: Double
    /// What it costs when it happens, euro.
    public var impact: Estimate
    /// The budget year in which it would fall.
    public var year: Int
    /// Who would pay.
    public var municipality: MunicipalityID
    /// What is done about it.
    public var control: String?
    /// Where it was typed.
    public var place: SourcePlace

    /// A risk.
    public init(
        id: String, name: String, probability: Double, impact: Estimate, year: Int, municipality: MunicipalityID,
        control: String?, place: SourcePlace
    ) {
        self.id = id
        self.name = name
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
    /// Name of an uncertain input.
    public var first: String
    /// Name of another uncertain input.
    public var second: String
    /// Between -1 and 1.
    public var rank: Double
    /// Where it was typed.
    public var place: SourcePlace

    /// A rank correlation.
    public init(first: String, second: String, rank: Double, place: SourcePlace) {
        self.first = first
        self.second = second
        self.rank = rank
        self.place = place
    }
}

/// Everything that was read from a folder.
public struct Dossier: Sendable {
    /// The files as they were read.
    public var files: [SourceFile]
    /// The null scenario (nulscenario): everything stays. Its assumptions are those of the dossier.
    public var baseline: Scenario
    /// False when there was no `nulscenario.yaml` and an empty one was assumed.
    public var hasBaselineFile: Bool
    /// The other scenarios, by id.
    public var scenarios: [Scenario]
    /// What was said beside figures, by the place of the figure.
    public var remarks: [SourcePlace: Remark]
    /// Uncertain inputs; `Estimate.uncertain` counts here.
    public var uncertain: [UncertainInput]
    /// Rank correlations of named inputs.
    public var correlations: [Correlation]
    /// Criteria in the order of the file.
    public var criteria: [Criterion]
    /// The set that they come from (`vaste_set`); nil: they are the file's own.
    public var criteriaSet: CriteriaSet?
    /// Risks in the order of the file.
    public var risks: [Risk]
    /// What is done together without cost items (samenwerkingen), in the order of the file.
    public var collaborations: [Collaboration]
    /// Available risk reserve and need for all other risks, in euro.
    public var riskReserve: (available: Estimate?, otherRisks: Estimate?)
    /// Reserves that one-off cost may be taken from, in that order; empty: the file names none.
    public var coverage: [CoverageReserve]
    /// When the council meets; nil: the file does not say.
    public var calendar: CouncilCalendar?
    /// Ways of the Routekaart in order of number; empty: the file names none.
    public var lanes: [Lane]
    /// Parts of the files that count in a simulation only: paths.
    public var simulatedOnly: [String]
    /// All figures that were read by their place, with what is counted there.
    public var figures: [SourcePlace: NumberRule.Unit]
    /// The documents as they stand: the assumptions without a name, scenarios by theirs.
    public var documents: [(name: String, root: DocumentNode)]

    /// A dossier.
    public init(
        files: [SourceFile], baseline: Scenario, hasBaselineFile: Bool, scenarios: [Scenario],
        remarks: [SourcePlace: Remark] = [:], uncertain: [UncertainInput] = [], correlations: [Correlation] = [],
        criteria: [Criterion] = [], criteriaSet: CriteriaSet? = nil, risks: [Risk] = [],
        collaborations: [Collaboration] = [],
        riskReserve: (available: Estimate?, otherRisks: Estimate?) = (nil, nil),
        coverage: [CoverageReserve] = [], calendar: CouncilCalendar? = nil, lanes: [Lane] = [],
        simulatedOnly: [String] = [],
        figures: [SourcePlace: NumberRule.Unit] = [:], documents: [(name: String, root: DocumentNode)] = []
    ) {
        self.files = files
        self.baseline = baseline
        self.hasBaselineFile = hasBaselineFile
        self.scenarios = scenarios
        self.remarks = remarks
        self.uncertain = uncertain
        self.correlations = correlations
        self.criteria = criteria
        self.criteriaSet = criteriaSet
        self.risks = risks
        self.collaborations = collaborations
        self.riskReserve = riskReserve
        self.coverage = coverage
        self.calendar = calendar
        self.lanes = lanes
        self.simulatedOnly = simulatedOnly
        self.figures = figures
        self.documents = documents
    }

    /// The scores of all scenarios.
    public var scores: [Estimate] { ([baseline] + scenarios).flatMap(\.scores.values) }
}
