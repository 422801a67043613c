import Decision

/// The words of `risicos`.
struct RiskWords {
    let paragraph: RiskParagraph
    let style: ReportStyle

    private var language: Language { style.language }
    private var name: String { paragraph.municipalityName }
    private var unit: String { style.word(.unit(style.scale)) }
    private var certainty: String { style.numbers.percentage(paragraph.certainty) }

    var heading: String {
        Wording(
            "Risicoparagraaf: \(name), \(paragraph.scenario.name)",
            "Risk paragraph: \(name), \(paragraph.scenario.name)")[
                language]
    }

    var risksTitle: String {
        let count = paragraph.risks.count
        let many = count > RiskReport.shown
        return Wording(
            many
                ? "De tien grootste van \(count) risico's, en wat zij van de reserve vragen, in \(unit)"
                : "Risico's, en wat zij van de reserve vragen, in \(unit)",
            many
                ? "The ten greatest of \(count) risks, and what they ask of the reserve, in \(unit)"
                : "Risks, and what they ask of the reserve, in \(unit)")[language]
    }

    var riskColumns: [Table.Column] {
        [
            .number(Wording("Nr.", "No.")[language]), .text(Wording("Risico", "Risk")[language]),
            .number(Wording("Jaar", "Year")[language]), .number(Wording("Kans", "Chance")[language]),
            .number(Wording("Gevolg", "Impact")[language]),
            .number(Wording("Kans x gevolg", "Chance x impact")[language]),
            .number(Wording("Deel van de reserve", "Part of the reserve")[language]),
            .number(Wording("Aandeel", "Share")[language]),
        ]
    }

    func otherRisks(_ count: Int) -> String {
        Wording(
            count == 1 ? "1 ander risico" : "\(count) andere risico's",
            count == 1 ? "1 other risk" : "\(count) other risks")[language]
    }

    var otherUncertainty: String {
        Wording("Al het andere onzekere in dit dossier", "All else that is uncertain in this dossier")[language]
    }

    var total: String {
        Wording("Nodig met \(certainty) zekerheid", "Needed with \(certainty) certainty")[language]
    }

    var reservesTitle: String {
        let years = paragraph.outcome.frame.years
        let period = "\(years.lowerBound)-\(years.upperBound)"
        return Wording(
            "Benodigde reserve en weerstandsvermogen over \(period) en later, in \(unit)",
            "Reserve needed and how it stands over \(period) and later, in \(unit)")[language]
    }

    /// Heads of the reserve's table, as far as the dossier tells what is there and what other risks need.
    func reserveColumns(_ hasReserve: Bool, hasOthers: Bool) -> [Table.Column] {
        let first: [Table.Column] = [
            .number(Wording("Zekerheid", "Certainty")[language]),
            .number(Wording("Nodig voor dit dossier", "Needed for this dossier")[language]),
        ]
        guard hasReserve else { return first }
        let available = Table.Column.number(Wording("Beschikbaar", "Available")[language])
        guard hasOthers else {
            return first + [available, .number(Wording("Deel van beschikbaar", "Part of available")[language])]
        }
        return first + [
            .number(Wording("Overige risico's", "Other risks")[language]),
            .number(Wording("Samen nodig", "Needed together")[language]), available,
            .number(Wording("Verhouding", "Ratio")[language]), .text(Wording("Klasse", "Class")[language]),
        ]
    }

    var controlsTitle: String { Wording("Beheersing", "Measures")[language] }

    var controlColumns: [Table.Column] {
        [
            .number(Wording("Nr.", "No.")[language]),
            .text(Wording("Maatregel", "Measure")[language]),
            .text(Wording("Herkomst cijfers", "Source of figures")[language]),
        ]
    }

    var noControl: String { Wording("niets genoemd", "nothing named")[language] }

    /// Where the figures of a risk come from.
    func origin(_ item: RiskParagraph.Item) -> String {
        if let source = item.remark?.source { return source }
        return item.remark?.isAssumption ?? false
            ? Wording("aanname", "assumption")[language] : Wording("onbekend", "unknown")[language]
    }

    var mapTitle: String {
        Wording("Risicokaart \(name): kans en gevolg", "Risk map of \(name): chance and impact")[language]
    }

    /// What can be seen, for who cannot see it: the figures stand in the table.
    var mapDescription: String {
        guard let first = paragraph.risks.first else { return mapTitle }
        let count = min(paragraph.risks.count, RiskReport.shown)
        let chance = style.numbers.percentage(first.risk.probability)
        let impact = style.numbers.whole(AmountScale.euro.units(first.impact.mean))
        return Wording(
            "\(count) risico's naar kans (omhoog) en gevolg (naar rechts). Het grootste: \(first.risk.name), kans \(chance), gevolg € \(impact). De cijfers staan in de tabel.",
            "\(count) risks by chance (upward) and impact (to the right). The greatest: \(first.risk.name), chance \(chance), impact € \(impact). The figures stand in the table."
        )[language]
    }

    var impactAxis: String {
        Wording("Gevolg als het zich voordoet, in \(unit)", "Impact when it happens, in \(unit)")[language]
    }

    var chanceAxis: String { Wording("Kans", "Chance")[language] }
}
