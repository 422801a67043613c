import Domain

/// Words for steps that cannot be laid on the regelingen.
func modelWords(_ kind: ProblemKind) -> ProblemWording? {
    switch kind {
    case .leaverIsNoParticipant(let municipality, let regeling):
        ProblemWording(
            "'\(municipality)' neemt dan niet deel aan '\(regeling)'",
            "'\(municipality)' does not take part in '\(regeling)' then")
    case .alreadyParticipant(let municipality, let regeling):
        ProblemWording(
            "'\(municipality)' neemt al deel aan '\(regeling)'", "'\(municipality)' already takes part in '\(regeling)'"
        )
    case .regelingDoesNotExistYet(let regeling):
        ProblemWording(
            "'\(regeling)' bestaat dan nog niet", "'\(regeling)' does not exist yet then",
            hint: Wording("voeg een stap 'oprichten' toe", "add a step 'oprichten'"))
    case .regelingExistsAlready(let regeling):
        ProblemWording(
            "'\(regeling)' bestaat al", "'\(regeling)' exists already",
            hint: Wording("zet 'bestaat: nee' bij de regeling", "put 'bestaat: nee' at the regeling"))
    case .regelingIsDissolved(let regeling):
        ProblemWording("'\(regeling)' is dan al opgeheven", "'\(regeling)' has been dissolved by then")
    case .leaveAndDissolveOnOneDate(let regeling, let date):
        ProblemWording(
            "uit '\(regeling)' treden en haar opheffen kan niet op één dag (\(date))",
            "leaving '\(regeling)' and dissolving it cannot fall on one date (\(date))",
            hint: Wording(
                "bij opheffen treedt iedereen uit; laat uittreden weg", "dissolving makes all leave; drop the leave"))
    case .nobodyStays(let regeling):
        ProblemWording(
            "er blijft niemand over in '\(regeling)'", "nobody is left in '\(regeling)'",
            hint: Wording("gebruik een stap 'opheffen'", "use a step 'opheffen'"))
    case .noticeTooShort(let earliest):
        ProblemWording(
            "met deze opzegtermijn kan uittreden op zijn vroegst per \(earliest)",
            "with this notice the earliest leave is on \(earliest)",
            hint: Wording("neem per: \(earliest) of een eerder besluit", "take per: \(earliest) or an earlier decision")
        )
    case .noExitMethod(let regeling):
        ProblemWording(
            "'\(regeling)' heeft geen uittredingsbepaling met een methode",
            "'\(regeling)' has no exit provision with a method",
            hint: Wording(
                "voeg uittreding: {methode: {afbouw: {}}} toe, of {methode: geen}",
                "add uittreding: {methode: {afbouw: {}}}, or {methode: geen}"))
    case .unknownVariant(let name, let nearest):
        ProblemWording(
            "'\(name)' is geen variant van de bepaling en geen methode die zonder meer kan",
            "'\(name)' is not a variant of the provision, nor a method that needs nothing more",
            hint: didYouMean(nearest))
    case .joinerNeedsShare(let municipality, let key):
        ProblemWording(
            "'\(municipality)' staat niet in sleutel '\(key)' en heeft geen aandeel",
            "'\(municipality)' is not in key '\(key)' and has no share",
            hint: Wording("geef de stap toetreden een 'aandeel: 12%'", "give the step toetreden an 'aandeel: 12%'"))
    case .joinersBearEverything(let item):
        ProblemWording(
            "wie toetreedt draagt alles van '\(item)': er is niemand om mee te delen",
            "who joins bears all of '\(item)': there is nobody to share with")
    case .parallelRunningWithoutLeave(let municipality, let regeling):
        ProblemWording(
            "'\(municipality)' treedt in dit scenario niet uit '\(regeling)': geen dubbele lasten",
            "'\(municipality)' does not leave '\(regeling)' in this scenario: no parallel running")
    case .entrySumHasNoReceiver(let regeling):
        ProblemWording(
            "er is niemand in '\(regeling)' die de intreedsom ontvangt",
            "nobody in '\(regeling)' receives the entry sum")
    default: nil
    }
}

