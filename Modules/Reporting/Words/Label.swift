/// The words of the tables, Dutch and English beside each other.
enum Label {
    // Titles.
    case comparisonOf(dossier: String)
    case scenarioOf(scenario: String, dossier: String)
    case costs(municipality: String, period: String, unit: String)
    case verdict(municipality: String)
    case yearlyDifference(municipality: String, unit: String)
    case effectOnMunicipalities(period: String, unit: String)
    case effectByRegeling(municipality: String, period: String, unit: String)
    case costOfRegelingen(year: Int, unit: String)
    case staffOfRegelingen(year: Int)
    case byPost(municipality: String, unit: String)
    case byRegeling(municipality: String, unit: String)
    case staffByYear
    case explanation

    // Units and periods.
    case period(first: Int, last: Int, countedTo: Int)
    case unit(AmountScale)

    // Heads.
    case scenario
    case municipality
    case regeling
    case post
    case exitMethod
    case total
    case later(to: Int)
    case difference(of: String)
    case differenceWord
    case netPresentValue
    case recurring(year: Int)
    case recurringSection
    case oneOff
    case oneOffSection
    case paidBackIn
    case worstYear
    case worstDifference
    case perInhabitant(year: Int)
    case perInhabitantDifference
    case notDearer
    case lastYearDifference(year: Int)
    case quality
    case baselineAmount

    // Rows and cells.
    case nullScenario
    case cumulative
    case subtotal(of: String)
    case ownSteps
    case together
    case others(Int)
    case verdictLine(netPresentValue: String, difference: String, paidBack: String)
    case testLine(notDearer: String, lastYear: Int, lastYearDifference: String, quality: String)
    case yes
    case no
    case unknown
    case none
    case notBefore(year: Int)

    /// The words in a language.
    func text(_ language: Language) -> String { language == .dutch ? texts.dutch : texts.english }

    private var texts: (dutch: String, english: String) {
        switch self {
        case .comparisonOf(let dossier):
            ("Vergelijking van de scenario's: \(dossier)", "Comparison of scenarios: \(dossier)")
        case .scenarioOf(let scenario, let dossier): ("\(scenario) (\(dossier))", "\(scenario) (\(dossier))")
        case .costs(let name, let period, let unit):
            ("\(name): kosten \(period), in \(unit)", "\(name): cost \(period), in \(unit)")
        case .verdict(let name):
            (
                "\(name): terugverdienen, lasten per inwoner en toetsen",
                "\(name): payback, cost per inhabitant and tests"
            )
        case .yearlyDifference(let name, let unit):
            (
                "\(name): verschil met het nulscenario per jaar, in \(unit)",
                "\(name): difference from the null scenario by year, in \(unit)"
            )
        case .effectOnMunicipalities(let period, let unit):
            (
                "Gevolg voor elke gemeente: verschil met het nulscenario \(period), in \(unit)",
                "Effect on each municipality: difference from the null scenario \(period), in \(unit)"
            )
        case .effectByRegeling(let name, let period, let unit):
            (
                "\(name): verschil met het nulscenario per regeling \(period), in \(unit)",
                "\(name): difference from the null scenario by regeling \(period), in \(unit)"
            )
        case .costOfRegelingen(let year, let unit):
            (
                "Kosten van de regelingen in \(year), van alle deelnemers samen, in \(unit)",
                "Cost of the regelingen in \(year), all participants together, in \(unit)"
            )
        case .staffOfRegelingen(let year):
            ("Formatie van de regelingen in \(year), in fte", "Staff of the regelingen in \(year), in fte")
        case .byPost(let name, let unit): ("\(name): kosten per post, in \(unit)", "\(name): cost by post, in \(unit)")
        case .byRegeling(let name, let unit):
            ("\(name): kosten per regeling, in \(unit)", "\(name): cost by regeling, in \(unit)")
        case .staffByYear: ("Formatie van de regelingen, in fte", "Staff of the regelingen, in fte")
        case .explanation: ("Toelichting", "Notes")
        case .period(let first, let last, let countedTo):
            countedTo > last
                ? ("\(first)-\(last) en later (t/m \(countedTo))", "\(first)-\(last) and later (to \(countedTo))")
                : ("\(first)-\(last)", "\(first)-\(last)")
        case .unit(let scale):
            scale == .euro ? ("euro", "euro") : ("duizenden euro's", "thousands of euros")
        case .others(let count):
            ("\(count) andere, zonder gevolg", "\(count) \(count == 1 ? "other" : "others"), no effect")
        case .verdictLine(let value, let difference, let year):
            (
                "NCW \(value), verschil met het nulscenario \(difference); terugverdiend vanaf: \(year)",
                "NPV \(value), difference from the null scenario \(difference); paid back from: \(year)"
            )
        case .testLine(let notDearer, let year, let difference, let quality):
            (
                "toetsen: niet duurder \(notDearer) (verschil totaal \(year): \(difference)), kwaliteit \(quality)",
                "tests: not dearer \(notDearer) (difference total \(year): \(difference)), quality \(quality)"
            )
        default: words
        }
    }

    private var words: (dutch: String, english: String) {
        switch self {
        case .scenario: ("Scenario", "Scenario")
        case .municipality: ("Gemeente", "Municipality")
        case .regeling: ("Regeling", "Regeling")
        case .post: ("Post", "Post")
        case .exitMethod: ("Methode", "Method")
        case .total: ("Totaal", "Total")
        case .later(let year): ("Later (t/m \(year))", "Later (to \(year))")
        case .difference(let what): ("Verschil \(what)", "Difference \(what)")
        case .differenceWord: ("Verschil", "Difference")
        case .netPresentValue: ("NCW", "NPV")
        case .recurring(let year): ("Structureel \(year)", "Recurring \(year)")
        case .recurringSection: ("Structureel", "Recurring")
        case .oneOff: ("Incidenteel", "One-off")
        case .oneOffSection: ("Incidenteel", "One-off")
        case .paidBackIn: ("Terugverdiend vanaf", "Paid back from")
        case .worstYear: ("Duurste jaar", "Worst year")
        case .worstDifference: ("Verschil dat jaar", "Difference that year")
        case .perInhabitant(let year): ("Structureel per inwoner \(year)", "Recurring per inhabitant \(year)")
        case .perInhabitantDifference: ("Verschil per inwoner", "Difference per inhabitant")
        case .notDearer: ("Niet duurder", "Not dearer")
        case .lastYearDifference(let year): ("Verschil totaal \(year)", "Difference total \(year)")
        case .quality: ("Kwaliteit", "Quality")
        case .baselineAmount: ("Nulscenario, bedrag", "Null scenario, amount")
        case .nullScenario: ("Nulscenario", "Null scenario")
        case .cumulative: ("Verschil opgeteld", "Cumulative difference")
        case .subtotal(let group): ("Samen \(group)", "Subtotal \(group)")
        case .ownSteps: ("Eigen stappen", "Own steps")
        case .together: ("Samen", "Together")
        case .yes: ("ja", "yes")
        case .no: ("nee", "no")
        case .unknown: ("onbekend", "unknown")
        case .none: ("-", "-")
        case .notBefore(let year): ("niet t/m \(year)", "not by \(year)")
        default: ("", "")
        }
    }
}

extension ReportStyle {
    /// Words in the language of the report.
    func word(_ label: Label) -> String { label.text(language) }
}
