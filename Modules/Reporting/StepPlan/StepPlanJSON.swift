import Decision
import Domain

/// The stable JSON of `stappenplan` (docs/schema/uitvoer/stappenplan.schema.json).
struct StepPlanJSON {
    let plan: StepPlan

    func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            for (key, text) in [
                ("scenario", plan.scenario.text), ("naam", plan.scenarioName), ("gemeente", plan.municipality.id.text),
            ] {
                json.key(key)
                json.text(text)
            }
            json.key("peildatum")
            reference(to: &json)
            json.key("doorlooptijd")
            times(to: &json)
            list("wegen", plan.lanes, to: &json) { lane, json in
                json.key("weg")
                json.number(lane.number)
                json.key("naam")
                json.text(lane.name)
            }
            list("stappen", plan.steps, to: &json) { step, json in write(step, to: &json) }
            list("momenten", plan.moments, to: &json) { moment, json in write(moment, to: &json) }
            list("zonder_datum", plan.undated, to: &json) { undated, json in
                json.key("weg")
                json.number(undated.lane)
                json.key("wat")
                json.text(undated.milestone.what)
                json.key("bron")
                json.text(undated.milestone.source)
            }
            list("termijnen", plan.terms, to: &json) { term, json in write(term, to: &json) }
        }
    }

    private func list<Element>(
        _ key: String, _ elements: [Element], to json: inout JSONWriter, _ write: (Element, inout JSONWriter) -> Void
    ) {
        json.key(key)
        json.list { json in
            for element in elements {
                json.element()
                json.line { json in write(element, &json) }
            }
        }
    }

    private func reference(to json: inout JSONWriter) {
        guard let reference = plan.reference else { return json.text(nil) }
        let isAsked = if case .asked = reference { true } else { false }
        json.line([("datum", reference.date.isoDate), ("van", isAsked ? "peildatum" : "besluit")])
    }

    private func times(to json: inout JSONWriter) {
        json.line { json in
            for (key, days) in [
                ("commissie", plan.leadTimes.committee), ("raad", plan.leadTimes.council),
                ("besluit", plan.leadTimes.decision),
            ] {
                json.key(key)
                json.number(days)
            }
            json.key("aanname")
            json.flag(plan.leadTimes.isAssumption)
        }
    }

    private func write(_ step: StepPlan.PlannedStep, to json: inout JSONWriter) {
        for (key, text) in [
            ("stap", step.id.text), ("soort", step.word), ("regeling", step.regeling?.text),
            ("gemeente", step.municipality?.text), ("procedure", step.procedure.rawValue),
            ("ingang", step.isYear ? nil : step.start.isoDate), ("begin_uiterlijk", step.firstMove?.isoDate),
            ("besluit_uiterlijk", step.decision?.isoDate),
            ("eerst_mogelijk", step.firstPossible?.isoDate),
        ] {
            json.key(key)
            json.text(text)
        }
        json.key("jaar")
        json.number(step.start.month.year)
        json.key("weg")
        json.number(step.lane)
        json.key("eigen_besluit")
        json.flag(step.isOwn)
        write(step.standing, to: &json)
        json.key("wacht_op")
        json.list { json in
            for before in step.after {
                json.element()
                json.line([("stap", before.step.text), ("omdat", before.reason.rawValue)])
            }
        }
    }

    private func write(_ moment: StepPlan.Moment, to json: inout JSONWriter) {
        for (key, text) in [
            ("id", moment.id), ("datum", moment.date.isoDate), ("soort", moment.kind.rawValue),
            ("dag", moment.basis.rawValue), ("geteld", moment.counted.isoDate), ("tekst", moment.text),
            ("bron", moment.source),
        ] {
            json.key(key)
            json.text(text)
        }
        json.key("weg")
        json.number(moment.lane)
        json.key("jaar")
        json.number(moment.year)
        json.key("laatste_besluit")
        json.flag(moment.isFinal)
        write(moment.standing, to: &json)
        for (key, texts) in [
            ("stappen", moment.steps.map(\.text)), ("regelingen", moment.regelingen.map(\.text)), ("na", moment.after),
        ] {
            json.key(key)
            json.list { json in
                for text in texts {
                    json.element()
                    json.text(text)
                }
            }
        }
    }

    private func write(_ standing: StepPlan.Standing, to json: inout JSONWriter) {
        json.key("stand")
        json.text(standing.word)
        json.key("dagen")
        json.number(standing.days)
    }

    private func write(_ term: StatutoryTerm, to json: inout JSONWriter) {
        let law = LawWords(language: .dutch)
        for (key, text) in [
            ("termijn", term.subject.rawValue), ("duur", law.text(of: term.extent)), ("van", term.from?.isoDate),
            ("tot", term.until?.isoDate), ("artikel", law.article(of: term)),
        ] {
            json.key(key)
            json.text(text)
        }
    }
}
