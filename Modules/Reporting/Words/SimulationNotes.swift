import Decision
import Simulation

/// What must be known to read the figures of `simuleer`.
struct SimulationNotes {
    let outcome: SimulationOutcome
    let style: ReportStyle

    func all() -> [String] {
        [stopped(), certain(), seed(), dearer(), precision(), capacity(), correlation(), idle()].compactMap {
            $0?[style.language]
        }
    }

    private func stopped() -> Wording? {
        guard outcome.draws < outcome.frame.draws else { return nil }
        let (done, asked) = (style.numbers.whole(outcome.draws), style.numbers.whole(outcome.frame.draws))
        return Wording(
            "gestopt na \(done) van de \(asked) trekkingen", "stopped after \(done) of the \(asked) draws")
    }

    private func certain() -> Wording? {
        guard outcome.frame.inputCount == 0 else { return nil }
        return Wording(
            "in dit dossier is niets onzeker waar een uitkomst van afhangt: elke trekking is de raming",
            "nothing that a result depends on is uncertain in this dossier: every draw is the base estimate")
    }

    private func seed() -> Wording? {
        Wording(
            "zaad \(outcome.frame.seed): hetzelfde zaad geeft dezelfde trekkingen; sha256 \(outcome.digest)",
            "seed \(outcome.frame.seed): the same seed gives the same draws; sha256 \(outcome.digest)")
    }

    private func dearer() -> Wording? {
        Wording(
            "kans op duurder: deel van de trekkingen waarin de NCW hoger is dan die van het nulscenario in dezelfde trekking",
            "chance of dearer: part of the draws in which the NPV is above the null scenario's of the same draw")
    }

    /// The largest Monte Carlo error of a mean and a median, beside the figure.
    private func precision() -> Wording? {
        guard outcome.draws > 1 else {
            return Wording(
                "één trekking zegt niets over spreiding of kans", "a single draw says nothing of spread or chance")
        }
        let all = outcome.scenarios.flatMap(\.municipalities).map(\.netPresentValue)
        guard let mean = all.map(\.moments.errorOfMean).max(),
            let median = all.compactMap({ error(of: $0) }).max()
        else { return nil }
        let (first, second) = (
            style.numbers.whole(AmountScale.euro.units(mean)), style.numbers.whole(AmountScale.euro.units(median))
        )
        return Wording(
            "fout door het aantal trekkingen: een gemiddelde van de NCW hooguit € \(first), een mediaan hooguit € \(second) (68% zeker)",
            "error from the number of draws: a mean of the NPV at most € \(first), a median at most € \(second) (68% certain)"
        )
    }

    private func error(of spread: SimulationOutcome.Spread) -> Double? {
        spread.percentiles.fractions.firstIndex(of: 0.5).map { spread.percentiles.errors[$0] }
    }

    private func correlation() -> Wording? { correlationWording(outcome.frame.correlation, style) }

    private func idle() -> Wording? {
        guard !outcome.frame.idleInputs.isEmpty else { return nil }
        let names = outcome.frame.idleInputs.joined(separator: ", ")
        return Wording(
            "hier hangt geen uitkomst van af: \(names)", "no result depends on: \(names)")
    }

    /// What the table of the risk reserve shows.
    func capacity() -> Wording? {
        guard outcome.frame.availableReserve != nil else { return nil }
        return outcome.frame.otherRisks == nil
            ? Wording(
                "deel van de weerstandscapaciteit: wat dit dossier vraagt; zonder overige_risicos is er geen klasse",
                "part of the risk reserve: what this dossier takes; there is no class without overige_risicos")
            : Wording(
                "weerstandsvermogen: beschikbaar gedeeld door nodig, overige risico's meegeteld; klasse A (boven 2,0), B (vanaf 1,4), C (1,0), D (0,8), E (0,6), F",
                "ratio of the risk reserve: available over needed, other risks counted; class A (above 2.0), B (from 1.4), C (1.0), D (0.8), E (0.6), F"
            )
    }
}

/// Which matrix was used instead of correlations that cannot hold together, by its largest change.
func correlationWording(_ report: CorrelationReport?, _ style: ReportStyle) -> Wording? {
    guard let change = report?.largestChange else { return nil }
    let (asked, used) = (
        style.numbers.decimal(change.asked, decimals: 4), style.numbers.decimal(change.used, decimals: 4)
    )
    return Wording(
        "de correlaties kunnen niet samen; de dichtstbijzijnde matrix is gebruikt, het meest anders bij '\(change.first)' en '\(change.second)': \(used) in plaats van \(asked)",
        "the correlations cannot hold together; the nearest matrix was used, most different at '\(change.first)' and '\(change.second)': \(used) instead of \(asked)"
    )
}
