import CalculationGraph
import Decision
import Domain

/// What the figures of the model are called.
struct FigureWords {
    let language: Language
    private let regelingen: [RegelingID: String]
    private let municipalities: [MunicipalityID: String]
    private let posts: PostWords

    init(_ language: Language, _ assumptions: Assumptions) {
        self.language = language
        regelingen = Dictionary(assumptions.regelingen.map { ($0.id, $0.name) }) { first, _ in first }
        municipalities = Dictionary(assumptions.municipalities.map { ($0.id, $0.name) }) { first, _ in first }
        posts = PostWords(language, regelingen)
    }

    func name(_ id: MunicipalityID) -> String { municipalities[id] ?? id.text }
    func name(_ id: RegelingID) -> String { regelingen[id] ?? id.text }
    func text(_ post: Post) -> String { posts.text(post) }

    /// A figure in full: what it is, of whom, of what, in which year.
    func text(_ figure: Explanation.Figure) -> String {
        var text = noun(figure)
        if figure.meaning.isPostOfRegeling, let regeling = figure.regeling { text = "\(name(regeling)): \(text)" }
        if let name = figure.name, !figure.meaning.nounHoldsName { text += " \(name)" }
        if !figure.meaning.isPostOfRegeling, figure.meaning.isOfRegeling, let regeling = figure.regeling {
            text += ", \(name(regeling))"
        }
        if let municipality = figure.municipality { text += ", \(name(municipality))" }
        if let year = figure.year { text += ", \(year)" }
        return text
    }

    /// A part of a figure: what a share comes to, a year discounted.
    func text(partOf figure: Explanation.Figure) -> String {
        let year = figure.year.map { ", \($0)" } ?? ""
        switch figure.meaning {
        case .share: return pick("deel volgens sleutel", "part by key") + " \(figure.name ?? "")\(year)"
        case .yearTotal: return pick("contante waarde van ", "present value of ") + "\(figure.year ?? 0)"
        default: return pick("deel van ", "part of ") + text(figure)
        }
    }

    /// Several figures of one kind together.
    func text(together figure: Explanation.Figure) -> String {
        let all = figure.name == nil ? pick("samen", "together") : pick("van allen", "of all")
        return "\(noun(figure)) \(all)" + (figure.year.map { ", \($0)" } ?? "")
    }

    /// A figure in a word or two, for formulas.
    func noun(_ figure: Explanation.Figure) -> String {
        let wording = nounOfTotals(figure.meaning) ?? nounOfPosts(figure.meaning) ?? noun(figure.meaning)
        switch figure.meaning {
        case .quantity: return figure.name ?? ""
        case .unitCount: return "\(figure.name ?? "") \(pick("na afname", "after change"))"
        default: return wording[language]
        }
    }

    private func noun(_ meaning: Meaning) -> Wording {
        switch meaning {
        case .indexLevel: Wording("indexcijfer", "index level")
        case .discountFactor: Wording("discontofactor", "discount factor")
        case .share: Wording("aandeel volgens", "share by")
        case .joinRatio: Wording("groei door toetreding", "growth by joining")
        case .itemCost: Wording("kosten van", "cost of")
        case .itemOverhead: Wording("overhead op", "overhead on")
        case .itemLevel: Wording("niveau van", "level of")
        case .keyCost: Wording("kosten met sleutel", "cost with key")
        case .strandedCost: Wording("achterblijvend van", "stranded of")
        case .regelingCost: Wording("kosten", "cost")
        case .regelingStranded: Wording("achterblijvende kosten", "stranded cost")
        case .regelingFromCapital: Wording("uit vermogen", "out of capital")
        case .regelingStaff: Wording("formatie", "staff")
        case .referenceContribution: Wording("grondslag (B)", "reference contribution (B)")
        case .methodPayment: Wording("uittreedsom volgens de methode", "exit sum by the method")
        case .componentCost: Wording("component", "component")
        case .leaverPart: Wording("deel van de uittreder in", "leaver's part of")
        case .exitPayment: Wording("te betalen uittreedsom", "exit sum to be paid")
        case .exitTotal: Wording("uittreedsom voor minimum en maximum", "exit sum before minimum and maximum")
        case .stayerShare: Wording("deel van een blijver", "part of a stayer")
        case .lowerLimit: Wording("ondergrens", "lower limit")
        case .upperLimit: Wording("bovengrens", "upper limit")
        case .limitFactor: Wording("factor van begrenzing", "factor of begrenzing")
        default: Wording("tussenstap", "step on the way")
        }
    }

    private func nounOfPosts(_ meaning: Meaning) -> Wording? {
        if let post = meaning.regelingPost { return Wording(post: post) }
        return switch meaning {
        case .ownProvision: Wording("zelf doen", "own provision")
        case .outsourcing: Wording("uitbesteden", "outsourcing")
        case .recurringStep: Wording("structureel", "recurring")
        case .oneOffStep: Wording("eenmalig", "one-off")
        case .parallelRunning: Wording("dubbele lasten", "parallel running")
        case .refundableTax: Wording("compensabele btw", "refundable VAT")
        default: nil
        }
    }

    private func nounOfTotals(_ meaning: Meaning) -> Wording? {
        switch meaning {
        case .yearTotal: Wording("totaal van het jaar", "total of the year")
        case .laterTotal: Wording("later", "later")
        case .total: Wording("totaal", "total")
        case .netPresentValue: Wording("netto contante waarde", "net present value")
        case .recurringTotal: Wording("structureel in het eindjaar", "recurring in the last year")
        case .oneOffTotal: Wording("incidenteel", "one-off")
        default: nil
        }
    }

    func pick(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }
}

extension Wording {
    fileprivate init(post: RegelingPost) {
        self.init(PostWords(.dutch, [:]).text(post), PostWords(.english, [:]).text(post))
    }
}

extension Meaning {
    /// The post of a regeling that it is the figure of.
    fileprivate var regelingPost: RegelingPost? {
        switch self {
        case .contribution: .contribution
        case .strandedPost: .stranded
        case .strandedPermanentPost: .strandedPermanent
        case .exitSumPost: .exitSum
        case .entrySumPost: .entrySum
        case .separationPost: .separation
        case .settlementPost: .settlement
        case .capitalPost: .capital
        default: nil
        }
    }

    fileprivate var isPostOfRegeling: Bool { regelingPost != nil }
    /// Whether the name of the regeling says something: items and keys are shown below it already.
    fileprivate var isOfRegeling: Bool {
        [.regelingCost, .regelingStranded, .regelingFromCapital, .regelingStaff, .referenceContribution, .exitPayment]
            .contains(self)
    }
    fileprivate var nounHoldsName: Bool { self == .quantity || self == .unitCount }
}
