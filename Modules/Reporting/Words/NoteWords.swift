import Decision
import Domain

/// The words of a note under a table.
func words(_ note: Note, _ style: ReportStyle) -> String { wording(of: note, style)[style.language] }

private func wording(of note: Note, _ style: ReportStyle) -> Wording {
    switch note {
    case .fixedWithoutRunOff(let regeling, let item):
        Wording(
            "\(regeling): de vaste kosten van '\(item)' kennen geen afbouw en blijven voor altijd achter; dat is een aanname die beslist",
            "\(regeling): the fixed cost of '\(item)' has no run-off and stays for ever; an assumption that decides")
    case .longRunOff(let regeling, let item, let years):
        Wording(
            "\(regeling): '\(item)' wordt afgebouwd over \(years) jaar, langer dan drie; dat is een aanname die beslist",
            "\(regeling): '\(item)' runs off over \(years) years, longer than three; an assumption that decides")
    case .withoutEffect(let scenario, let step):
        Wording(
            "\(scenario): stap '\(step)' laat niets achter (gevolg: geen)",
            "\(scenario): step '\(step)' leaves nothing behind (gevolg: geen)")
    case .noticeNotChecked(let scenario):
        Wording(
            "\(scenario): zonder besluitdatum is de opzegtermijn niet getoetst",
            "\(scenario): without a date of decision notice was not checked")
    case .baselineAssumed:
        Wording(
            "er is geen nulscenario.yaml; aangenomen is dat alles blijft zoals het is",
            "there is no nulscenario.yaml; everything was taken to stay as it is")
    case .takenAsReal(let paths):
        Wording(
            "in constante prijzen; zonder index en dus als reëel gelezen: \(paths.joined(separator: ", "))",
            "in constant prices; without an index and so read as real: \(paths.joined(separator: ", "))")
    case .beyondTerm(let regeling, let until):
        Wording(
            "\(regeling): loopt tot \(until); daarna is gerekend alsof zij doorgaat",
            "\(regeling): runs until \(until); reckoned as if it went on after that")
    case .supportWithoutEffect(let scenario, let regeling, let item, let left):
        Wording(
            "\(scenario): '\(item)' van \(regeling) ondersteunt '\(left)', die wordt verlaten, maar er is geen afname; het effect ontbreekt",
            "\(scenario): '\(item)' of \(regeling) supports '\(left)', which is left, but no afname shows it; the effect is missing"
        )
    case .filledYears(let paths):
        Wording(
            "jaren die niet gegeven zijn, zijn ingevuld (recht tussen gegeven jaren, daarna met groei): \(paths.joined(separator: ", "))",
            "years not given were filled (straight between given years, growing after): \(paths.joined(separator: ", "))"
        )
    case .uncertainAtBase(let count):
        Wording(
            "van \(count) onzekere waarden telt hier de raming",
            "of \(count) uncertain values the base estimate counts here")
    case .simulatedOnly(let paths):
        Wording(
            "telt niet in deze cijfers mee, wel in simuleer: \(paths.joined(separator: ", "))",
            "not part of these figures, but of those of simuleer: \(paths.joined(separator: ", "))"
        )
    case .stepAfterHorizon(let scenario, let step):
        Wording(
            "\(scenario): stap '\(step)' valt na het eindjaar", "\(scenario): step '\(step)' falls after the last year")
    case .refundableVAT(let scenario, let step, let amount):
        Wording(
            "\(scenario): bij stap '\(step)' hoort € \(style.numbers.whole(AmountScale.euro.units(amount))) btw die het BTW-compensatiefonds vergoedt; per saldo 0",
            "\(scenario): step '\(step)' carries € \(style.numbers.whole(AmountScale.euro.units(amount))) of VAT that the BTW-compensatiefonds refunds; nets to 0"
        )
    }
}
