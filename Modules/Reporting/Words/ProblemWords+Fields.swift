import Domain

/// Words for what can be wrong with the form of a field.
func fieldWords(_ kind: ProblemKind) -> ProblemWording? {
    switch kind {
    case .unknownField(let key, let nearest):
        ProblemWording("onbekende sleutel '\(key)'", "unknown key '\(key)'", hint: didYouMean(nearest))
    case .missingField(let key):
        ProblemWording("'\(key)' ontbreekt", "'\(key)' is missing", hint: missingHint(key))
    case .expectedMapping:
        ProblemWording(
            "hier horen velden te staan (sleutel: waarde)", "fields are expected here (key: value)")
    case .expectedList:
        ProblemWording(
            "hier hoort een lijst te staan", "a list is expected here",
            hint: Wording(
                "schrijf [a, b] of regels die met '- ' beginnen", "write [a, b] or lines that begin with '- '"))
    case .expectedText: ProblemWording("hier hoort een woord of tekst te staan", "a word or text is expected here")
    case .expectedNumber: ProblemWording("hier hoort een getal te staan", "a number is expected here")
    case .emptyValue: ProblemWording("de waarde ontbreekt", "the value is missing")
    case .emptyTable: ProblemWording("de tabel heeft geen jaren", "the table has no years")
    case .emptyList: ProblemWording("de lijst is leeg", "the list is empty")
    case .tableNotAllowed:
        ProblemWording("hier kan één bedrag staan, geen tabel", "one amount is expected here, no table")
    case .needsExactlyOne(let words):
        ProblemWording(
            "hier hoort precies één te staan van: \(choice(words).dutch)",
            "exactly one is expected of: \(choice(words).english)")
    case .unknownChoice(let text, let allowed, let nearest):
        ProblemWording(
            "'\(text)' kan hier niet; wel: \(choice(allowed).dutch)",
            "'\(text)' is not possible here; possible: \(choice(allowed).english)", hint: didYouMean(nearest))
    case .wrongCount(let expected, let found):
        ProblemWording(
            "hier horen \(expected) waarden te staan, er staan er \(found)",
            "\(expected) values are expected here, there are \(found)")
    case .controlCharacter(let code):
        ProblemWording(
            "de tekst bevat een onzichtbaar teken (U+\(hexadecimal(code)))",
            "the text holds an invisible character (U+\(hexadecimal(code)))",
            hint: Wording("haal het weg", "remove it"))
    case .textTooLong(let limit):
        ProblemWording(
            "de tekst is langer dan \(counted(limit).dutch) tekens",
            "the text is longer than \(counted(limit).english) characters",
            hint: Wording("kort hem in", "shorten it"))
    case .invalidName(let name):
        ProblemWording(
            "'\(name)' is geen geldige naam", "'\(name)' is not a valid name",
            hint: Wording(
                "gebruik letters a-z, cijfers en '-', te beginnen met een letter; wat mensen lezen staat in 'naam:'",
                "use letters a-z, digits and '-', beginning with a letter; what people read stands in 'naam:'"))
    case .doubledName(let name):
        ProblemWording("de naam '\(name)' komt dubbel voor", "the name '\(name)' occurs twice")
    default: nil
    }
}

private func missingHint(_ key: String) -> Wording? {
    switch key {
    case "per": Wording("bijvoorbeeld per: 2022-01-01", "for example per: 2022-01-01")
    case "sleutel": Wording("bijvoorbeeld sleutel: per_inwoner", "for example sleutel: per_inwoner")
    case "discontovoet": Wording("bijvoorbeeld discontovoet: 2%", "for example discontovoet: 2%")
    default: nil
    }
}

private func hexadecimal(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
