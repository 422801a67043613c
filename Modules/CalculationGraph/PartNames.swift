import Domain

/// The names behind the indices of a part's labels; with them a label becomes a path.
public struct PartNames: Sendable, Hashable {
    /// Prefix of the part: `regelingen.wodv`, or empty.
    public var prefix: String
    /// Items, keys, leaves, steps: whatever `subject` counts for a meaning.
    public var subjects: [String]
    /// Municipalities that `party` counts.
    public var parties: [MunicipalityID]

    /// Names of a part.
    public init(prefix: String, subjects: [String] = [], parties: [MunicipalityID] = []) {
        self.prefix = prefix
        self.subjects = subjects
        self.parties = parties
    }

    /// The path of a figure (commands.md "Paths"), computed; an intermediate step has none.
    public func path(of label: NodeLabel) -> String? {
        let subject = label.subject == NodeLabel.none ? "" : subjects[Int(label.subject)]
        let party = label.party == NodeLabel.none ? "" : parties[Int(label.party)].text
        let year = "jaren.\(label.year)"
        let municipal = "gemeenten.\(party).\(year)."
        switch label.meaning {
        case .intermediate: return nil
        case .indexLevel: return "indexatie.\(subject).\(year)"
        case .quantity: return "maatstaven.\(subject).\(party).\(year)"
        case .discountFactor: return "discontofactor.\(year)"
        case .contribution: return municipal + prefix + "." + RegelingPost.contribution.rawValue
        case .strandedPost: return municipal + prefix + "." + RegelingPost.stranded.rawValue
        case .strandedPermanentPost: return municipal + prefix + "." + RegelingPost.strandedPermanent.rawValue
        case .exitSumPost: return municipal + prefix + "." + RegelingPost.exitSum.rawValue
        case .entrySumPost: return municipal + prefix + "." + RegelingPost.entrySum.rawValue
        case .separationPost: return municipal + prefix + "." + RegelingPost.separation.rawValue
        case .settlementPost: return municipal + prefix + "." + RegelingPost.settlement.rawValue
        case .capitalPost: return municipal + prefix + "." + RegelingPost.capital.rawValue
        case .ownProvision: return municipal + "stappen.\(subject)." + StepPost.ownProvision.rawValue
        case .outsourcing: return municipal + "stappen.\(subject)." + StepPost.outsourcing.rawValue
        case .recurringStep: return municipal + "stappen.\(subject)." + StepPost.recurring.rawValue
        case .oneOffStep: return municipal + "stappen.\(subject)." + StepPost.oneOff.rawValue
        case .parallelRunning: return municipal + "stappen.\(subject)." + StepPost.parallelRunning.rawValue
        case .refundableTax: return municipal + "stappen.\(subject).btw_compensabel"
        case .regelingCost: return "\(prefix).\(year).kosten"
        case .regelingStranded: return "\(prefix).\(year).achterblijvend"
        case .regelingFromCapital: return "\(prefix).\(year).uit_vermogen"
        case .regelingStaff: return "\(prefix).\(year).fte"
        case .itemCost: return "\(prefix).\(year).kosten.\(subject)"
        case .itemOverhead: return "\(prefix).\(year).overhead.\(subject)"
        case .itemLevel: return "\(prefix).niveau.\(subject)"
        case .keyCost: return "\(prefix).\(year).sleutels.\(subject).kosten"
        case .share: return "\(prefix).\(year).sleutels.\(subject).\(party)"
        case .lowerLimit: return "\(prefix).\(year).sleutels.\(subject).\(party).ondergrens"
        case .upperLimit: return "\(prefix).\(year).sleutels.\(subject).\(party).bovengrens"
        case .limitFactor: return "\(prefix).\(year).sleutels.\(subject).lambda"
        case .joinRatio: return "\(prefix).toetreding.\(year).\(subject)"
        case .unitCount: return "\(prefix).\(year).eenheden.\(subject).\(party)"
        case .strandedCost: return "\(prefix).\(year).achterblijvend.\(subject)"
        case .referenceContribution: return "\(prefix).uittreding.\(party).grondslag"
        case .methodPayment: return "\(prefix).uittreding.\(party).\(year).methode"
        case .componentCost: return "\(prefix).uittreding.\(party).\(year).componenten.\(subject)"
        case .leaverPart: return "\(prefix).uittreding.\(party).\(year).aandeel.\(subject)"
        case .exitPayment: return "\(prefix).uittreding.\(party).\(year)"
        case .exitTotal: return "\(prefix).uittreding.\(party).totaal"
        case .stayerShare: return "\(prefix).\(year).blijvers.\(party)"
        case .yearTotal: return municipal + "totaal"
        case .laterTotal: return "gemeenten.\(party).later.totaal"
        case .total: return "gemeenten.\(party).totaal"
        case .netPresentValue: return "gemeenten.\(party).ncw"
        case .recurringTotal: return "gemeenten.\(party).structureel"
        case .oneOffTotal: return "gemeenten.\(party).incidenteel"
        }
    }
}
