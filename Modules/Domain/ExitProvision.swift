/// What a leaver pays (uittredingsbepaling), with its variants laid over it already.
public struct ExitProvision: Sendable {
    /// The terms; a variant changes some of them.
    public struct Terms: Sendable {
        /// Notice before a leave.
        public var notice: Notice
        /// How the sum is reckoned; nil when the file names none, which a leave then reports.
        public var method: (any ExitMethod)?
        /// Bridging period (overbrugging) in months for the actual loss; default 60.
        public var bridging: Int
        /// How the sum is paid.
        public var payment: Payment
        /// Bounds of the undiscounted total in euro.
        public var minimum: Estimate?
        /// Upper bound of the undiscounted total in euro.
        public var maximum: Estimate?
        /// In the order of the file.
        public var components: [Component]
        /// Where it was typed.
        public var place: SourcePlace

        /// The terms of a provision.
        public init(
            notice: Notice = Notice(), method: (any ExitMethod)? = nil, bridging: Int = 60,
            payment: Payment = .spread, minimum: Estimate? = nil, maximum: Estimate? = nil,
            components: [Component] = [], place: SourcePlace
        ) {
            self.notice = notice
            self.method = method
            self.bridging = bridging
            self.payment = payment
            self.minimum = minimum
            self.maximum = maximum
            self.components = components
            self.place = place
        }
    }

    /// How the sum is paid.
    public enum Payment: Sendable, Hashable {
        /// As it arises.
        case spread
        /// All in the year of leaving, undiscounted.
        case atOnce
        /// All in the year of leaving, discounted with the dossier's rate, or one of its own (fraction).
        case atOnceDiscounted(rate: Estimate?)
    }

    /// The terms when a step names no variant.
    public var terms: Terms
    /// Terms by name of the variant.
    public var variants: [String: Terms]
    /// The regeling's capital; no variant changes it.
    public var capital: Capital?

    /// A provision.
    public init(terms: Terms, variants: [String: Terms] = [:], capital: Capital? = nil) {
        self.terms = terms
        self.variants = variants
        self.capital = capital
    }
}

/// Notice (opzegtermijn): decision + months, moved up to 1 January if `per: 1 januari`.
public struct Notice: Sendable, Hashable {
    /// Notice period in months; nil: none.
    public var months: Int?
    /// A leave may begin on 1 January only.
    public var onlyFirstOfJanuary: Bool

    /// A notice.
    public init(months: Int? = nil, onlyFirstOfJanuary: Bool = false) {
        self.months = months
        self.onlyFirstOfJanuary = onlyFirstOfJanuary
    }

    /// The first month in which a leave may begin after a decision; nil without a notice period.
    public func earliestLeave(after decision: CalendarDate) -> Month? {
        guard let months else { return nil }
        let earliest = CalendarDate(month: decision.month + months, day: decision.day).firstMonthFrom
        guard onlyFirstOfJanuary, earliest.number != 1 else { return earliest }
        return .january(earliest.year + 1)
    }

    /// The last day on which a decision is in time for a leave that begins in a month; nil without a notice period.
    ///
    /// Example: 12 months' notice, leaving on 1 January 2022: 1 January 2021.
    public func lastDecision(before leave: Month) -> CalendarDate? {
        guard let months else { return nil }
        let latest = onlyFirstOfJanuary ? Month.january(leave.year) : leave
        return CalendarDate(month: latest + -months, day: 1)
    }
}

/// Capital (eigen vermogen) of a regeling.
public struct Capital: Sendable, Hashable {
    /// Euro at the start; negative for a deficit.
    public var amount: Estimate
    /// Whether a leaver receives its share.
    public var settles: Bool
    /// The key by which a leaver's share is reckoned.
    public var key: KeyID
    /// Where the key is named.
    public var keyPlace: SourcePlace

    /// Capital.
    public init(amount: Estimate, settles: Bool, key: KeyID, keyPlace: SourcePlace) {
        self.amount = amount
        self.settles = settles
        self.key = key
        self.keyPlace = keyPlace
    }
}

/// What happens when a regeling is dissolved (opheffing).
public struct Dissolution: Sendable {
    /// Key for what is left; nil: the items' own keys, and contributions for the rest.
    public var key: KeyID?
    /// Where the key is named.
    public var keyPlace: SourcePlace
    /// Cost that dissolving brings, in the order of the file.
    public var components: [Component]

    /// How a regeling is dissolved.
    public init(key: KeyID? = nil, keyPlace: SourcePlace = .none, components: [Component] = []) {
        self.key = key
        self.keyPlace = keyPlace
        self.components = components
    }
}

/// Cost that a regeling makes because somebody leaves, or because it is dissolved.
public struct Component: Sendable {
    /// Name in the files.
    public var id: ComponentID
    /// The leaver's part (fraction), added to its exit sum.
    public var share: Estimate
    /// What it costs by year.
    public var cost: any ComponentCost
    /// Where it was typed.
    public var place: SourcePlace

    /// A component.
    public init(id: ComponentID, share: Estimate, cost: any ComponentCost, place: SourcePlace) {
        self.id = id
        self.share = share
        self.cost = cost
        self.place = place
    }
}
