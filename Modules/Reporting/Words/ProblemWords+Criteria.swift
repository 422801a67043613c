import Domain

/// Words for criteria, weights and scores.
func criteriaWords(_ kind: ProblemKind) -> ProblemWording? {
    switch kind {
    case .weightsDoNotAddUp(let sum, let set):
        ProblemWording(
            "de gewichten tellen op tot \(withComma(percentage(sum))), niet tot 100%",
            "the weights add up to \(percentage(sum)), not to 100%", hint: set.map(ofSet))
    case .computedIsNoQuality(let name):
        ProblemWording(
            "criterium '\(name)' komt uit de berekening en telt niet mee in de toets op kwaliteit",
            "criterion '\(name)' comes from the computation and does not count in the test of quality",
            hint: Wording("laat 'kwaliteit' of 'uit' weg", "leave out 'kwaliteit' or 'uit'"))
    case .scoreOutOfRange(let text):
        ProblemWording("'\(text)' is geen score van 1 tot en met 10", "'\(text)' is not a score from 1 to 10")
    case .scoreOfComputed(let name):
        ProblemWording(
            "criterium '\(name)' komt uit de berekening: het krijgt geen score",
            "criterion '\(name)' comes from the computation: it takes no score",
            hint: Wording("haal deze score weg", "take this score away"))
    case .noCriteria:
        ProblemWording(
            "er zijn geen criteria om mee te wegen", "there are no criteria to weigh by",
            hint: Wording(
                "zet in uitgangspunten.yaml bijvoorbeeld criteria: {vaste_set: voorschoten}",
                "put for example criteria: {vaste_set: voorschoten} in uitgangspunten.yaml"))
    case .tooMuchToWeigh(let limit):
        ProblemWording(
            "meer dan \(limit) scenario's of criteria zijn niet samen te wegen",
            "more than \(limit) scenarios or criteria cannot be weighed together",
            hint: Wording("weeg er enkele, met --scenario", "weigh some of them, with --scenario"))
    case .scoresMissing(let scenario, let names):
        ProblemWording(
            "scenario '\(scenario)' heeft geen score voor \(names.joined(separator: ", "))",
            "scenario '\(scenario)' has no score for \(names.joined(separator: ", "))",
            hint: Wording(
                "geef onder 'scores:' een getal van 1 tot en met 10, of weeg andere met --scenario",
                "give a number from 1 to 10 under 'scores:', or weigh others with --scenario"))
    default: nil
    }
}

/// The weights of a set that nobody names count too.
private func ofSet(_ word: String) -> Wording {
    Wording(
        "de gewichten van de vaste set '\(word)' die hier niet staan tellen mee",
        "the weights of the set '\(word)' that do not stand here count too")
}
