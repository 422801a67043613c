import Decision
import Domain

/// What must be known to read the figures of `moment`: horizon, cheapest moment, notice, what moves along.
struct MomentNotes {
    let sweep: MomentSweep
    let staying: [StepID]
    let style: ReportStyle

    func all() -> [String] {
        let wordings =
            [cheapest(), cheapestByTotal(), tooEarly(), notice(), decisions(), along(), stay(), horizon(), present()]
            + failures() + [table(), straight()]
        return wordings.compactMap { $0?[style.language] }
    }

    private func euros(_ amount: Double) -> String { "€ " + style.numbers.decimal(amount, decimals: 0) }

    private func cheapest() -> Wording? {
        guard let index = sweep.cheapest, let cost = sweep.moments[index].cost else {
            return Wording("geen enkel moment is toegestaan", "no moment is allowed")
        }
        let date = sweep.moments[index].date.isoDate
        let value = euros(cost.netPresentValue)
        guard let own = sweep.moments.first(where: { $0.date == sweep.ownDate })?.cost,
            own.netPresentValue - cost.netPresentValue >= 0.5
        else { return Wording("goedkoopst: \(date), NCW \(value)", "cheapest: \(date), NPV \(value)") }
        let gain = euros(own.netPresentValue - cost.netPresentValue)
        return Wording(
            "goedkoopst: \(date), NCW \(value), dat is \(gain) minder dan per \(sweep.ownDate.isoDate) zoals in het scenario",
            "cheapest: \(date), NPV \(value), which is \(gain) less than on \(sweep.ownDate.isoDate) as in the scenario"
        )
    }

    /// When the sum without discounting tells another date.
    private func cheapestByTotal() -> Wording? {
        let allowed = sweep.moments.filter { $0.isAllowed != false && $0.cost != nil }
        guard let least = allowed.compactMap({ $0.cost?.total }).min(), let index = sweep.cheapest,
            let cost = sweep.moments[index].cost, cost.total - least >= 0.5,
            let other = allowed.first(where: { $0.cost?.total == least })
        else { return nil }
        return Wording(
            "naar het totaal zonder contant maken is \(other.date.isoDate) het goedkoopst: \(euros(least))",
            "by the total without discounting \(other.date.isoDate) is cheapest: \(euros(least))")
    }

    private func tooEarly() -> Wording? {
        guard let best = sweep.cheapestOfAll, best != sweep.cheapest, let cost = sweep.moments[best].cost else {
            return nil
        }
        let date = sweep.moments[best].date.isoDate
        let value = euros(cost.netPresentValue)
        return Wording(
            "\(date) zou goedkoper zijn (NCW \(value)), maar de opzegtermijn laat dat niet toe",
            "\(date) would be cheaper (NPV \(value)), but notice does not allow it")
    }

    private func notice() -> Wording? {
        let allowed = sweep.moments.filter { $0.isAllowed == true }
        guard let decision = sweep.decision, allowed.count < sweep.moments.count else { return nil }
        guard let first = allowed.first else {
            return Wording(
                "met het besluit van \(decision.isoDate) laat de opzegtermijn geen van deze momenten toe",
                "with the decision of \(decision.isoDate) notice allows none of these moments")
        }
        let januaries = sweep.pace == .month && !allowed.contains { $0.date.number != 1 }
        return Wording(
            "met het besluit van \(decision.isoDate) laat de opzegtermijn toe: vanaf \(first.date.isoDate)\(januaries ? ", alleen per 1 januari" : "")",
            "with the decision of \(decision.isoDate) notice allows: from \(first.date.isoDate)\(januaries ? ", on 1 January only" : "")"
        )
    }

    private func decisions() -> Wording? {
        guard sweep.decision == nil, sweep.moments.contains(where: { $0.isAllowed == nil || $0.lastDecision != nil })
        else { return nil }
        return Wording(
            "het scenario noemt geen besluit, dus de opzegtermijn is niet getoetst; per moment staat wanneer het besluit uiterlijk valt",
            "the scenario names no decision, so notice was not checked; beside each moment stands the last day for the decision"
        )
    }

    private func along() -> Wording? {
        guard sweep.steps.count > 1 else { return nil }
        let names = sweep.steps.dropFirst().map(\.text).joined(separator: ", ")
        return Wording("evenveel maanden schuiven mee: \(names)", "as many months move along: \(names)")
    }

    private func stay() -> Wording? {
        guard !staying.isEmpty else { return nil }
        let names = staying.map(\.text).joined(separator: ", ")
        return Wording(
            "op dezelfde datum beginnen ook, en blijven staan: \(names); met --stap alle schuift alles mee",
            "on the same date begin too, and stay: \(names); with --stap alle everything moves along")
    }

    private func horizon() -> Wording? {
        Wording(
            "alle momenten en het nulscenario zijn geteld t/m \(sweep.countedTo), alsof dat het eindjaar is: ten minste tien jaar na het laatste moment, en tot de laatste incidentele post",
            "all moments and the null scenario are counted to \(sweep.countedTo), as if that were the last year: at least ten years after the last moment, and to the last one-off post"
        )
    }

    private func present() -> Wording? {
        let rate = style.numbers.percentage(sweep.discountRate)
        return Wording(
            "NCW: contant gemaakt naar \(sweep.firstYear) tegen \(rate) per jaar",
            "NPV: discounted to \(sweep.firstYear) at \(rate) a year")
    }

    /// Each reason once, with its moments.
    private func failures() -> [Wording?] {
        var reasons: [(kind: ProblemKind, dates: [Month])] = []
        for moment in sweep.moments {
            guard case .failure(let kind) = moment.figures else { continue }
            if let last = reasons.last, last.kind == kind {
                reasons[reasons.count - 1].dates.append(moment.date)
            } else {
                reasons.append((kind, [moment.date]))
            }
        }
        return reasons.prefix(3).map { kind, dates in
            let (first, last) = (dates[0].isoDate, dates[dates.count - 1].isoDate)
            return Wording(
                "niet te berekenen: \(dates.count == 1 ? first : "\(first) t/m \(last)"), \(message(kind, .dutch).text)",
                "cannot be computed: \(dates.count == 1 ? first : "\(first) to \(last)"), \(message(kind, .english).text)"
            )
        }
    }

    private func table() -> Wording? {
        let hidden = sweep.moments.count - MomentTables(sweep: sweep, style: style).shown.count
        guard hidden > 0 else { return nil }
        return Wording(
            "de tabel laat \(hidden) maanden weg; --formaat csv en json tonen ze alle",
            "the table leaves \(hidden) months out; --formaat csv and json show them all")
    }

    private func straight() -> Wording? {
        sweep.bends.isEmpty ? Wording("de lijn knikt nergens", "the line bends nowhere") : nil
    }
}
