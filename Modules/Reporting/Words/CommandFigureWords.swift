import Decision
import Domain

extension FigureWords {
    /// A figure that a command computes outside the scenarios: what it is, by which way, of what, of whom, when.
    func text(_ figure: Explanation.CommandFigure) -> String {
        var text = noun(figure)
        if let way = figure.way { text += byWay(way, figure.kind) }
        return text + of(figure)
    }

    private func of(_ figure: Explanation.CommandFigure) -> String {
        let isMethod = figure.kind == .paymentPart && figure.name == "methode"
        let details = [
            isMethod ? pick("methode", "method") : figure.name, figure.municipality.map { name($0) },
            figure.year.map { "\($0)" },
        ]
        return details.compactMap { $0 }.map { ", \($0)" }.joined()
    }

    private func byWay(_ way: String, _ kind: Explanation.CommandFigure.Kind) -> String {
        switch kind {
        case .dividedCost, .amount, .share, .amountPerInhabitant, .moreThanNow, .unitPrice, .units:
            way == KeyComparison.Division.today
                ? pick(" volgens de sleutels van nu", " by today's keys") : pick(" volgens ", " by ") + way
        case .levelWeight: pick(" tegenover ", " against ") + way
        case .closeness: pick(", normalisatie ", ", normalisation ") + way
        default: pick(" volgens ", " by ") + way
        }
    }

    /// A figure of a command in a few words, for formulas: with its way where two ways stand beside each other.
    func short(_ figure: Explanation.CommandFigure) -> String {
        noun(figure) + (figure.kind == .amount ? figure.way.map { byWay($0, figure.kind) } ?? "" : "")
    }

    private func noun(_ figure: Explanation.CommandFigure) -> String {
        let wording = nounOfAllocation(figure.kind) ?? nounOfExit(figure.kind) ?? nounOfWeighing(figure.kind)
        return wording[language]
    }

    private func nounOfAllocation(_ kind: Explanation.CommandFigure.Kind) -> Wording? {
        switch kind {
        case .dividedCost: Wording("kosten", "cost")
        case .amount: Wording("bijdrage", "contribution")
        case .share: Wording("aandeel", "share")
        case .amountPerInhabitant: Wording("bijdrage per inwoner", "contribution per inhabitant")
        case .moreThanNow: Wording("meer dan nu", "more than now")
        case .unitPrice: Wording("eenheidsprijs", "unit price")
        case .units: Wording("eenheden van allen", "units of all")
        case .charge: Wording("overhead", "overhead")
        case .poolCost: Wording("eigen kosten van de pool", "own cost of the pool")
        case .charged: Wording("deel dat wordt doorbelast", "part that is charged on")
        default: nil
        }
    }

    private func nounOfExit(_ kind: Explanation.CommandFigure.Kind) -> Wording? {
        switch kind {
        case .exitSum: Wording("uittreedsom", "exit sum")
        case .presentValue: Wording("netto contante waarde van de uittreedsom", "net present value of the exit sum")
        case .payment: Wording("te betalen uittreedsom", "exit sum to be paid")
        case .paymentPart: Wording("deel van de uittreedsom", "part of the exit sum")
        case .unboundedSum: Wording("uittreedsom voor minimum en maximum", "exit sum before minimum and maximum")
        case .boundedSum: Wording("uittreedsom na minimum en maximum", "exit sum after minimum and maximum")
        case .reference: Wording("grondslag (B)", "reference contribution (B)")
        case .contributed: Wording("bijdrage voor de uittreding", "contribution before leaving")
        case .indexed: Wording("bijdrage op het peil van uittreden", "contribution at the price level of leaving")
        case .stayerPaysMore: Wording("meer dan zonder uittreding", "more than without the leaving")
        case .runningOff: Wording("achterblijvend, aflopend", "stranded, running off")
        case .permanent: Wording("achterblijvend, blijvend", "stranded for ever")
        case .capital: Wording("vermogen", "capital")
        default: nil
        }
    }

    private func nounOfWeighing(_ kind: Explanation.CommandFigure.Kind) -> Wording {
        switch kind {
        case .weightedSum: Wording("gewogen som", "weighted sum")
        case .partMean: Wording("gewogen gemiddelde", "weighted mean")
        case .points: Wording("punten", "points")
        case .dearest: Wording("bedrag van het duurste", "amount of the dearest")
        case .closeness: Wording("nabijheid tot het beste", "closeness to the best")
        case .toBest: Wording("afstand tot het beste", "distance to the best")
        case .toWorst: Wording("afstand tot het slechtste", "distance to the worst")
        case .fromBest: Wording("verschil met de beste", "difference from the best")
        case .fromWorst: Wording("verschil met de slechtste", "difference from the worst")
        case .comparableScore: Wording("vergelijkbaar gemaakte score", "score made to compare")
        case .weightedScore: Wording("gewogen score", "weighted score")
        case .levelWeight: Wording("omslaggewicht", "tipping weight")
        case .otherPoints: Wording("gemiddelde op de andere criteria", "mean on the other criteria")
        case .cheapest: Wording("bedrag van het goedkoopste", "amount of the cheapest")
        default: Wording("bedrag", "amount")
        }
    }
}
