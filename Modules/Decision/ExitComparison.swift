import CalculationGraph
import CostAllocation
import Domain
import ExitCosts

/// What leaving one regeling costs by its provision, its variants and the other methods, side by side: what
/// `uittreding` shows. No other steps: everything else stays as in the null scenario.
public struct ExitComparison: Sendable {
    /// What is left.
    public var regeling: Regeling
    /// Who leaves.
    public var leaver: Municipality
    /// Who stays, by name.
    public var stayers: [Municipality]
    /// First month without the leaver.
    public var date: Month
    /// Last budget year of the dossier.
    public var lastYear: Int
    /// Figures are counted to this year, at least `lastYear`: as far as any payment or run-off reaches.
    public var countedTo: Int
    /// One for each way to reckon the sum; the provision as it is comes first.
    public var rows: [Row]
    /// Ways that cannot be computed, with the first reason.
    public var leftOut: [(name: String, reason: ProblemKind)]
    /// What stays behind of each item, in euro by year of leaving ... countedTo; the same in every row.
    public var stranded: [StrandedItem]
    /// Euro that the leaver receives of the capital in the year of leaving (below 0: pays); nil without settlement.
    public var capital: Double?
    /// What the figures were read from: the leave by row, and the regeling without it.
    let computed: (exits: [LoneExit], without: LoneRegeling)

    /// A way to reckon the sum.
    public struct Row: Sendable {
        /// Its name and terms.
        public var choice: ExitChoice
        /// Undiscounted sum of what the leaver pays, euro.
        public var total: Double
        /// NCW: discounted to the dossier's first year, euro.
        public var netPresentValue: Double
        /// What the sum is made of: `methode` and the components by name.
        public var lines: [String]
        /// Years in which something is paid, ascending.
        public var years: [Year]
        /// What `minimum` and `maximum` did; nil without bounds.
        public var bound: Bound?
        /// The reference contribution B; nil for a method that does not use it.
        public var reference: Reference?
        /// By stayer, in the order of `stayers`.
        public var stayers: [Stayer]
        /// What all stayers together pay more than without the leaving, by post: euro by year of leaving ... countedTo;
        /// posts that do not change are left out.
        public var stayerPosts: [(post: RegelingPost, amounts: [Double])]
    }

    /// What the leaver pays in a year.
    public struct Year: Sendable {
        /// Calendar year.
        public var year: Int
        /// Euro.
        public var total: Double
        /// Euro, in the order of the row's `lines`, adding up to the total: scaled alike after a bound or `ineens`.
        public var parts: [Double]
    }

    /// Bounds on the undiscounted total.
    public struct Bound: Sendable {
        /// Euro before bounds.
        public var unbounded: Double
        /// Euro after them.
        public var bounded: Double
        /// What every payment was multiplied with; nil when the unbounded total is not above 0.
        public var factor: Double? { unbounded > 0 ? bounded / unbounded : nil }
        /// Whether a bound changed the total.
        public var bites: Bool { abs(bounded - unbounded) >= halfACent }
    }

    /// What B rests on.
    public struct Reference: Sendable {
        /// Calendar year, months in which the leaver took part, what it contributed in them, and that at the price
        /// level of the year of leaving (euro).
        public var years: [(year: Int, months: Int, contribution: Double, indexed: Double)]
        /// B, euro per year.
        public var amount: Double
    }

    /// What one stayer pays more than without the leaving, all posts together.
    public struct Stayer: Sendable {
        /// Who.
        public var municipality: MunicipalityID
        /// Euro by year of leaving ... countedTo; below half a cent is 0.
        public var amounts: [Double]
        /// Its part of what stays behind for ever, euro by year of leaving ... countedTo.
        public var permanent: [Double]
    }

    /// What stays behind of an item.
    public struct StrandedItem: Sendable {
        /// Which item.
        public var item: ItemID
        /// What still runs off, euro by year of leaving ... countedTo.
        public var runOff: [Double]
        /// What stays for ever, euro by year of leaving ... countedTo.
        public var permanent: [Double]
    }

    /// Years of leaving ... countedTo: those of amounts by year.
    public var years: ClosedRange<Int> { date.year...countedTo }
}

extension ExitComparison {
    /// Reckons a leave on a date in each of some ways.
    ///
    /// Throws what stands in the way of the provision itself, or of a way when `required` says that it was asked for by
    /// name; other ways that cannot be computed are left out with the reason.
    public init(
        of leaver: Municipality, from regeling: Regeling, on date: Month, by choices: [ExitChoice], required: Bool,
        in dossier: Dossier
    ) throws(Problems) {
        var existing = regeling
        existing.exists = true
        let assumptions = dossier.baseline.assumptions
        let years = assumptions.firstYear...(try Self.lastYear(regeling, date, choices, dossier))
        let without = try LoneRegeling(existing, in: dossier, years: years)
        var computed: [(choice: ExitChoice, exit: LoneExit)] = []
        leftOut = []
        for choice in choices {
            do {
                let exit = try LoneExit(
                    of: leaver.id, from: existing, on: date, terms: choice.terms, in: dossier, years: years)
                computed.append((choice, exit))
            } catch {
                guard !required, !choice.isProvision, let reason = error.list.first?.kind else { throw error }
                leftOut.append((choice.name, reason))
            }
        }
        let people = Set(regeling.participants).subtracting([leaver.id])
        self.regeling = regeling
        self.leaver = leaver
        stayers = assumptions.municipalities.filter { people.contains($0.id) }.sorted { $0.id < $1.id }
        self.date = date
        lastYear = assumptions.lastYear
        countedTo = max(years.upperBound, date.year)
        let reader = ExitReader(
            leaver: leaver.id, stayers: stayers.map(\.id), years: date.year...countedTo, without: without)
        self.computed = (computed.map(\.exit), without)
        rows = computed.map { reader.row($0.choice, $0.exit) }
        stranded = computed.first.map { reader.stranded($0.exit) } ?? []
        capital = computed.first.flatMap { reader.capital($0.exit) }
    }

    /// As far as any of the ways reaches, at least the dossier's last year.
    private static func lastYear(
        _ regeling: Regeling, _ date: Month, _ choices: [ExitChoice], _ dossier: Dossier
    ) throws(Problems) -> Int {
        let own = dossier.baseline.assumptions.lastYear
        let limit = own + DossierCompiler.furthestLater
        let reach = choices.map { LoneExit.lastYear(of: regeling, date: date, terms: $0.terms) }.max() ?? own
        guard reach <= limit else {
            let problem = Problem(.laterTooFar(year: reach, limit: limit), at: regeling.place)
            throw Problems(files: dossier.files, list: [problem])
        }
        return max(own, reach)
    }
}