/// Words for figures that cannot be.
func figureWords(_ kind: ProblemKind) -> ProblemWording {
    switch kind {
    case .stepOutsideHorizon(let date, let first):
        ProblemWording("\(date) ligt voor het beginjaar \(first)", "\(date) lies before the first year \(first)")
    case .yearOutsideHorizon(let year, let first, let last):
        ProblemWording(
            "jaar \(year) ligt buiten \(first)-\(last)", "year \(year) lies outside \(first)-\(last)")
    case .laterTooFar(let year, let limit):
        ProblemWording(
            "eenmalige posten lopen tot \(year), verder dan \(limit) (40 jaar na het eindjaar)",
            "one-off posts run to \(year), beyond \(limit) (40 years after the last year)")
    case .noReferenceMonths(let municipality, let regeling):
        ProblemWording(
            "'\(municipality)' nam in geen enkel meetellend jaar deel aan '\(regeling)': er is geen bijdrage om de uittreedsom op te baseren",
            "'\(municipality)' took part in '\(regeling)' in none of the years that count: no contribution to base the exit sum on"
        )
    case .keyTotalIsZero(let regeling, let key, let year):
        ProblemWording(
            "sleutel '\(key)' van '\(regeling)' telt in \(year) op tot 0",
            "key '\(key)' of '\(regeling)' adds up to 0 in \(year)")
    case .negativeQuantity(let municipality, let driver, let year):
        ProblemWording(
            "maatstaf '\(driver)' van '\(municipality)' komt in \(year) onder 0",
            "driver '\(driver)' of '\(municipality)' falls below 0 in \(year)")
    case .poolsOnlyServeEachOther(let pools):
        ProblemWording(
            "deze pools bedienen alleen elkaar, geen kostenpost: \(pools.joined(separator: ", "))",
            "these pools only serve each other, no cost item: \(pools.joined(separator: ", "))")
    case .overheadReachesNoItem(let pool):
        ProblemWording(
            "met deze methode komt pool '\(pool)' bij geen kostenpost terecht",
            "by this method pool '\(pool)' reaches no cost item")
    case .libraryMissing(let package):
        ProblemWording(
            "voor wederzijdse doorbelasting is LAPACK nodig, en die staat hier niet",
            "reciprocal charging needs LAPACK, which is not here",
            hint: Wording("installeer \(package)", "install \(package)"))
    case .notFinite(let path):
        ProblemWording(
            "'\(path)' is niet te berekenen (delen door 0 of te groot)",
            "'\(path)' cannot be computed (division by 0 or too large)")
    case .figureTooLarge(let path):
        ProblemWording(
            "'\(path)' wordt groter dan \(counted(Int(Limits.figure)).dutch)",
            "'\(path)' becomes larger than \(counted(Int(Limits.figure)).english)",
            hint: Wording("kijk naar groei, index en eenheden", "look at growth, index and units"))
    case .correlationsImpossible(let first, let second):
        ProblemWording(
            "deze correlaties kunnen niet samen" + (first.isEmpty ? "" : "; '\(first)' en '\(second)' het minst"),
            "these correlations cannot hold together" + (first.isEmpty ? "" : "; '\(first)' and '\(second)' least"),
            hint: Wording(
                "maak ze kleiner, of laat --streng weg: dan geldt de dichtstbijzijnde matrix die wel kan",
                "make them smaller, or leave out --streng: then the nearest matrix that can hold counts"))
    case .drawGivesNoNumber(let draw, let municipality):
        ProblemWording(
            "in trekking \(draw) is er voor '\(municipality)' geen bruikbaar getal: een deling door 0, een hoeveelheid onder 0 of een bedrag boven elke maat",
            "in draw \(draw) there is no usable number for '\(municipality)': a division by 0, a quantity below 0 or an amount beyond all measure",
            hint: Wording("begrens een verdeling met 'grenzen: [a, b]'", "bound a distribution by 'grenzen: [a, b]'"))
    case .tooMuchToCompute(let limit):
        ProblemWording(
            "dit vraagt meer dan \(counted(limit).dutch) berekeningen",
            "this asks for more than \(counted(limit).english) computations",
            hint: Wording(
                "minder jaren, deelnemers, kostenposten of stappen; of verdeel het over meer dossiers",
                "fewer years, participants, cost items or steps; or divide it over more dossiers"))
    default: ProblemWording("onbekend probleem", "unknown problem")
    }
}
