import Domain

/// Words for what can be wrong with numbers, dates and distributions.
func numberWords(_ kind: ProblemKind) -> ProblemWording? {
    switch kind {
    case .notANumber(let text):
        ProblemWording(
            "'\(text)' is geen getal", "'\(text)' is not a number",
            hint: Wording(
                "bijvoorbeeld 1_250_000, 1.25 mln of 12.500,50", "for example 1_250_000, 1.25 mln or 12.500,50"))
    case .notFiniteNumber(let text):
        ProblemWording("'\(text)' is geen eindig getal", "'\(text)' is not a finite number")
    case .ambiguousNumber(let text, let thousands, let decimal):
        ProblemWording(
            "'\(text)' kan \(thousands.filter { $0 != "_" }) zijn of \(withComma(decimal))",
            "'\(text)' could be \(thousands.filter { $0 != "_" }) or \(decimal)",
            hint: Wording("schrijf \(thousands) of \(decimal)", "write \(thousands) or \(decimal)"))
    case .tornNumber(let text):
        ProblemWording(
            "YAML breekt een getal binnen haakjes af bij de komma: \(text)",
            "YAML breaks a number between brackets at the comma: \(text)",
            hint: Wording(
                "schrijf \(withPoint(text)) of \"\(text)\"", "write \(withPoint(text)) or \"\(text)\""))
    case .needsPercentSign(let text, let hint):
        ProblemWording(
            "'\(text)' moet een percentage zijn, met %-teken", "'\(text)' must be a percentage, with its sign",
            hint: Wording("bedoelt u \(hint)?", "did you mean \(hint)?"))
    case .percentageNotAllowed(let text):
        ProblemWording("'\(text)': hier kan geen percentage staan", "'\(text)': a percentage cannot stand here")
    case .outOfRange(let text, let rule):
        ProblemWording(
            "\(text) kan hier niet: \(range(rule).dutch)", "\(text) is not possible here: \(range(rule).english)")
    case .notAboveZero(let text):
        ProblemWording("'\(text)' moet groter zijn dan 0", "'\(text)' must be above 0")
    case .notAYear(let text):
        ProblemWording(
            "'\(text)' is geen jaar", "'\(text)' is not a year", hint: Wording("bijvoorbeeld 2021", "for example 2021"))
    case .notACount(let text):
        ProblemWording(
            "'\(text)' is geen heel getal van 1 tot en met 600", "'\(text)' is not a whole number from 1 to 600")
    case .notADate(let text):
        ProblemWording(
            "'\(text)' is geen datum", "'\(text)' is not a date",
            hint: Wording("bijvoorbeeld 2021-01-01", "for example 2021-01-01"))
    case .notFirstOfMonth(let text, let before, let after):
        ProblemWording(
            "\(text) is niet de eerste van een maand", "\(text) is not the first of a month",
            hint: Wording("neem \(before) of \(after)", "take \(before) or \(after)"))
    case .notAPeriod(let text):
        ProblemWording(
            "'\(text)' is geen periode", "'\(text)' is not a period",
            hint: Wording("bijvoorbeeld 12 maanden of 5 jaar", "for example 12 maanden or 5 jaar"))
    case .notALeadTime(let text):
        ProblemWording(
            "'\(text)' is geen doorlooptijd", "'\(text)' is not a lead time",
            hint: Wording(
                "bijvoorbeeld 4 weken of 10 dagen, ten hoogste een jaar",
                "for example 4 weken or 10 dagen, at most a year"))
    case .meetingInRecess(let date, let from, let to):
        ProblemWording(
            "\(date) valt in het reces van \(from) tot en met \(to)",
            "\(date) falls in the recess from \(from) to \(to)")
    case .recessEndsFirst:
        ProblemWording("het reces eindigt voor het begint", "the recess ends before it begins")
    case .notYesOrNo(let text):
        ProblemWording("'\(text)': hier kan ja of nee staan", "'\(text)': ja or nee is expected here")
    default: distributionWords(kind)
    }
}

