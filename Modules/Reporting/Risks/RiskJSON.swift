import Decision
import Simulation

/// The stable JSON of `risicos` (docs/schema/uitvoer/risicos.schema.json).
struct RiskJSON {
    let paragraph: RiskParagraph

    func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            json.key("gemeente")
            json.text(paragraph.municipality.id.text)
            json.key("scenario")
            json.text(paragraph.scenario.id.text)
            json.key("trekkingen")
            json.number(paragraph.outcome.draws)
            json.key("gevraagd")
            json.number(paragraph.outcome.frame.draws)
            json.key("zaad")
            json.number(paragraph.outcome.frame.seed)
            json.key("sha256")
            json.text(paragraph.outcome.digest)
            json.key("zekerheid")
            json.fraction(paragraph.certainty)
            json.key("risicos")
            json.list { json in
                for (index, item) in paragraph.risks.enumerated() {
                    json.element()
                    write(item, index + 1, to: &json)
                }
            }
            json.key("overige_onzekerheid")
            json.line { json in write(paragraph.others, to: &json) }
            json.key("reserve")
            json.line { json in
                for certainty in RiskParagraph.certainties {
                    json.amount(RiskReport.name(certainty), paragraph.municipality.reserve(certainty) ?? 0)
                }
            }
            writeStandings(to: &json)
        }
    }

    private func write(_ item: RiskParagraph.Item, _ number: Int, to json: inout JSONWriter) {
        json.object { json in
            json.key("nummer")
            json.number(number)
            json.key("id")
            json.text(item.risk.id)
            json.key("naam")
            json.text(item.risk.name)
            json.key("jaar")
            json.number(item.risk.year)
            json.key("kans")
            json.fraction(item.risk.probability)
            json.key("gevolg")
            json.line { json in
                json.amount("raming", item.impact.base)
                json.amount("gemiddelde", item.impact.mean)
                json.amount("p5", item.impact.low)
                json.amount("p95", item.impact.high)
            }
            json.amount("verwachte_waarde", item.expected)
            write(item.contribution.amount, to: &json)
            json.amount("mc_fout", item.contribution.error)
            json.key("beheersing")
            json.text(item.risk.control)
            json.key("bron")
            json.text(item.remark?.source)
            json.key("aanname")
            json.flag(item.remark?.isAssumption ?? false)
        }
    }

    private func write(_ amount: Double, to json: inout JSONWriter) {
        json.amount("bijdrage", amount)
        json.key("aandeel")
        if let share = paragraph.share(amount) { json.fraction(share) } else { json.number(Int?.none) }
    }

    /// What is there beside what is needed; null where the dossier names no reserve of the municipality.
    private func writeStandings(to json: inout JSONWriter) {
        let frame = paragraph.outcome.frame
        json.key("weerstandsvermogen")
        guard paragraph.municipality.id == frame.reserveOwner, let available = frame.availableReserve, available > 0
        else { return json.text(nil) }
        json.object { json in
            json.amount("beschikbaar", available)
            json.key("overige_risicos")
            if let others = frame.otherRisks { json.amount(others) } else { json.text(nil) }
            json.key("zekerheid")
            json.object { json in
                for certainty in RiskParagraph.certainties { writeStanding(at: certainty, to: &json) }
            }
        }
    }

    private func writeStanding(at certainty: Double, to json: inout JSONWriter) {
        json.key(RiskReport.name(certainty))
        json.line { json in
            switch paragraph.outcome.reserveStanding(of: paragraph.municipality, at: certainty) {
            case .ratio(let ratio, let grade):
                json.key("verhouding")
                json.fraction(ratio)
                json.key("klasse")
                json.text(grade.rawValue)
            case .part(let part):
                json.key("deel_van_capaciteit")
                json.fraction(part)
            case nil: break
            }
        }
    }
}
