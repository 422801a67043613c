import Domain

/// What a scenario does with the samenwerkingen that a municipality leaves in it, or with one of them: step 3 of the
/// Routekaart, seen beside the framework by which the council judges.
public struct Analysis: Sendable {
    /// Whose.
    public var municipality: Municipality
    /// The scenario.
    public var scenario: (id: ScenarioID, name: String)
    /// The regeling that it is about; nil: all that the municipality leaves.
    public var focus: RegelingRef?
    /// First year, last budget year, and the year to which totals are counted.
    public var years: (first: Int, last: Int, countedTo: Int)
    /// What the municipality leaves.
    public var leaves: [Leave]
    /// What it joins instead.
    public var joins: [Join]
    /// What it could join too: regelingen for the same tasks.
    public var candidates: [Candidate]
    /// What each municipality pays more or less than in the null scenario; those for whom nothing moves are left out.
    public var effects: [Effect]
    /// What it does to the organisations whose items support what is left.
    public var support: [Support]
    /// The tests of the scenario.
    public var tests: MunicipalityResult.Tests
    /// The framework by its parts; empty when criteria have none.
    public var parts: [Part]
    /// Business economics: what stays behind and what the transition costs.
    public var economics: Economics
    /// Each scenario of the dossier by how the task is done.
    public var ways: [Way]

    /// A regeling in names.
    public struct RegelingRef: Sendable, Hashable {
        /// Name in the files.
        public var id: RegelingID
        /// Name that people read.
        public var name: String
    }

    /// A regeling that the municipality leaves.
    public struct Leave: Sendable {
        /// Which.
        public var regeling: RegelingRef
        /// First month without the municipality.
        public var date: Month
        /// The last day on which a decision is in time; nil without a notice period.
        public var lastDecision: CalendarDate?
        /// By post what it pays more than in the null scenario, euro over all years; those that do not move are left out.
        public var posts: [(post: RegelingPost, amount: Double)]
    }

    /// A regeling that the municipality joins.
    public struct Join: Sendable {
        /// Which.
        public var regeling: RegelingRef
        /// First month with the municipality.
        public var date: Month
        /// What it pays there over all years, euro.
        public var total: Double
        /// What it pays there in the last budget year, euro.
        public var lastYear: Double
        /// Paid once to enter, euro.
        public var entrySum: Double
    }

    /// A regeling for the same tasks in which the municipality takes no part.
    public struct Candidate: Sendable {
        /// Which.
        public var regeling: RegelingRef
        /// The region that it looks to.
        public var orientation: String?
        /// Who takes part.
        public var participants: [String]
        /// What it costs for each inhabitant of its participants in the last budget year, euro; nil: inhabitants unknown.
        public var perInhabitant: Double?
    }

    /// What a municipality pays more than in the null scenario, euro.
    public struct Effect: Sendable {
        /// Who.
        public var municipality: Municipality
        /// The difference.
        public var difference: MunicipalityResult.Difference
    }

    /// An organisation whose items support what is left.
    public struct Support: Sendable {
        /// Which.
        public var regeling: RegelingRef
        /// Cost of the last budget year in the null scenario and in this one, euro.
        public var cost: (before: Double, after: Double)
        /// Staff of the last budget year; nil when no item names fte.
        public var staff: (before: Double, after: Double)?
        /// What the municipality takes less of each driver (more below 0), by the driver's unit or name, a year.
        public var quantities: [(unit: String, less: Double)]
        /// What stays behind there and the municipality pays, euro over all years.
        public var stranded: Double
    }

    /// A part of the framework.
    public struct Part: Sendable {
        /// As people read it.
        public var name: String
        /// What it looks at.
        public var aspects: [String]
        /// Its criteria that have scores.
        public var criteria: [Score]
    }

    /// A criterion with its scores.
    public struct Score: Sendable {
        /// As people read it.
        public var criterion: String
        /// Fraction.
        public var weight: Double
        /// In the null scenario; nil: no score.
        public var before: Double?
        /// In this scenario; nil: no score.
        public var after: Double?
        /// Why, in the words of the file (`bron`).
        public var reason: String?
        /// Whether it is marked as an assumption.
        public var isAssumption: Bool
    }

    /// Business economics, euro over all years; what the municipality pays.
    public struct Economics: Sendable {
        /// What stays behind and runs off.
        public var strandedRunningOff: Double
        /// What stays behind for ever, in the last budget year.
        public var strandedForEver: Double
        /// Cost of disentangling (ontvlechting).
        public var separation: Double
        /// Exit sums.
        public var exitSums: Double
        /// Everything that is paid once, transition included.
        public var oneOff: Double
        /// VAT that the BTW-compensatiefonds refunds (nets to 0); 0: none.
        public var refundableVAT: Double
    }

    /// How a scenario does the task: what the municipality pays over all years, euro.
    public struct Way: Sendable {
        /// Which scenario.
        public var id: ScenarioID
        /// As people read it.
        public var name: String
        /// Whether it leaves what this analysis is about.
        public var leaves: Bool
        /// To what it already takes part in and this analysis is about.
        public var staying: Double
        /// To regelingen that it joins.
        public var together: Double
        /// On its own.
        public var alone: Double
        /// To others, bought.
        public var outsourced: Double
        /// Once.
        public var oneOff: Double
        /// NCW less the null scenario's.
        public var difference: Double
    }
}
