/// A joint arrangement (gemeenschappelijke regeling) or a part of one that can be left apart.
public struct Regeling: Sendable {
    /// Name in the files.
    public var id: RegelingID
    /// Name that people read.
    public var name: String
    /// Regelingen of one group are shown together with a subtotal.
    public var group: String?
    /// False with `bestaat: nee`: no cost until a step `oprichten`.
    public var exists: Bool
    /// Legal form, domain and the other answers of the inventory; information only.
    public var information: Information
    /// Participants at the start (or at founding), in the order of the file.
    public var participants: [MunicipalityID]
    /// Keys by name, the two that need no entry included.
    public var keys: [KeyID: any AllocationKey]
    /// Cost items in the order of the file.
    public var items: [CostItem]
    /// Pools that are charged on; nil without overhead.
    public var overhead: Overhead?
    /// What a leaver pays; nil when the file has no `uittreding`.
    public var provision: ExitProvision?
    /// What happens when all leave.
    public var dissolution: Dissolution
    /// Where it was typed.
    public var place: SourcePlace

    /// What is known about a regeling without figures.
    public struct Information: Hashable, Sendable {
        /// Form under the Wgr or private law (vorm).
        public var legalForm: String?
        /// Policy domain (domein).
        public var domain: String?
        /// When it began (sinds).
        public var since: CalendarDate?
        /// When it ends (tot); a horizon past it is warned about.
        public var until: CalendarDate?
        /// What it brings (meerwaarde).
        public var addedValue: String?
        /// When something must be decided (beslismomenten).
        public var decisionMoments: [DecisionMoment]
        /// The region that it looks to (orientatie), such as Haaglanden.
        public var orientation: String?
        /// Whether a law obliges to take part (wettelijk); nil: not said.
        public var isStatutory: Bool?
        /// The law that does, or the agreement that it rests on (grondslag).
        public var legalBasis: String?
        /// Task fields (taakvelden, Iv3) beside those of its items.
        public var taskFields: [String]
        /// What the dossier's municipality was to pay by the budgets (begroting), euro by year as it was adopted.
        public var budgets: [YearTable.Point]
        /// What it paid by the accounts (realisatie), euro by year.
        public var accounts: [YearTable.Point]
        /// Who follows it for the council (rapporteur).
        public var rapporteur: String?
        /// Papers that the council will receive (stukken).
        public var papers: [DecisionMoment]

        /// What is known without figures.
        public init(
            legalForm: String? = nil, domain: String? = nil, since: CalendarDate? = nil,
            until: CalendarDate? = nil, addedValue: String? = nil, decisionMoments: [DecisionMoment] = [],
            orientation: String? = nil, isStatutory: Bool? = nil, legalBasis: String? = nil, taskFields: [String] = [],
            budgets: [YearTable.Point] = [], accounts: [YearTable.Point] = [], rapporteur: String? = nil,
            papers: [DecisionMoment] = []
        ) {
            self.legalForm = legalForm
            self.domain = domain
            self.since = since
            self.until = until
            self.addedValue = addedValue
            self.decisionMoments = decisionMoments
            self.orientation = orientation
            self.isStatutory = isStatutory
            self.legalBasis = legalBasis
            self.taskFields = taskFields
            self.budgets = budgets
            self.accounts = accounts
            self.rapporteur = rapporteur
            self.papers = papers
        }
    }

    /// A moment at which something must be decided.
    public struct DecisionMoment: Hashable, Sendable {
        /// The day.
        public var date: CalendarDate
        /// What must be decided.
        public var what: String

        /// A moment of decision.
        public init(date: CalendarDate, what: String) {
            self.date = date
            self.what = what
        }
    }

    /// A regeling.
    public init(
        id: RegelingID, name: String, group: String? = nil, exists: Bool = true,
        information: Information = Information(), participants: [MunicipalityID],
        keys: [KeyID: any AllocationKey], items: [CostItem], overhead: Overhead? = nil,
        provision: ExitProvision? = nil, dissolution: Dissolution = Dissolution(), place: SourcePlace
    ) {
        self.id = id
        self.name = name
        self.group = group
        self.exists = exists
        self.information = information
        self.participants = participants
        self.keys = keys
        self.items = items
        self.overhead = overhead
        self.provision = provision
        self.dissolution = dissolution
        self.place = place
    }
}

/// A cost item (kostenpost) of a regeling; income is an item with a negative amount.
public struct CostItem: Sendable, Hashable {
    /// Name in the files.
    public var id: ItemID
    /// Task field (taakveld), Iv3.
    public var taskField: String?
    /// Euro per year.
    public var amount: Amount
    /// The key by which it is shared.
    public var key: KeyID
    /// Where the key is named.
    public var keyPlace: SourcePlace
    /// Part that vanishes at once when volume leaves (fraction).
    public var variable: Estimate
    /// Run-off of the fixed rest, s_0, s_1, ... (fractions) per twelve months; empty: nothing runs off.
    public var runOff: [Estimate]
    /// What stays for ever after the list (fraction); nil is 0.
    public var permanent: Estimate?
    /// First month with cost of its own; nil: always.
    public var from: Month?
    /// First month without cost of its own; nil: never.
    public var until: Month?
    /// Staff (fte) at level 1; shown and scaled with the level.
    public var fte: Estimate?
    /// Regelingen whose tasks this item supports.
    public var supports: [RegelingID]
    /// Where it was typed.
    public var place: SourcePlace

    /// A cost item.
    public init(
        id: ItemID, taskField: String? = nil, amount: Amount, key: KeyID, keyPlace: SourcePlace,
        variable: Estimate = Estimate(0), runOff: [Estimate] = [], permanent: Estimate? = nil,
        from: Month? = nil, until: Month? = nil, fte: Estimate? = nil, supports: [RegelingID] = [],
        place: SourcePlace
    ) {
        self.id = id
        self.taskField = taskField
        self.amount = amount
        self.key = key
        self.keyPlace = keyPlace
        self.variable = variable
        self.runOff = runOff
        self.permanent = permanent
        self.from = from
        self.until = until
        self.fte = fte
        self.supports = supports
        self.place = place
    }
}
