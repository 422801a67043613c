/// A legal form (rechtsvorm) in which municipalities do things together: those of the Wet gemeenschappelijke regelingen
/// (Wgr) and those of private law. The raw value is the word of the files.
public enum LegalForm: String, Hashable, Sendable, CaseIterable {
    case publicBody = "openbaar lichaam"
    case jointOrgan = "gemeenschappelijk orgaan"
    case operationsOrganisation = "bedrijfsvoeringsorganisatie"
    case centralMunicipality = "centrumregeling"
    case plainArrangement = "regeling zonder meer"
    case covenant = "convenant"
    case agreement = "overeenkomst"
    case foundation = "stichting"
    case association = "vereniging"
    case cooperative = "coöperatie"
    case privateCompany = "besloten vennootschap"
    case publicCompany = "naamloze vennootschap"
    case limitedPartnership = "commanditaire vennootschap"
    case network = "netwerk"

    /// What a form rests on.
    public enum Law: String, Hashable, Sendable, CaseIterable {
        /// Wet gemeenschappelijke regelingen.
        case jointArrangements = "Wgr"
        /// Burgerlijk Wetboek; the council hears of it first (Gemeentewet art. 160 lid 2).
        case privateLaw = "privaatrecht"
        /// Agreed, and nothing more.
        case none = "geen"
    }

    private static let otherWords: [String: LegalForm] = [
        "centrumgemeente": .centralMunicipality, "lichte gemeenschappelijke regeling": .plainArrangement,
        "lichte regeling": .plainArrangement, "bestuursovereenkomst": .covenant, "bestuursconvenant": .covenant,
        "dienstverleningsovereenkomst": .agreement, "samenwerkingsovereenkomst": .agreement,
        "cooperatie": .cooperative, "bv": .privateCompany, "nv": .publicCompany, "cv": .limitedPartnership,
        "overleg": .network, "portefeuillehoudersoverleg": .network,
    ]

    /// The form that a text names, in capitals or not; nil: none that is known.
    public init?(named text: String) {
        let word = text.lowercased()
        guard let form = LegalForm(rawValue: word) ?? Self.otherWords[word] else { return nil }
        self = form
    }

    /// What it rests on.
    public var law: Law {
        switch self {
        case .publicBody, .jointOrgan, .operationsOrganisation, .centralMunicipality, .plainArrangement:
            .jointArrangements
        case .agreement, .foundation, .association, .cooperative, .privateCompany, .publicCompany,
            .limitedPartnership:
            .privateLaw
        case .covenant, .network: .none
        }
    }

    /// The article that makes it possible; nil where no law names it.
    public var article: String? {
        switch self {
        case .publicBody: "Wgr art. 8 lid 1"
        case .jointOrgan: "Wgr art. 8 lid 2"
        case .operationsOrganisation: "Wgr art. 8 lid 3"
        case .centralMunicipality: "Wgr art. 8 lid 4"
        case .plainArrangement: "Wgr art. 1"
        case .foundation: "BW art. 2:285"
        case .association: "BW art. 2:26"
        case .cooperative: "BW art. 2:53"
        case .publicCompany: "BW art. 2:64"
        case .privateCompany: "BW art. 2:175"
        case .limitedPartnership: "WvK art. 19"
        case .agreement: "BW art. 6:213"
        case .covenant, .network: nil
        }
    }
}
