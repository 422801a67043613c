import Decision
import Domain

/// The stable JSON of `moment` (docs/schema/moment.schema.json).
struct MomentJSON {
    let sweep: MomentSweep

    func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            for (key, text) in [
                ("scenario", sweep.scenario.text), ("gemeente", sweep.municipality.id.text),
                ("stap", sweep.steps.first?.text ?? ""), ("stap_per", sweep.ownDate.isoDate),
                ("per", sweep.pace.rawValue),
            ] {
                json.key(key)
                json.text(text)
            }
            json.key("besluit")
            json.text(sweep.decision?.isoDate)
            json.key("schuift_mee")
            json.list { json in
                for step in sweep.steps.dropFirst() {
                    json.element()
                    json.text(step.text)
                }
            }
            json.key("laatste_jaar")
            json.number(sweep.countedTo)
            json.key("nulscenario")
            json.line { json in amounts(sweep.baseline, to: &json) }
            json.key("goedkoopste")
            json.text(sweep.cheapest.map { sweep.moments[$0].date.isoDate })
            json.key("momenten")
            json.list { json in
                for moment in sweep.moments {
                    json.element()
                    json.line { json in write(moment, style, to: &json) }
                }
            }
            json.key("knikken")
            json.list { json in
                for bend in sweep.bends {
                    json.element()
                    json.line { json in write(bend, to: &json) }
                }
            }
        }
    }

    private func amounts(_ figures: CostFigures, to json: inout JSONWriter) {
        json.amount("totaal", figures.total)
        json.amount("ncw", figures.netPresentValue)
        json.amount("structureel", figures.recurring)
        json.amount("incidenteel", figures.oneOff)
    }

    private func write(_ moment: MomentSweep.Moment, _ style: ReportStyle, to json: inout JSONWriter) {
        json.key("per")
        json.text(moment.date.isoDate)
        json.key("toegestaan")
        json.flag(moment.isAllowed)
        json.key("uiterste_besluit")
        json.text(moment.lastDecision?.isoDate)
        switch moment.figures {
        case .success(let cost):
            amounts(cost, to: &json)
            json.key("verschil")
            json.line { json in
                json.amount("totaal", cost.total - sweep.baseline.total)
                json.amount("ncw", cost.netPresentValue - sweep.baseline.netPresentValue)
                json.amount("structureel", cost.recurring - sweep.baseline.recurring)
            }
        case .failure(let reason):
            json.key("niet_berekend")
            json.text(message(reason, style.language).text)
        }
    }

    private func write(_ bend: Bend, to json: inout JSONWriter) {
        json.key("per")
        json.text(bend.date.isoDate)
        json.key("soort")
        json.text(bend.isJump ? "sprong" : "knik")
        json.amount("verandering", bend.change)
        json.key("pad")
        json.text(bend.post.path)
        json.amount("verandering_post", bend.postChange)
        json.key("oorzaak")
        guard let cause = bend.cause?.data else { return json.text(nil) }
        json.line { json in
            json.key("soort")
            json.text(cause.kind)
            json.key("naam")
            json.text(cause.name)
            json.key("datum")
            json.text(cause.date?.isoDate)
            json.key("verklaart")
            json.fraction((bend.explained * 100).rounded() / 100)
        }
    }
}
