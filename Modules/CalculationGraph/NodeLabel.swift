/// What a node stands for, as numbers: eight bytes. Text is made from it only when somebody asks (`PartNames.path`).
public struct NodeLabel: Hashable, Sendable {
    /// Which figure.
    public var meaning: Meaning
    /// A small number within the figure: which stretch of the year, which twelve months.
    public var part: UInt8
    /// Item, key, leave, component or step: index in the names of the part.
    public var subject: UInt16
    /// Municipality: index in the names of the part.
    public var party: UInt16
    /// Calendar year; 0 where it has none.
    public var year: UInt16

    /// The mark of an index that a label does not use.
    public static let none = UInt16.max

    /// A label; what does not apply is left out.
    public init(_ meaning: Meaning, subject: Int? = nil, party: Int? = nil, year: Int = 0, part: Int = 0) {
        self.meaning = meaning
        self.part = UInt8(clamping: part)
        self.subject = subject.map { UInt16(clamping: $0) } ?? Self.none
        self.party = party.map { UInt16(clamping: $0) } ?? Self.none
        self.year = UInt16(clamping: max(year, 0))
    }

    /// A step on the way to another figure.
    public static let intermediate = NodeLabel(.intermediate)
}

/// The figures of the model.
public enum Meaning: UInt8, Sendable, CaseIterable {
    case intermediate
    // What all share.
    case indexLevel, quantity, discountFactor
    // A regeling.
    case unitCount, share, joinRatio, itemCost, itemOverhead, itemLevel, keyCost, strandedCost, regelingCost,
        regelingStranded
    case regelingFromCapital, regelingStaff
    case contribution, strandedPost, strandedPermanentPost, referenceContribution
    case methodPayment, componentCost, leaverPart, exitPayment, exitTotal, stayerShare
    case exitSumPost, entrySumPost, separationPost, settlementPost, capitalPost
    case lowerLimit, upperLimit, limitFactor
    // Steps at a municipality.
    case ownProvision, outsourcing, recurringStep, oneOffStep, parallelRunning, refundableTax
    // Totals.
    case yearTotal, laterTotal, total, netPresentValue, recurringTotal, oneOffTotal
}
