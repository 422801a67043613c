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
        [decision(), recurring(), cover()].compactMap { $0 } + exitSum() + shares()
    }

    private func decision() -> String {
        let year = paragraph.decisionYear
        return paragraph.isDecisionAssumed
            ? pick(
                "Het scenario noemt geen dag van het besluit; aangenomen is \(year), het jaar voor de eerste stap.",
                "The scenario names no day of decision; \(year) is assumed, the year before the first step.")
            : pick(
                "Besluitjaar: \(year). De meerjarenraming is die van de begroting erna en de drie jaren daarop, voor zover het dossier die telt.",
                "Year of decision: \(year). The estimate is that of the budget after it and the three years then, as far as the dossier counts them."
            )
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
        let value = words.euros(sum.presentValue)
        let (first, decided) = (report.paper.comparison.firstYear, paragraph.decisionYear)
        return [
            pick(
                "Uittreedsommen: samen \(words.euros(sum.total)) (\(years)); contant in \(first) \(value).",
                "Exit sums: \(words.euros(sum.total)) together (\(years)); present value in \(first) \(value)."),
            pick(
                "Daarvan valt \(words.euros(after)) na het besluitjaar. Vanaf het besluit is dat een verplichting; in de jaarrekening \(decided) hoort er een voorziening voor (BBV artikel 44). Stem bedrag en moment af met de accountant.",
                "Of that \(words.euros(after)) falls after the year of decision. From the decision on it is an obligation; the accounts of \(decided) need a provision for it (BBV article 44). Agree amount and moment with the accountant."
            ),
        ]
    }

    /// What a household and an inhabitant pay more in the last year of the estimate.
    private func shares() -> [String] {
        guard let year = paragraph.lastEstimate else { return [] }
        let household = each(paragraph.households, pick("per huishouden", "per household"))
        let inhabitant = each(paragraph.inhabitants, pick("per inwoner", "per inhabitant"))
        return [pick("Structureel in \(year): ", "Recurring in \(year): ") + "\(household); \(inhabitant)."]
    }

    private func each(_ count: Double?, _ name: String) -> String {
        guard let count, count >= 1 else {
            return pick("\(name) onbekend, want hun aantal is niet bekend", "\(name) unknown, because their number is")
        }
        let amount = style.numbers.decimal(abs(paragraph.lastRecurring) / count, decimals: 2)
        let way = paragraph.lastRecurring > 0 ? pick("duurder", "dearer") : pick("goedkoper", "cheaper")
        let number = style.numbers.whole(Int(count.rounded()))
        return pick("\(name) € \(amount) \(way) per jaar (\(number))", "\(name) € \(amount) \(way) a year (\(number))")
    }
}
