import Decision
import Domain
import Simulation

/// The summary: which scenario, for how much, how sure, what it hangs on, and when it must be decided.
struct CouncilSummary {
    let report: CouncilReport
    let style: ReportStyle

    private var paper: CouncilPaper { report.paper }
    private var figures: CouncilFigures { CouncilFigures(paper: paper) }
    private var words: CouncilWords { CouncilWords(style: style) }

    /// Question by question; what is not known is not asked.
    var entries: [SummaryEntry] {
        [proposal(), cost(), oneOff(), certainty(), causes(), tests(), weighing(), reserve(), moment(), sources()]
            .compactMap {
                $0
            }
    }

    private func pick(_ dutch: String, _ english: String) -> String { Wording(dutch, english)[style.language] }

    private func proposal() -> SummaryEntry {
        SummaryEntry(
            pick("Welk scenario", "Which scenario"), report.proposedName(style),
            note: words.choice(paper.choice, among: paper.comparison.scenarios.count - 1))
    }

    private func cost() -> SummaryEntry? {
        guard !paper.isBaseline, let recurring = difference(\.recurring), let total = difference(\.total),
            let value = difference(\.netPresentValue)
        else { return nil }
        let (last, period) = (paper.comparison.lastYear, report.selection.period(style))
        return SummaryEntry(
            pick("Voor hoeveel", "For how much"),
            pick(
                "structureel \(recurring) per jaar (\(last))",
                "\(recurring) a year, recurring (\(last))"),
            note: pick(
                "Over \(period) samen \(total); netto contant \(value). Vergeleken met \(baseline).",
                "Over \(period) \(total) in all; net present value \(value). Compared with \(baseline)."
            ))
    }

    /// How far a figure lies above the null scenario's, as the tables show both.
    private func difference(_ figure: KeyPath<MunicipalityResult, Double>) -> String? {
        guard let own = paper.result, let other = report.selection.baseline?.result(of: paper.municipality.id) else {
            return nil
        }
        return words.compared(style.scale.units(own[keyPath: figure]) - style.scale.units(other[keyPath: figure]))
    }

    private var baseline: String {
        report.selection.baseline.map { report.selection.name(of: $0, style) } ?? ""
    }

    private func oneOff() -> SummaryEntry? {
        guard let result = paper.result else { return nil }
        let worst = result.worstYear.flatMap { $0.difference > 0 ? $0 : nil }
        return SummaryEntry(
            pick("Eenmalig", "One-off"), words.euros(result.oneOff),
            note: worst.map {
                pick(
                    "Het duurste jaar is \($0.year): \(words.euros($0.difference)) meer dan \(baseline).",
                    "The dearest year is \($0.year): \(words.euros($0.difference)) more than \(baseline).")
            })
    }

    private func certainty() -> SummaryEntry? {
        guard let chance = figures.drawn?.chanceDearer, let range = figures.range else { return nil }
        let share = style.numbers.percentage(chance.value)
        return SummaryEntry(
            pick("Hoe zeker", "How sure"),
            pick("kans dat het duurder is: \(share)", "chance that it is dearer: \(share)"),
            note: pick(
                "Negen van de tien uitkomsten liggen netto contant tussen \(words.compared(range.low)) en \(words.compared(range.high)).",
                "Nine outcomes of ten lie between \(words.compared(range.low)) and \(words.compared(range.high)), net present value."
            ))
    }

    private func causes() -> SummaryEntry? {
        let inputs = paper.sensitivity.inputs.prefix(3)
        guard !inputs.isEmpty else { return nil }
        let moves = inputs.map { "\($0.name) \(words.euros($0.swing))" }.joined(separator: "; ")
        return SummaryEntry(
            pick("Waar het van afhangt", "What it depends on"), inputs.map(\.name).joined(separator: ", "),
            note: pick(
                "Zoveel beweegt de uitkomst tussen een lage (P10) en een hoge (P90) waarde: \(moves).",
                "So much the outcome moves between a low (P10) and a high (P90) value: \(moves)."))
    }

    private func tests() -> SummaryEntry? {
        guard !paper.isBaseline, let tests = paper.result?.tests else { return nil }
        let quality = words.verdict(tests.quality.isMet)
        return SummaryEntry(
            pick("Toetsen", "Tests"),
            pick(
                "niet duurder: \(words.verdict(tests.notDearer.isMet)); kwaliteit: \(quality)",
                "not dearer: \(words.verdict(tests.notDearer.isMet)); quality: \(quality)"))
    }

    private func weighing() -> SummaryEntry? {
        let question = pick("Afweging", "Weighing")
        guard let weighing = paper.weighing, let ranking = weighing.weightedSum,
            let place = weighing.alternatives.firstIndex(where: { $0.id == paper.proposed.id })
        else {
            return SummaryEntry(
                question, pick("niet gewogen", "not weighed"),
                note: words.unweighed(paper.unweighed).joined(separator: "; "))
        }
        let first = weighing.acceptability.first?.alternatives[place].acceptability.first
        let (points, count) = (style.numbers.decimal(ranking.values[place], decimals: 2), weighing.alternatives.count)
        return SummaryEntry(
            question,
            pick(
                "plaats \(ranking.places[place]) van \(count), met \(points) punten",
                "place \(ranking.places[place]) of \(count), with \(points) points"),
            note: first.map {
                let share = style.numbers.percentage($0)
                return pick(
                    "Over alle mogelijke gewichten samen staat het in \(share) van de gevallen bovenaan.",
                    "Over all possible weights together it comes first in \(share) of the cases.")
            })
    }

    private func reserve() -> SummaryEntry? {
        let certainty = style.numbers.percentage(paper.risks.certainty)
        return SummaryEntry(
            pick("Reserve", "Reserve"), words.euros(paper.risks.reserve),
            note: pick(
                "Zoveel boven de raming is met \(certainty) zekerheid genoeg, risico's meegeteld.",
                "So much above the estimate is enough with a certainty of \(certainty), risks included."))
    }

    private func moment() -> SummaryEntry? {
        let own = paper.plan.steps.filter { $0.isOwn && $0.decision != nil }
        guard let first = own.min(by: { ($0.decision?.isoDate ?? "") < ($1.decision?.isoDate ?? "") }),
            let day = first.decision?.isoDate
        else { return nil }
        let late = paper.plan.steps.count { if case .tooLate = $0.standing { true } else { false } }
        let note =
            late == 0
            ? pick("Geen stap is te laat.", "No step is too late.")
            : pick(
                "Stappen die te laat zijn op de dag van het besluit: \(late).",
                "Steps that are too late on the day of the decision: \(late).")
        return SummaryEntry(pick("Eerste besluit uiterlijk", "First decision by"), day, note: note)
    }

    private func sources() -> SummaryEntry? {
        let entries = paper.sources.entries
        guard !entries.isEmpty else { return nil }
        let (assumed, all) = (entries.count { $0.isAssumption }, entries.count)
        let neither = entries.count { $0.source == nil && !$0.isAssumption }
        let numbers = style.numbers
        return SummaryEntry(
            pick("Waar het op rust", "What it rests on"),
            pick(
                "\(numbers.whole(assumed)) van de \(numbers.whole(all)) cijfers zijn een aanname",
                "\(numbers.whole(assumed)) of the \(numbers.whole(all)) figures are assumptions"),
            note: neither == 0
                ? nil
                : pick(
                    "\(numbers.whole(neither)) cijfers hebben geen bron en zijn niet als aanname gemerkt.",
                    "\(numbers.whole(neither)) figures have no source and are not marked as assumption."))
    }
}
