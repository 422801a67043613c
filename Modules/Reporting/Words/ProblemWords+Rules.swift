import Domain

/// Words for references and rules of the assumptions.
func ruleWords(_ kind: ProblemKind) -> ProblemWording? {
    switch kind {
    case .unknownReference(let reference, let name, let nearest):
        ProblemWording(
            "\(referred(reference).dutch) '\(name)' bestaat niet",
            "\(referred(reference).english) '\(name)' does not exist", hint: didYouMean(nearest))
    case .unknownItem(let name, let nearest):
        ProblemWording(
            "kostenpost '\(name)' bestaat niet", "cost item '\(name)' does not exist", hint: didYouMean(nearest))
    case .unknownKey(let name, let nearest):
        ProblemWording(
            "verdeelsleutel '\(name)' bestaat niet in deze regeling",
            "allocation key '\(name)' does not exist in this regeling", hint: didYouMean(nearest))
    case .partsDoNotAddUp(let sum):
        ProblemWording(
            "de delen tellen op tot \(withComma(percentage(sum))), niet tot 100%",
            "the parts add up to \(percentage(sum)), not to 100%")
    case .keyCycle(let keys):
        ProblemWording(
            "de sleutels verwijzen in een kring: \(keys.joined(separator: " > "))",
            "the keys refer in a circle: \(keys.joined(separator: " > "))")
    case .keyTooLarge(let limit):
        ProblemWording(
            "een sleutel bestaat hier, uitgeschreven, uit meer dan \(limit) sleutels",
            "a key is made of more than \(limit) keys here, written out",
            hint: Wording(
                "noem elke sleutel één keer, met zijn hele gewicht", "name each key once, with all of its weight"))
    case .tooManyPools(let limit):
        ProblemWording("meer dan \(limit) pools in één regeling", "more than \(limit) pools in one regeling")
    case .tooManyNames(let limit):
        ProblemWording(
            "meer dan \(counted(limit).dutch) namen, meer dan dit programma uit elkaar houdt",
            "more than \(counted(limit).english) names, more than this program tells apart",
            hint: Wording("verdeel het over meer regelingen of dossiers", "divide it over more regelingen or dossiers"))
    case .permanentAboveRunOff:
        ProblemWording(
            "de afbouw komt hier onder wat blijvend is", "the run-off falls below what is permanent here",
            hint: Wording("verlaag 'blijvend' of verhoog dit percentage", "lower 'blijvend' or raise this percentage"))
    case .permanentWithoutRunOff:
        ProblemWording(
            "'blijvend' heeft alleen betekenis na een 'afbouw'", "'blijvend' only means something after an 'afbouw'",
            hint: Wording("zonder afbouw blijft alles staan", "without a run-off everything stays"))
    case .methodNeedsMore(let word):
        ProblemWording(
            "methode '\(word)' heeft een waarde nodig", "method '\(word)' needs a value",
            hint: Wording(
                "bijvoorbeeld methode: {factor: 2.5} of {vast: {2022: 1 mln}}",
                "for example methode: {factor: 2.5} or {vast: {2022: 1 mln}}"))
    case .minimumAboveMaximum:
        ProblemWording("het minimum ligt boven het maximum", "the minimum is above the maximum")
    case .quantityMissing(let municipality, let driver):
        ProblemWording(
            "maatstaf '\(driver)' heeft geen aantal voor '\(municipality)'",
            "driver '\(driver)' has no quantity for '\(municipality)'",
            hint: Wording("vul maatstaven.\(driver).\(municipality) in", "fill in maatstaven.\(driver).\(municipality)")
        )
    case .endBeforeBegin: ProblemWording("eindjaar ligt voor beginjaar", "eindjaar lies before beginjaar")
    case .noMonthsLeft:
        ProblemWording(
            "tussen begin en einde ligt geen hele maand", "there is no whole month between begin and end",
            hint: Wording(
                "een maand telt mee als haar eerste dag voor 'tot' ligt",
                "a month counts when its first day lies before 'tot'"))
    case .horizonTooLong(let limit):
        ProblemWording(
            "meer dan \(limit) jaar vooruit rekent dit programma niet",
            "this program does not reckon more than \(limit) years")
    case .noParticipants: ProblemWording("er zijn geen deelnemers", "there are no participants")
    case .correlationOutOfRange(let text):
        ProblemWording(
            "'\(text)' is geen rangcorrelatie van -1 tot en met 1", "'\(text)' is not a rank correlation from -1 to 1",
            hint: Wording(
                "0 is geen samenhang, 1 volledig samen, -1 volledig tegengesteld; bijvoorbeeld 0.5",
                "0 is no correlation, 1 wholly together, -1 wholly opposite; for example 0.5"))
    case .correlationWithItself(let name):
        ProblemWording(
            "'\(name)' hangt niet met zichzelf samen", "'\(name)' does not correlate with itself",
            hint: Wording("noem twee verschillende onzekere waarden", "name two different uncertain values"))
    case .correlationTwice(let first, let second):
        ProblemWording(
            "'\(first)' en '\(second)' hebben al een correlatie",
            "'\(first)' and '\(second)' have a correlation already",
            hint: Wording("laat er een van de twee staan", "keep one of the two"))
    default: criteriaWords(kind)
    }
}