private func distributionWords(_ kind: ProblemKind) -> ProblemWording? {
    switch kind {
    case .uncertainNotAllowed:
        ProblemWording("deze waarde kan niet onzeker zijn", "this value cannot be uncertain")
    case .distributionNotOrdered:
        ProblemWording(
            "de waarden van een verdeling lopen op van laag naar hoog",
            "the values of a distribution go from low to high",
            hint: Wording(
                "de laagste eerst, de hoogste laatst, en die twee niet gelijk",
                "lowest first, highest last, and those two not the same"))
    case .distributionLeavesRange(let rule):
        ProblemWording(
            "deze verdeling kan buiten haar grenzen komen: \(range(rule).dutch)",
            "this distribution can leave its bounds: \(range(rule).english)",
            hint: Wording("kap haar af met grenzen: [a, b]", "cut it off with grenzen: [a, b]"))
    case .boundsExcludeBase:
        ProblemWording(
            "de grenzen moeten oplopen en de raming bevatten", "the bounds must ascend and hold the base estimate",
            hint: Wording(
                "schrijf [laagste, hoogste], met de raming ertussen",
                "write [lowest, highest], the base estimate between them"))
    case .boundsHoldNothing:
        ProblemWording(
            "binnen deze grenzen kan niets getrokken worden", "nothing can be drawn within these bounds",
            hint: Wording(
                "neem ze zo ruim dat er ten minste één mogelijke waarde in ligt",
                "make them wide enough to hold at least one possible value"))
    case .unknownInput(let name, let nearest):
        ProblemWording(
            "er is geen onzekere waarde met naam '\(name)'", "there is no uncertain value named '\(name)'",
            hint: didYouMean(nearest)
                ?? Wording(
                    "zet 'naam: \(name)' bij de onzekere waarde zelf",
                    "put 'naam: \(name)' at the uncertain value itself"))
    case .inputCycle(let name):
        ProblemWording(
            "'\(name)' verwijst naar zichzelf", "'\(name)' refers to itself",
            hint: Wording(
                "schrijf op één plek in de kring de waarde zelf", "write the value itself at one place of the circle"))
    case .inputChainTooLong(let limit):
        ProblemWording(
            "meer dan \(limit) onzekere waarden verwijzen naar elkaar",
            "more than \(limit) uncertain values refer to each other",
            hint: Wording("schrijf de waarde zelf op", "write the value itself"))
    case .doubledInputName(let name):
        ProblemWording(
            "twee onzekere waarden heten '\(name)'", "two uncertain values are named '\(name)'",
            hint: Wording(
                "geef de tweede een andere naam, of schrijf {zie: \(name)}",
                "give the second another name, or write {zie: \(name)}"))
    case .growthInsideBudget:
        ProblemWording(
            "groei hoort niet in een begroting per jaar", "growth does not belong inside a budget by year",
            hint: Wording("zet 'groei:' bij de kostenpost", "put 'groei:' at the cost item"))
    default: nil
    }
}

/// What a place allows, in words.
func range(_ rule: NumberRule) -> Wording {
    let low = bound(rule.range.lowerBound, rule.unit)
    let high = bound(rule.range.upperBound, rule.unit)
    switch (low, high) {
    case (let low?, let high?): return Wording("van \(low) tot en met \(high)", "from \(low) to \(high)")
    case (let low?, nil): return Wording("ten minste \(low)", "at least \(low)")
    case (nil, let high?): return Wording("ten hoogste \(high)", "at most \(high)")
    case (nil, nil): return Wording("het getal is te groot", "the number is too large")
    }
}

private func bound(_ value: Double, _ unit: NumberRule.Unit) -> String? {
    guard abs(value) < 1e15 else { return nil }
    let scaled = unit == .percentage ? value * 100 : value
    let text = scaled == scaled.rounded() ? String(Int(scaled)) : String(scaled)
    return unit == .percentage ? "\(text)%" : text
}

private func withPoint(_ text: String) -> String { String(text.map { $0 == "," ? "." : $0 }) }

func withComma(_ text: String) -> String { String(text.map { $0 == "." ? "," : $0 }) }
