import Decision
import Domain

/// Notes about what a sum is made of and what is left behind.
extension ExitNotes {
    /// When B is a mean or indexed, or the leaver took part for a part of a year.
    func basis(_ row: ExitComparison.Row) -> Wording? {
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
    func bounds() -> Wording? {
        let bounds = comparison.rows.compactMap(\.bound)
        guard !bounds.isEmpty, !bounds.contains(where: \.bites) else { return nil }
        return Wording("minimum en maximum raken geen van deze sommen", "minimum and maximum touch none of these sums")
    }

    func bound(_ row: ExitComparison.Row) -> Wording? {
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

    func payment(_ row: ExitComparison.Row) -> Wording? {
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

    func capital() -> Wording? {
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
    func permanent() -> Wording? {
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
    func shift() -> Wording? {
        guard comparison.rows.first?.stayerPosts.contains(where: { $0.post == .contribution }) == true else {
            return nil
        }
        return Wording(
            "de kosten dalen met het aandeel van \(comparison.leaver.name) in de maand voor de uittreding; waar dat aandeel later anders was geworden, verschuift de bijdrage van de blijvers",
            "cost falls by the share of \(comparison.leaver.name) in the month before leaving; where that share would have become another, the stayers' contributions shift"
        )
    }
}
