import Decision

extension RiskWords {
    /// What must be known to read the figures of `risicos`.
    func notes() -> [String] {
        ([stopped(), nothing(), meaning(), allocation(), error(), assumptions()] + standing()).compactMap {
            $0?[style.language]
        }
    }

    private func stopped() -> Wording? {
        let (done, asked) = (paragraph.outcome.draws, paragraph.outcome.frame.draws)
        guard done < asked else { return nil }
        let (first, second) = (style.numbers.whole(done), style.numbers.whole(asked))
        return Wording(
            "gestopt na \(first) van de \(second) trekkingen", "stopped after \(first) of the \(second) draws")
    }

    private func nothing() -> Wording? {
        paragraph.risks.isEmpty
            ? Wording(
                "dit dossier noemt geen risico's van \(paragraph.municipalityName)",
                "this dossier names no risks of \(paragraph.municipalityName)") : nil
    }

    private func meaning() -> Wording? {
        paragraph.risks.isEmpty
            ? nil
            : Wording(
                "gevolg: gemiddeld, als het risico zich voordoet; kans x gevolg: de verwachte waarde, en daarop is gesorteerd",
                "impact: on average, when the risk happens; chance x impact: the expected value, by which they are sorted"
            )
    }

    private func allocation() -> Wording? {
        guard !paragraph.risks.isEmpty else { return nil }
        let certainty = style.numbers.percentage(paragraph.certainty)
        return Wording(
            "deel van de reserve: wat een risico gemiddeld kost in de trekkingen waarin het totaal rond de \(certainty)-grens ligt (hooguit één procentpunt eronder of erboven); samen met al het andere onzekere is dat de hele reserve",
            "part of the reserve: what a risk costs on average in the draws in which the total lies around the \(certainty) mark (at most one percentage point below or above); with all else uncertain that is the whole reserve"
        )
    }

    private func error() -> Wording? {
        let draws = style.numbers.whole(paragraph.outcome.draws)
        guard let worst = paragraph.risks.map(\.contribution.error).max() else {
            return Wording(
                "\(draws) trekkingen, zaad \(paragraph.outcome.frame.seed)",
                "\(draws) draws, seed \(paragraph.outcome.frame.seed)")
        }
        let euros = style.numbers.whole(AmountScale.euro.units(worst))
        return Wording(
            "\(draws) trekkingen, zaad \(paragraph.outcome.frame.seed); fout door het aantal trekkingen: een deel van de reserve hooguit € \(euros) (68% zeker)",
            "\(draws) draws, seed \(paragraph.outcome.frame.seed); error from the number of draws: a part of the reserve at most € \(euros) (68% certain)"
        )
    }

    private func assumptions() -> Wording? {
        let count = paragraph.risks.count { $0.remark?.isAssumption ?? false }
        let all = paragraph.risks.count
        return count == 0
            ? nil
            : Wording(
                "\(count) van de \(all) risico's zijn een aanname van wie het dossier maakte",
                "\(count) of the \(all) risks are assumptions of who made the dossier")
    }

    private func standing() -> [Wording?] {
        let frame = paragraph.outcome.frame
        guard paragraph.municipality.id == frame.reserveOwner, frame.availableReserve != nil else {
            return [
                Wording(
                    "het dossier noemt geen weerstandscapaciteit van \(paragraph.municipalityName)",
                    "the dossier names no risk reserve of \(paragraph.municipalityName)")
            ]
        }
        return [SimulationNotes(outcome: paragraph.outcome, style: style).capacity()]
    }
}
