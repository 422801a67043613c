import Domain

/// Words for keys that limit how far amounts move (begrenzing).
func limitWords(_ kind: ProblemKind) -> ProblemWording? {
    switch kind {
    case .keyNeedsAmounts(let key):
        ProblemWording(
            "sleutel '\(key)' vergelijkt bedragen van kostenposten en kan hier niet staan",
            "key '\(key)' compares amounts of cost items and cannot stand here",
            hint: Wording(
                "een begrenzing hoort bij een kostenpost zelf, of in sleutel_wijzigen",
                "a limit belongs at a cost item itself, or in sleutel_wijzigen"))
    case .limitMissing:
        ProblemWording(
            "een begrenzing heeft een grens nodig: min, max of beide", "a limit needs a bound: min, max or both",
            hint: Wording("bijvoorbeeld min: -2%, max: 3%", "for example min: -2%, max: 3%"))
    case .limitsMixUnits:
        ProblemWording(
            "de ene grens is een percentage, de andere een bedrag per inwoner",
            "one bound is a percentage, the other an amount per inhabitant",
            hint: Wording(
                "schrijf beide met %-teken, of beide in euro's per inwoner",
                "write both with a % sign, or both in euros per inhabitant"))
    case .previousMissing(let municipality, let key):
        ProblemWording(
            "'vorig' van sleutel '\(key)' noemt '\(municipality)' niet",
            "'vorig' of key '\(key)' does not name '\(municipality)'",
            hint: Wording(
                "geef voor elke deelnemer het bedrag van het jaar voor het beginjaar",
                "give the amount of the year before beginjaar for each participant"))
    case .limitsCannotHold(let key, let year, let trouble): words(of: trouble, key: key, year: year)
    default: nil
    }
}

private func words(of trouble: LimitTrouble, key: String, year: Int) -> ProblemWording {
    let dutch = "de grenzen van sleutel '\(key)' passen in \(year) niet"
    let english = "the limits of key '\(key)' do not fit in \(year)"
    switch trouble {
    case .totalTooLow(let total, let lowest):
        return ProblemWording(
            "\(dutch): met 'min' dragen de deelnemers samen ten minste \(euro(lowest).dutch), te verdelen is \(euro(total).dutch)",
            "\(english): by 'min' the participants bear at least \(euro(lowest).english) together, there is \(euro(total).english) to divide",
            hint: Wording(
                "verlaag 'min', of laat die kosten met sleutel_wijzigen een andere sleutel volgen",
                "lower 'min', or let that cost follow another key by sleutel_wijzigen"))
    case .totalTooHigh(let total, let highest):
        return ProblemWording(
            "\(dutch): met 'max' dragen de deelnemers samen ten hoogste \(euro(highest).dutch), te verdelen is \(euro(total).dutch)",
            "\(english): by 'max' the participants bear at most \(euro(highest).english) together, there is \(euro(total).english) to divide",
            hint: Wording(
                "verhoog 'max', of laat die kosten met sleutel_wijzigen een andere sleutel volgen",
                "raise 'max', or let that cost follow another key by sleutel_wijzigen"))
    case .nothingLeft(let municipality, let lowest, let highest):
        return ProblemWording(
            "\(dutch): '\(municipality)' draagt ten minste \(euro(lowest).dutch) en ten hoogste \(euro(highest).dutch)",
            "\(english): '\(municipality)' bears at least \(euro(lowest).english) and at most \(euro(highest).english)")
    }
}

/// A yearly amount with its cents.
private func euro(_ amount: Double) -> Wording {
    Wording(
        "€ " + NumberFormat(.dutch).decimal(amount, decimals: 2),
        "€ " + NumberFormat(.english).decimal(amount, decimals: 2))
}
