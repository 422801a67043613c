import Decision

/// The terms of the law in words: what, for how long, and where it is written.
struct LawWords {
    let language: Language

    private func pick(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }

    /// What the term is of.
    func text(of subject: StatutoryTerm.Subject) -> String {
        switch subject {
        case .frameworkLetter: pick("Kadernota naar de raden", "Framework letter to the councils")
        case .draftBudget:
            pick("Ontwerpbegroting naar de raden, voor vaststelling", "Draft budget to the councils, before adoption")
        case .adoptedBudget: pick("Begroting naar de toezichthouder", "Budget to the supervisor")
        case .draftRegeling:
            pick(
                "Zienswijze van de raad op een ontwerp van de regeling",
                "View of the council on a draft of the regeling")
        case .municipalBudget: pick("Gemeentebegroting naar gedeputeerde staten", "Municipal budget to the province")
        }
    }

    /// How long, or until when.
    func text(of extent: StatutoryTerm.Extent) -> String {
        switch extent {
        case .weeks(let weeks): pick("\(weeks) weken", "\(weeks) weeks")
        case .before(let month, let day):
            pick(
                "vóór \(day) \(Self.dutchMonths[month - 1]) van het jaar ervoor",
                "before \(day) \(Self.englishMonths[month - 1]) of the year before")
        }
    }

    /// Between which days it holds.
    func period(of term: StatutoryTerm) -> String {
        switch (term.from, term.until) {
        case (let from?, _): pick("sinds \(from.isoDate)", "since \(from.isoDate)")
        case (nil, let until?): pick("tot \(until.isoDate)", "until \(until.isoDate)")
        case (nil, nil): pick("steeds", "always")
        }
    }

    /// Where it is written.
    func article(of term: StatutoryTerm) -> String {
        let article =
            switch term.subject {
            case .frameworkLetter: "Wgr art. 34b"
            case .draftBudget: "Wgr art. 35 lid 1"
            case .adoptedBudget: "Wgr art. 34 lid 2"
            case .draftRegeling: "Wgr art. 1 lid 3"
            case .municipalBudget: "Gemeentewet art. 191 lid 2"
            }
        return term.from == nil ? article : "\(article) (Kamerstukken 35513)"
    }

    private static let dutchMonths = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
