import Decision
import Domain

/// What must be known to read the figures of `uittreding`: date, notice, bounds, payment, capital, what stays for ever.
struct ExitNotes {
    let comparison: ExitComparison
    let timing: ExitTiming
    let discount: (rate: Double, to: Int)
    let style: ReportStyle

    func all() -> [String] {
        let wordings =
            [date()] + planned() + notice() + [provision()]
            + comparison.rows.flatMap { [basis($0), bound($0), payment($0)] }
            + [bounds(), capital(), permanent(), shift(), present(), stayers(), existence()]
        return wordings.compactMap { $0?[style.language] }
            + comparison.leftOut.map { name, reason in
                Wording("niet te berekenen: ", "cannot be computed: ")[style.language]
                    + "\(name): \(message(reason, style.language).text)"
            }
    }

    func euros(_ amount: Double) -> String { "€ " + style.numbers.decimal(amount, decimals: 2) }

    private func date() -> Wording? {
        switch timing.origin {
        case .asked: nil
        case .scenarios:
            Wording(
                "per \(timing.date.isoDate): zoals scenario \(names(on: timing.date)); een andere datum met --per",
                "on \(timing.date.isoDate): as in scenario \(names(on: timing.date)); another date with --per")
        case .firstPossible:
            Wording(
                "geen scenario noemt deze uittreding; gerekend is per \(timing.date.isoDate), de eerste 1 januari na het beginjaar die de opzegtermijn toelaat; een andere datum met --per",
                "no scenario has this leaving; reckoned on \(timing.date.isoDate), the first 1 January after the first year that notice allows; another date with --per"
            )
        }
    }

    private func names(on date: Month) -> String {
        timing.planned.filter { $0.date == date }.map(\.scenario.text).joined(separator: ", ")
    }

    /// Other dates in scenarios, and decisions on this date.
    private func planned() -> [Wording?] {
        let others = Set(timing.planned.map(\.date)).subtracting([timing.date]).sorted()
        let dates = others.map { "\($0.isoDate) (\(names(on: $0)))" }.joined(separator: ", ")
        let decided = timing.planned.filter { $0.date == timing.date && $0.decision != nil }
        let decisions = Set(decided.compactMap(\.decision)).sorted().map { decision in
            let names = decided.filter { $0.decision == decision }.map(\.scenario.text).joined(separator: ", ")
            return "\(decision.isoDate) (\(names))"
        }.joined(separator: ", ")
        return [
            others.isEmpty
                ? nil : Wording("scenario's met een andere datum: \(dates)", "scenarios with another date: \(dates)"),
            decisions.isEmpty
                ? nil
                : Wording(
                    "besluit in de scenario's: \(decisions); op tijd",
                    "decision in the scenarios: \(decisions); in time"),
        ]
    }

    /// Each notice period once, with whom it holds for when they differ.
    private func notice() -> [Wording?] {
        var notices: [(notice: Notice, names: [String])] = []
        for row in comparison.rows {
            let notice = row.choice.terms.notice
            if let index = notices.firstIndex(where: { $0.notice == notice }) {
                notices[index].names.append(row.choice.name)
            } else {
                notices.append((notice, [row.choice.name]))
            }
        }
        return notices.map { notice, names in
            let who = notices.count > 1 ? names.joined(separator: ", ") + ": " : ""
            guard let months = notice.months, let last = notice.lastDecision(before: timing.date) else {
                return Wording("\(who)er is geen opzegtermijn", "\(who)there is no notice period")
            }
            let january = notice.onlyFirstOfJanuary
            return Wording(
                "\(who)opzegtermijn \(months) maanden\(january ? ", per 1 januari" : ""): voor uittreden per \(timing.date.isoDate) valt het besluit uiterlijk op \(last.isoDate)",
                "\(who)notice \(months) months\(january ? ", to 1 January" : ""): to leave on \(timing.date.isoDate) the decision is taken on \(last.isoDate) at the latest"
            )
        }
    }

    private func provision() -> Wording? {
        guard !comparison.rows.contains(where: \.choice.isProvision), comparison.regeling.provision?.terms.method == nil
        else { return nil }
        return Wording(
            "de regeling heeft geen uittredingsbepaling; getoond is wat andere methodes zouden geven",
            "the regeling has no exit provision; shown is what other methods would give")
    }

    private func present() -> Wording? {
        let rate = style.numbers.percentage(discount.rate)
        return Wording(
            "NCW: contant gemaakt naar \(discount.to) tegen \(rate) per jaar",
            "NPV: discounted to \(discount.to) at \(rate) a year")
    }

    private func stayers() -> Wording? {
        Wording(
            "geen andere stappen: deelnemers en kosten verder zoals in de uitgangspunten, geteld t/m \(comparison.countedTo)",
            "no other steps: participants and cost otherwise as in the assumptions, counted to \(comparison.countedTo)")
    }

    private func existence() -> Wording? {
        comparison.regeling.exists
            ? nil
            : Wording(
                "de regeling bestaat nog niet (bestaat: nee); getoond alsof zij met deze deelnemers is begonnen",
                "the regeling does not exist yet (bestaat: nee); shown as if it had begun with these participants")
    }
}
