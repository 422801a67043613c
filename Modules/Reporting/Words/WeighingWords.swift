import Decision
import Domain

/// The words of `weeg` that are not heads of tables.
struct WeighingWords {
    let weighing: Weighing
    let style: ReportStyle

    /// TOPSIS with its normalisation.
    static func topsis(_ normalisation: Topsis.Normalisation) -> Wording {
        switch normalisation {
        case .vector: Wording("TOPSIS, vectornormalisatie", "TOPSIS, vector normalisation")
        case .range: Wording("TOPSIS, min-max-normalisatie", "TOPSIS, min-max normalisation")
        }
    }

    /// A figure of the computation.
    static func figure(_ figure: ComputedFigure) -> Wording {
        switch figure {
        case .netPresentValue: Wording("NCW", "NPV")
        case .total: Wording("totaal", "total")
        case .recurring: Wording("structureel", "recurring")
        }
    }

    /// What the places are counted over.
    static func acceptability(_ knowledge: WeightKnowledge) -> Wording {
        switch knowledge {
        case .nothing:
            Wording("Hoe vaak op elke plaats, over alle gewichten", "How often at each place, over all weights")
        case .order:
            Wording(
                "Hoe vaak op elke plaats, over alle gewichten in de volgorde van het dossier",
                "How often at each place, over all weights in the order of the dossier")
        }
    }

    /// Who comes first beyond the weights at which the first place changes.
    func tipping() -> [String] {
        weighing.tippingWeights.flatMap { tipping -> [String] in
            let criterion = weighing.criteria[tipping.criterion].name
            let sides = [
                (tipping.firstBelow, Wording("onder", "below")), (tipping.firstAbove, Wording("boven", "above")),
            ]
            return sides.compactMap { change, side in
                change.map {
                    let name = weighing.alternatives[$0.passing].name
                    return "\(criterion) \(side[style.language]) \(style.tenths($0.weight)): \(name)"
                }
            }
        }
    }

    /// Which scenarios others beat on every criterion.
    func dominated() -> [String] {
        zip(weighing.alternatives, weighing.table.dominators).compactMap { own, others in
            guard !others.isEmpty else { return nil }
            let names = others.map { weighing.alternatives[$0].name }
            let joined = names.joined(separator: "; ")
            return Wording(
                "\(own.name): op elk criterium minstens zo goed, op een beter: \(joined)",
                "\(own.name): at least as good on every criterion, better on one: \(joined)")[style.language]
        }
    }

    /// The parts of the framework with their criteria, and what has to be looked at.
    func parts() -> [String] {
        weighing.parts.map { part in
            let criteria = part.criteria.map { weighing.criteria[$0].name }.joined(separator: ", ")
            let own = "\(part.name) (\(style.numbers.percentage(part.weight))): \(criteria)"
            guard let aspects = weighing.criteriaSet?.parts.first(where: { $0.name == part.name })?.aspects else {
                return own
            }
            let listed = aspects.joined(separator: ", ")
            return Wording("\(own); let op \(listed)", "\(own); look at \(listed)")[style.language]
        }
    }

    /// What must be known to read the figures.
    func notes() -> [String] {
        ([cost(), topsis()] + acceptability() + [correlation(), source(), assumed()]).compactMap {
            $0?[style.language]
        }
    }

    private func cost() -> Wording? {
        let computed = weighing.criteria.filter { $0.from != nil }
        guard !computed.isEmpty else { return nil }
        let names = computed.map { $0.name }.joined(separator: ", ")
        return Wording(
            "uit de berekening, voor \(weighing.municipality.name): \(names); het goedkoopste scenario krijgt 10 punten, het duurste 1, wat ertussen ligt naar rato",
            "from the computation, for \(weighing.municipality.name): \(names); the cheapest scenario gets 10 points, the dearest 1, what lies between in proportion"
        )
    }

    private func topsis() -> Wording? {
        guard !weighing.topsis.isEmpty else { return nil }
        return Wording(
            "TOPSIS rekent met de scores en bedragen zelf: van 0 (het slechtste van alles) tot 1 (het beste van alles); de normalisatie bepaalt mee wie er eerste wordt",
            "TOPSIS takes the scores and amounts themselves: from 0 (the worst of all) to 1 (the best of all); the normalisation helps to decide who comes first"
        )
    }

    private func acceptability() -> [Wording?] {
        guard let first = weighing.acceptability.first else { return [] }
        let draws = style.numbers.whole(first.draws)
        // A part p of n draws is at most 1 / (2 √n) off, with 68% certainty.
        let error = style.numbers.decimal(50 / Double(first.draws).squareRoot(), decimals: 2)
        return [
            Wording(
                "over alle gewichten (SMAA): \(draws) trekkingen van de gewichten, zaad \(weighing.seed); een percentage is er hooguit \(error) punt naast (68% zeker)",
                "over all weights (SMAA): \(draws) draws of the weights, seed \(weighing.seed); a percentage is at most \(error) points off (68% certain)"
            ), drawn(),
        ]
    }

    private func drawn() -> Wording? {
        let fixed = weighing.criteria.filter { $0.from == .recurring }.map(\.name)
        let certain =
            fixed.isEmpty
            ? Wording("", "")
            : Wording(
                "; van \(fixed.joined(separator: ", ")) telt de raming",
                "; of \(fixed.joined(separator: ", ")) the base estimate counts")
        guard weighing.drawnInputs > 0 else { return nil }
        let count = weighing.drawnInputs
        return Wording(
            "elke trekking neemt ook een waarde van wat onzeker is, scores en wat achter de kosten zit, risico's inbegrepen: \(count)\(certain[.dutch])",
            "every draw also takes a value of what is uncertain, scores and what is behind the cost, risks included: \(count)\(certain[.english])"
        )
    }

    private func correlation() -> Wording? { correlationWording(weighing.correlation, style) }

    private func source() -> Wording? {
        guard let set = weighing.criteriaSet else { return nil }
        return Wording("vaste set '\(set.word)': \(set.source)", "ready set '\(set.word)': \(set.source)")
    }

    private func assumed() -> Wording? {
        guard weighing.assumedScores > 0 else { return nil }
        let count = style.numbers.whole(weighing.assumedScores)
        return Wording("scores die een aanname zijn: \(count)", "scores that are assumptions: \(count)")
    }
}
