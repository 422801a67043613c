import Decision
import Domain

/// The labels of tables, in both languages side by side.
struct Labels {
    let language: Language
    let style: NumberStyle

    init(_ style: NumberStyle) {
        language = style.language
        self.style = style
    }

    private func say(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }

    var unit: String { style.unit == .euro ? "€" : "€ × 1.000" }
    var scenario: String { say("scenario", "scenario") }
    var total: String { say("totaal", "total") }
    var later: String { say("later", "later") }
    var recurring: String { say("structureel", "recurring") }
    var oneOff: String { say("incidenteel", "one-off") }
    var netPresentValue: String { say("NCW", "NPV") }
    var perInhabitant: String { say("€ per inwoner", "€ per inhabitant") }
    var payback: String { say("terugverdiend", "paid back") }
    var worstYear: String { say("duurste jaar", "dearest year") }
    var notDearer: String { say("niet duurder", "not dearer") }
    var quality: String { say("kwaliteit", "quality") }
    var met: String { say("voldoet", "met") }
    var notMet: String { say("voldoet niet", "not met") }
    var unknown: String { say("onbekend", "not known") }
    var never: String { say("niet", "never") }
    var municipality: String { say("gemeente", "municipality") }
    var regeling: String { "regeling" }
    var post: String { say("post", "post") }
    var ownSteps: String { say("eigen stappen", "own steps") }
    var baseline: String { say("nulscenario", "null scenario") }
    var difference: String { say("verschil", "difference") }
    var cumulative: String { say("verschil opgeteld", "difference added up") }
    var staff: String { "fte" }
    var notes: String { say("Wat hierbij hoort", "What belongs with this") }

    func comparisonTitle(_ name: String) -> String {
        say("\(name): scenario's naast het nulscenario", "\(name): scenarios beside the null scenario")
    }

    func scenarioTitle(_ name: String, _ municipality: String) -> String {
        say("\(name): wat het \(municipality) kost", "\(name): what it costs \(municipality)")
    }

    func cost(_ municipality: String) -> String {
        say("Wat het \(municipality) kost", "What it costs \(municipality)")
    }

    func differences(_ municipality: String) -> String {
        say(
            "Verschil met het nulscenario voor \(municipality)", "Difference from the null scenario for \(municipality)"
        )
    }

    func yearly(_ municipality: String) -> String {
        say(
            "Jaar op jaar: verschil met het nulscenario voor \(municipality)",
            "Year by year: difference from the null scenario for \(municipality)")
    }

    var others: String {
        say(
            "Wat het de gemeenten scheelt (totaal, verschil met het nulscenario)",
            "What it means for the municipalities (total, difference from the null scenario)")
    }

    func regelingen(_ municipality: String) -> String {
        say(
            "Waar het verschil voor \(municipality) vandaan komt (totaal)",
            "Where the difference for \(municipality) comes from (total)")
    }

    func staffing(_ year: Int) -> String {
        say(
            "Formatie in \(year): verschil met het nulscenario (fte)",
            "Staff in \(year): difference from the null scenario (fte)")
    }

    var staffYears: String { say("Formatie van de regelingen (fte)", "Staff of the regelingen (fte)") }

    /// Prices, discount rate and what is counted, in a line.
    func basis(_ comparison: Comparison) -> String {
        let rate = style.percentage(comparison.discountRate)
        let years = "\(comparison.firstYear)-\(comparison.lastYear)"
        let later = comparison.countedTo > comparison.lastYear
        let span = later ? "\(comparison.lastYear + 1)-\(comparison.countedTo)" : ""
        let constant = comparison.prices == .constant
        let dutch =
            "Bedragen in \(style.unit == .euro ? "euro" : "duizenden euro's"), "
            + (constant ? "constante prijzen (peil \(comparison.priceLevel))" : "lopende prijzen")
            + "; NCW naar \(comparison.firstYear) tegen \(rate)\(constant ? " reëel" : "")"
            + "; geteld zijn \(years)\(later ? " en later (\(span))" : "")."
        let english =
            "Amounts in \(style.unit == .euro ? "euro" : "thousands of euro"), "
            + (constant ? "constant prices (level \(comparison.priceLevel))" : "current prices")
            + "; NPV to \(comparison.firstYear) at \(rate)\(constant ? " real" : "")"
            + "; counted are \(years)\(later ? " and later (\(span))" : "")."
        return say(dutch, english)
    }

    var signs: String {
        say(
            "Positief is kosten; een verschil met + is duurder dan het nulscenario.",
            "Positive is cost; a difference with + is dearer than the null scenario.")
    }

    /// Met, not met or not known.
    func test(_ isMet: Bool?) -> String { isMet.map { $0 ? met : notMet } ?? unknown }

    /// The name of a regeling's post.
    func name(_ post: RegelingPost) -> String {
        switch post {
        case .contribution: say("bijdrage", "contribution")
        case .stranded: say("achterblijvend, aflopend", "stranded, running off")
        case .strandedPermanent: say("achterblijvend, blijvend", "stranded, permanent")
        case .exitSum: say("uittreedsom", "exit sum")
        case .entrySum: say("intreedsom", "entry sum")
        case .separation: say("ontvlechting", "separation")
        case .settlement: say("verrekening", "settlement")
        case .capital: say("vermogen", "capital")
        }
    }

    /// The name of a step's post.
    func name(_ post: StepPost) -> String {
        switch post {
        case .ownProvision: say("zelf doen", "own provision")
        case .outsourcing: say("uitbesteden", "outsourcing")
        case .recurring: say("structureel", "recurring")
        case .oneOff: say("eenmalig", "one-off")
        case .parallelRunning: say("dubbele lasten", "parallel running")
        }
    }
}