private func referred(_ kind: ReferenceKind) -> Wording {
    switch kind {
    case .municipality: Wording("gemeente", "municipality")
    case .driver: Wording("maatstaf", "driver")
    case .index: Wording("index", "index")
    case .regeling: Wording("regeling", "regeling")
    case .key: Wording("verdeelsleutel", "allocation key")
    case .item: Wording("kostenpost", "cost item")
    case .scenario: Wording("scenario", "scenario")
    case .criterion: Wording("criterium", "criterion")
    case .poolOrItem: Wording("pool of kostenpost", "pool or cost item")
    }
}

/// A sum of parts as a percentage, to a millionth.
func percentage(_ fraction: Double) -> String {
    let millionths = (fraction * 100 * 1e6).rounded() / 1e6
    return millionths == millionths.rounded() ? "\(Int(millionths))%" : "\(millionths)%"
}

/// Words for scenario files.
func scenarioWords(_ kind: ProblemKind) -> ProblemWording? {
    switch kind {
    case .leavesTheFolder(let path):
        ProblemWording(
            "'\(path)' ligt buiten de map van het dossier", "'\(path)' lies outside the dossier's folder",
            hint: Wording("schrijf uitgangspunten: uitgangspunten.yaml", "write uitgangspunten: uitgangspunten.yaml"))
    case .noSuchAssumptions(let path):
        ProblemWording(
            "'\(path)' is niet het bestand met uitgangspunten van dit dossier",
            "'\(path)' is not the file with this dossier's assumptions",
            hint: Wording("schrijf uitgangspunten: uitgangspunten.yaml", "write uitgangspunten: uitgangspunten.yaml"))
    case .baselineHasSteps:
        ProblemWording(
            "in het nulscenario blijft alles zoals het is: geen stappen, wijzigingen of voortbouwen_op",
            "in the null scenario everything stays: no steps, changes or voortbouwen_op")
    case .scenarioCycle(let path):
        ProblemWording(
            "de scenario's bouwen in een kring op elkaar voort: \(path.joined(separator: " > "))",
            "the scenarios build on each other in a circle: \(path.joined(separator: " > "))")
    case .scenarioChainTooLong(let limit):
        ProblemWording(
            "meer dan \(limit) scenario's bouwen op elkaar voort", "more than \(limit) scenarios build on each other",
            hint: Wording("voeg er enkele samen", "join some of them"))
    case .unknownStep(let word, let nearest):
        ProblemWording("onbekende stap '\(word)'", "unknown step '\(word)'", hint: didYouMean(nearest))
    case .stepIsNoSingleWord:
        ProblemWording(
            "een stap is één woord met zijn velden", "a step is one word with its fields",
            hint: Wording(
                "bijvoorbeeld - uittreden: {gemeente: a, regeling: r, per: 2022-01-01}",
                "for example - uittreden: {gemeente: a, regeling: r, per: 2022-01-01}"))
    case .unknownPath(let path, let nearest):
        ProblemWording("het pad '\(path)' bestaat niet", "the path '\(path)' does not exist", hint: didYouMean(nearest))
    case .shiftOfNoDate(let text):
        ProblemWording(
            "'\(text)' verschuift een datum, maar hier staat er geen", "'\(text)' moves a date, but there is none here")
    case .changeNotAllowed(let key):
        ProblemWording(
            "'\(key)' moet in alle scenario's gelijk zijn", "'\(key)' must be the same in all scenarios",
            hint: Wording("wijzig het in uitgangspunten.yaml", "change it in uitgangspunten.yaml"))
    default: nil
    }
}
