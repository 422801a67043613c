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

    private func euros(_ amount: Double) -> String { "€ " + style.numbers.decimal(amount, decimals: 2) }

    private func date() -> Wording? {
        switch timing.origin {
        case .asked: nil
        case .scenarios:
            Wording(
                "per \(timing.date.isoDate): zoals scenario \(names(on: timing.date)); een andere datum met --per",
                "on \(timing.date.isoDate): as in scenario \(names(on: timing.date)); another date with --per")
        case .firstPossible:
            Wording(
                "geen scenario noemt deze uittreding; gerekend is per \(timing.date.isoDate), de eerste 1 januari die de opzegtermijn toelaat; een andere datum met --per",
                "no scenario has this leaving; reckoned on \(timing.date.isoDate), the first 1 January that notice allows; another date with --per"
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
        let decisions = timing.planned.filter { $0.date == timing.date }.compactMap { planned in
            planned.decision.map { "\($0.isoDate) (\(planned.scenario))" }
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

    /// When B is a mean or indexed, or the leaver took part for a part of a year.
    private func basis(_ row: ExitComparison.Row) -> Wording? {
        guard let reference = row.reference, let first = reference.years.first, let last = reference.years.last else {
            return nil
        }
        let months = reference.years.reduce(0) { $0 + $1.months }
        let isIndexed = reference.years.contains { $0.contribution != $0.indexed }
        guard months != 12 || isIndexed else { return nil }
        let years = first.year == last.year ? "\(first.year)" : "\(first.year)-\(last.year)"
        let (name, priceYear) = (row.choice.name, comparison.date.year)
        let indexed = isIndexed ? (", geïndexeerd naar \(priceYear)", ", indexed to \(priceYear)") : ("", "")
        if months == 12 {
            return Wording(
                "\(name): grondslag is de bijdrage over \(years)\(indexed.0)",
                "\(name): the basis is the contribution of \(years)\(indexed.1)")
        }
        return Wording(
            "\(name): grondslag is twaalf maal het gemiddelde van \(months) maanden in \(years)\(indexed.0)",
            "\(name): the basis is twelve times the mean of \(months) months in \(years)\(indexed.1)")
    }

    /// When there are bounds and none of them bites.
    private func bounds() -> Wording? {
        let bounds = comparison.rows.compactMap(\.bound)
        guard !bounds.isEmpty, !bounds.contains(where: \.bites) else { return nil }
        return Wording("minimum en maximum raken geen van deze sommen", "minimum and maximum touch none of these sums")
    }

    private func bound(_ row: ExitComparison.Row) -> Wording? {
        guard let bound = row.bound, bound.bites else { return nil }
        let name = row.choice.name
        let isMaximum = bound.bounded < bound.unbounded
        let (dutch, english) = (
            isMaximum ? "begrensd op het maximum" : "verhoogd tot het minimum",
            isMaximum ? "limited to the maximum" : "raised to the minimum"
        )
        guard let factor = bound.factor.map({ style.numbers.decimal($0, decimals: 6) }) else {
            return Wording(
                "\(name): som \(euros(bound.unbounded)) \(dutch), \(euros(bound.bounded)), in het jaar van uittreding",
                "\(name): sum \(euros(bound.unbounded)) \(english), \(euros(bound.bounded)), in the year of leaving")
        }
        return Wording(
            "\(name): som \(euros(bound.unbounded)) \(dutch), \(euros(bound.bounded)); elk bedrag maal \(factor)",
            "\(name): sum \(euros(bound.unbounded)) \(english), \(euros(bound.bounded)); every amount times \(factor)")
    }

    private func payment(_ row: ExitComparison.Row) -> Wording? {
        let (name, year) = (row.choice.name, comparison.date.year)
        switch row.choice.terms.payment {
        case .spread: return nil
        case .atOnce:
            return Wording(
                "\(name): alles ineens betaald in \(year), niet contant gemaakt",
                "\(name): all paid at once in \(year), not discounted")
        case .atOnceDiscounted(let own):
            let rate = style.numbers.percentage(own?.base ?? discount.rate)
            return Wording(
                "\(name): alles ineens betaald in \(year), contant gemaakt tegen \(rate) per jaar",
                "\(name): all paid at once in \(year), discounted at \(rate) a year")
        }
    }

    private func capital() -> Wording? {
        guard let capital = comparison.capital else { return nil }
        let (name, year) = (comparison.leaver.name, comparison.date.year)
        return capital < 0
            ? Wording(
                "eigen vermogen: \(name) betaalt in \(year) \(euros(-capital)) voor zijn deel van het tekort, naast de uittreedsom",
                "capital: in \(year) \(name) pays \(euros(-capital)) for its part of the deficit, beside the exit sum")
            : Wording(
                "eigen vermogen: \(name) ontvangt in \(year) \(euros(capital)), naast de uittreedsom",
                "capital: in \(year) \(name) receives \(euros(capital)), beside the exit sum")
    }

    /// What stays for ever in the dossier's last year.
    private func permanent() -> Wording? {
        let year = max(comparison.lastYear, comparison.date.year)
        let amount = comparison.stranded.reduce(0) { $0 + $1.permanent[year - comparison.date.year] }
        guard abs(amount) >= 0.005 else {
            return Wording("geen kosten blijven voor altijd achter", "no cost stays behind for ever")
        }
        return Wording(
            "voor altijd blijft achter: \(euros(amount)) in \(year), en zo ieder jaar daarna; de uittreedsom loopt af",
            "for ever stays behind: \(euros(amount)) in \(year), and so every year after; the exit sum ends")
    }

    /// Why stayers' contributions can move without anything that stays behind.
    private func shift() -> Wording? {
        guard comparison.rows.first?.stayerPosts.contains(where: { $0.post == .contribution }) == true else {
            return nil
        }
        return Wording(
            "de kosten dalen met het aandeel van \(comparison.leaver.name) in de maand voor de uittreding; waar dat aandeel later anders was geworden, verschuift de bijdrage van de blijvers",
            "cost falls by the share of \(comparison.leaver.name) in the month before leaving; where that share would have become another, the stayers' contributions shift"
        )
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
