import Decision
import Domain

/// The words of the financial paragraph.
struct ParagraphWords {
    let report: CouncilReport
    let style: ReportStyle

    init(_ report: CouncilReport, _ style: ReportStyle) {
        self.report = report
        self.style = style
    }

    private var paragraph: CouncilParagraph { report.paper.paragraph }
    private var words: CouncilWords { CouncilWords(style: style) }
    private func pick(_ dutch: String, _ english: String) -> String { Wording(dutch, english)[style.language] }

    /// Some years, as a head.
    func name(of period: CouncilParagraph.Period) -> String {
        let (first, last) = (period.years.lowerBound, period.years.upperBound)
        switch period.kind {
        case .decision: return pick("t/m \(last)", "to \(last)")
        case .year: return String(first)
        case .after: return first == last ? String(first) : "\(first)-\(last)"
        }
    }

    /// A task field.
    func name(of field: TaskField) -> String {
        switch field {
        case .named(let text): text
        case .several: pick("meer dan één taakveld", "more than one task field")
        case .unknown: pick("onbekend", "unknown")
        }
    }

    /// What the tables do not say.
    func lines() -> [String] {
        [decision(), estimate(), recurring(), cover()].compactMap { $0 } + exitSum() + shares()
    }

    private func decision() -> String {
        let year = paragraph.decisionYear
        return paragraph.isDecisionAssumed
            ? pick(
                "Het scenario noemt geen dag van het besluit; aangenomen is \(year), het jaar voor de eerste stap.",
                "The scenario names no day of decision; \(year) is assumed, the year before the first step.")
            : pick("Besluitjaar: \(year).", "Year of decision: \(year).")
    }

    /// Which years the estimate has, where they are not the four that a council expects.
    private func estimate() -> String? {
        let last = report.paper.comparison.lastYear
        guard let years = paragraph.estimate else {
            return pick(
                "Het dossier telt na het besluitjaar geen jaren meer (tot en met \(last)); er is geen meerjarenraming, en niets per huishouden of inwoner.",
                "The dossier counts no years after that of the decision (to \(last)); there is no estimate, and nothing per household or inhabitant."
            )
        }
        guard years.count < 4 else { return nil }
        return pick(
            "Het dossier telt tot en met \(last): van de vier jaren van de meerjarenraming zijn er \(years.count).",
            "The dossier counts to \(last): of the four years of the estimate there are \(years.count).")
    }

    private func recurring() -> String? {
        guard let year = paragraph.lastEstimate else { return nil }
        let amount = words.compared(paragraph.lastRecurring)
        return pick(
            "Structureel, in de begroting: \(amount) per jaar in \(year).",
            "Recurring, in the budget: \(amount) a year in \(year).")
    }

    private func cover() -> String? {
        guard paragraph.oneOff.contains(where: { $0 >= 0.5 }) else { return nil }
        if paragraph.coverage.isEmpty {
            return pick(
                "Incidenteel: waaruit dit wordt gedekt is onbekend; het dossier noemt geen reserves (dekking).",
                "One-off: from what this is covered is unknown; the dossier names no reserves (dekking).")
        }
        let rest = paragraph.uncovered.reduce(0, +)
        return rest < 0.5
            ? pick("Incidenteel: geheel uit reserves te dekken.", "One-off: wholly to be covered from reserves.")
            : pick(
                "Incidenteel: \(words.euros(rest)) is uit geen reserve te dekken.",
                "One-off: \(words.euros(rest)) cannot be covered from any reserve.")
    }

    private func exitSum() -> [String] {
        let sum = paragraph.exitSum
        guard !sum.years.isEmpty else {
            return [pick("Uittreedsommen: geen.", "Exit sums: none.")]
        }
        let after = sum.after(paragraph.decisionYear)
        let years = sum.years.map { "\($0.year): \(words.euros($0.amount))" }.joined(separator: "; ")
        let (first, decided) = (report.paper.comparison.firstYear, paragraph.decisionYear)
        return [
            pick(
                "Uittreedsommen: samen \(words.euros(sum.total)) (\(years)).",
                "Exit sums: \(words.euros(sum.total)) together (\(years))."),
            pick(
                "Daarvan valt \(words.euros(after.total)) na het besluitjaar (contant in \(first) \(words.euros(after.presentValue))). Vanaf het besluit is dat een verplichting. Of daar in de jaarrekening \(decided) een voorziening voor hoort (BBV artikel 44), en voor welk bedrag, stemt de gemeente af met haar accountant.",
                "Of that \(words.euros(after.total)) falls after the year of decision (present value in \(first) \(words.euros(after.presentValue))). From the decision on it is an obligation. Whether the accounts of \(decided) need a provision for it (BBV article 44), and of how much, the municipality agrees with its accountant."
            ),
        ]
    }

    /// What a household and an inhabitant pay more, in the last year of the estimate and in all its years.
    private func shares() -> [String] {
        guard let years = paragraph.estimate else { return [] }
        return [
            each(paragraph.households, pick("Per huishouden", "Per household"), years),
            each(paragraph.inhabitants, pick("Per inwoner", "Per inhabitant"), years),
        ]
    }

    private func each(_ count: Double?, _ name: String, _ years: ClosedRange<Int>) -> String {
        guard let count, count >= 1 else {
            return pick(
                "\(name): onbekend, want hun aantal staat niet in het dossier.",
                "\(name): unknown, the dossier has no number of them.")
        }
        let (recurring, total) = (exact(paragraph.lastRecurring / count), exact(paragraph.estimateTotal / count))
        let number = style.numbers.whole(Int(count.rounded()))
        let (first, last) = (years.lowerBound, years.upperBound)
        return pick(
            "\(name): structureel \(recurring) per jaar in \(last), alles samen \(total) over \(first)-\(last) (\(number)).",
            "\(name): recurring \(recurring) a year in \(last), all together \(total) over \(first)-\(last) (\(number))."
        )
    }

    /// A difference to the cent, as it is read out.
    private func exact(_ amount: Double) -> String {
        let text = style.numbers.decimal(abs(amount), decimals: 2)
        if abs(amount) < 0.005 { return pick("gelijk", "the same") }
        return "€ \(text) " + (amount > 0 ? pick("duurder", "dearer") : pick("goedkoper", "cheaper"))
    }
}
