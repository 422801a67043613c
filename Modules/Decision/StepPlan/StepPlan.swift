import Domain

/// A dated plan of a scenario: what must be decided when at the latest, what waits for what, what is too late.
public struct StepPlan: Sendable {
    /// Name of the scenario in the files.
    public var scenario: ScenarioID
    /// Name that people read.
    public var scenarioName: String
    /// Name of the dossier.
    public var dossierName: String
    /// Whose decisions are planned.
    public var municipality: Municipality
    /// The day that latest days are set against; nil: there is none, and nothing is called late.
    public var reference: Reference?
    /// The ways that something belongs to, in order of number.
    public var lanes: [Lane]
    /// In the order of the scenario.
    public var steps: [PlannedStep]
    /// In order of date.
    public var moments: [Moment]
    /// Milestones without a known day.
    public var undated: [(lane: Int, milestone: Lane.Milestone)]
    /// Names of regelingen that people read.
    public var regelingNames: [RegelingID: String]
    /// The terms of the law that were used, in order.
    public var terms: [StatutoryTerm]
    /// From body to body.
    public var leadTimes: CouncilCalendar.LeadTimes
    /// What must be known to read the plan.
    public var notes: [StepPlanNote]

    /// The day that latest days are set against.
    public enum Reference: Hashable, Sendable {
        /// A day that somebody asked for: everything before it is too late.
        case asked(CalendarDate)
        /// The day of the decision (besluit) of the scenario: a decision whose latest day lies before it comes too late.
        case decision(CalendarDate)

        /// The day.
        public var date: CalendarDate {
            switch self {
            case .asked(let date), .decision(let date): date
            }
        }
    }

    /// Why one step waits for another.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
        /// A regeling must have begun before somebody joins, leaves or changes it.
        case founding = "oprichten"
        /// What is joined takes over what is left or dissolved.
        case leaving = "uittreden"
        /// The cost follows from leaving or dissolving.
        case consequence = "gevolg"
    }

    /// A step that another waits for.
    public struct Predecessor: Hashable, Sendable {
        /// Which.
        public var step: StepID
        /// Why.
        public var reason: Reason
    }

    /// A step with its dates.
    public struct PlannedStep: Sendable {
        /// Name in the files.
        public var id: StepID
        /// Its word in the files.
        public var word: String
        /// The regeling it is about; nil: none.
        public var regeling: RegelingID?
        /// The municipality it is of; nil: of all participants.
        public var municipality: MunicipalityID?
        /// Number of its way; nil: none.
        public var lane: Int?
        /// First day on which it holds; for a step that only names a year the last day of that year.
        public var start: CalendarDate
        /// True for a step that only names a year.
        public var isYear: Bool
        /// How it is decided.
        public var procedure: DecisionProcedure
        /// False when others decide on it.
        public var isOwn: Bool
        /// Steps that it waits for.
        public var after: [Predecessor]
        /// Latest day on which the way to its decision begins; nil: nothing is decided for it.
        public var firstMove: CalendarDate?
        /// Latest day of the decision that the step needs; nil: nothing is decided for it.
        public var decision: CalendarDate?
        /// How that stands.
        public var standing: Standing
        /// First day on which it could hold when the latest day has passed; nil: it has not, or that is not known.
        public var firstPossible: CalendarDate?
    }

    /// What happens at a moment.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        // In the order of a decision.
        case milestone = "mijlpaal"
        case frameworkLetter = "kadernota"
        case draftBudget = "ontwerpbegroting"
        case budgetView = "zienswijze-begroting"
        case adoptedBudget = "begroting"
        case municipalBudget = "gemeentebegroting"
        case decisionMoment = "beslismoment"
        case draft = "ontwerp"
        case view = "zienswijze"
        case proposal = "college"
        case committee = "commissie"
        case otherCouncils = "andere-raden"
        case council = "raad"
        case decision = "besluit"
        case start = "ingang"
        case end = "einde-looptijd"
    }

    /// What a day rests on.
    public enum Basis: String, Hashable, Sendable {
        /// A meeting of the calendar.
        case meeting = "vergadering"
        /// A meeting of the calendar that is an assumption.
        case expectedMeeting = "aanname"
        /// Counted; no meeting is known.
        case counted = "geteld"
        /// The last working day outside a recess.
        case workingDay = "werkdag"
        /// Given: by the files or the law.
        case given = "gegeven"
    }

    /// How a latest day stands to the reference.
    public enum Standing: Hashable, Sendable {
        /// So many days are left; 0 on the day itself.
        case inTime(days: Int)
        /// So many days too late.
        case tooLate(days: Int)
        /// It lies before the reference and nothing had to be decided by then.
        case past
        /// There is no reference, or it says nothing of this.
        case unknown
    }

    /// A day by which something must be done.
    public struct Moment: Sendable {
        /// A name that stays when the day moves.
        public var id: String
        /// What happens.
        public var kind: Kind
        /// Number of its way; nil: none.
        public var lane: Int?
        /// The latest day.
        public var date: CalendarDate
        /// The day as counted, before a meeting was looked for.
        public var counted: CalendarDate
        /// What the day rests on.
        public var basis: Basis
        /// The steps it is for, in the order of the scenario.
        public var steps: [StepID]
        /// The regelingen it is about.
        public var regelingen: [RegelingID]
        /// Budget year; nil: none.
        public var year: Int?
        /// What a milestone or moment of decision of the files says.
        public var text: String?
        /// Where that comes from.
        public var source: String?
        /// `aanname: ja` beside it.
        public var isAssumption: Bool
        /// Whether it is the decision that its steps need.
        public var isFinal: Bool
        /// Moments that come first, by id.
        public var after: [String]
        /// How it stands.
        public var standing: Standing
    }
}

/// What must be known to read a plan, as data.
public enum StepPlanNote: Hashable, Sendable {
    /// The dossier has no calendar: every day is as counted.
    case noCalendar
    /// Years in which a meeting was needed and the calendar lists none.
    case yearsWithoutMeetings([Int])
    /// Meetings that are an assumption were used.
    case expectedMeetings
    /// Steps that others decide on.
    case others([StepID])
    /// Leaves from regelingen without a notice period.
    case noNotice([RegelingID])
    /// Steps without a way.
    case noLane([StepID])
    /// Regelingen whose legal form has no budget of its own, or is not known.
    case noBudget([RegelingID])
    /// Dissolving, for which the regeling itself says who decides.
    case dissolving([RegelingID])
    /// The reference is the decision and says only whether the last decision is in time.
    case decisionsOnly
    /// There is no reference.
    case noReference
}
