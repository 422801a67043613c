import Decision
import Domain

/// What must be known to read a step plan.
struct StepPlanNotes {
    let plan: StepPlan
    let style: ReportStyle

    func all() -> [String] {
        let wordings =
            [reference(), late()] + plan.notes.map { words(of: $0) } + [undated(), times(), working(), law()]
        return wordings.compactMap { $0?[style.language] }
    }

    private func reference() -> Wording? {
        switch plan.reference {
        case .asked(let date):
            Wording(
                "de stand is die op \(date.isoDate) (--peildatum)",
                "standings are those on \(date.isoDate) (--peildatum)")
        case .decision(let date):
            Wording(
                "de stand is die op de dag van het besluit, \(date.isoDate); een andere dag met --peildatum",
                "standings are those on the day of the decision, \(date.isoDate); another day with --peildatum")
        case nil: nil
        }
    }

    private func late() -> Wording? {
        guard plan.reference != nil else { return nil }
        let late = plan.steps.filter { if case .tooLate = $0.standing { true } else { false } }
        guard !late.isEmpty else {
            return Wording("geen besluit is te laat", "no decision is too late")
        }
        let names = late.map { step in
            step.id.text + (step.firstPossible.map { " (\($0.isoDate))" } ?? "")
        }.joined(separator: ", ")
        return Wording(
            "te laat, met de eerste dag die dan nog kan: \(names)",
            "too late, with the first day that is left then: \(names)")
    }

    private func words(of note: StepPlanNote) -> Wording {
        switch note {
        case .noCalendar:
            Wording(
                "het dossier heeft geen kalender: elke dag is geteld en is geen vergadering",
                "the dossier has no calendar: every day is counted and is no meeting")
        case .yearsWithoutMeetings(let years):
            Wording(
                "de kalender noemt geen vergadering die past in \(list(years)): daar staat de getelde dag",
                "the calendar has no meeting that fits in \(list(years)): the day as counted stands there")
        case .expectedMeetings:
            Wording(
                "sommige vergaderdagen zijn een aanname: vervang ze door het vastgestelde schema",
                "some days of meetings are an assumption: replace them by the schedule that was adopted")
        case .others(let steps):
            Wording(
                "over deze stappen besluiten anderen: \(list(steps)); alleen hun ingang staat in het plan",
                "others decide on these steps: \(list(steps)); only their start is in the plan")
        case .noNotice(let regelingen):
            Wording(
                "zonder opzegtermijn, dus besluit uiterlijk de dag ervoor: \(list(regelingen))",
                "without notice, so decided the day before at the latest: \(list(regelingen))")
        case .noLane(let steps):
            Wording("zonder weg: \(list(steps))", "without a way: \(list(steps))")
        default: more(note)
        }
    }

    private func more(_ note: StepPlanNote) -> Wording {
        switch note {
        case .noBudget(let regelingen):
            Wording(
                "zonder begroting volgens de Wgr, naar hun vorm of omdat die onbekend is: \(list(regelingen))",
                "without a budget by the Wgr, by their form or because it is not known: \(list(regelingen))")
        case .dissolving(let regelingen):
            Wording(
                "wie over opheffen besluit regelt de regeling zelf (Wgr art. 9 lid 1); hier is de weg van uittreden gevolgd, een aanname: \(list(regelingen))",
                "who decides on dissolving is for the regeling itself (Wgr art. 9 lid 1); here it goes as leaving does, an assumption: \(list(regelingen))"
            )
        case .decisionsOnly:
            Wording(
                "alleen van de laatste dag van elk besluit is een stand bekend, omdat het scenario alleen zegt wanneer is besloten",
                "only the last day of each decision has a standing, because the scenario says only when was decided")
        case .noReference:
            Wording(
                "zonder besluit in het scenario en zonder --peildatum is niet bekend wat te laat is",
                "without a besluit in the scenario and without --peildatum it is not known what is too late")
        default: Wording("", "")
        }
    }

    private func undated() -> Wording? {
        guard !plan.undated.isEmpty else { return nil }
        let dutch = plan.undated.map { "\($0.milestone.what) (weg \($0.lane))" }.joined(separator: "; ")
        let english = plan.undated.map { "\($0.milestone.what) (way \($0.lane))" }.joined(separator: "; ")
        return Wording("zonder bekende dag: \(dutch)", "without a known day: \(english)")
    }

    private func times() -> Wording? {
        let times = plan.leadTimes
        let (a, b, c) = (times.committee, times.council, times.decision)
        let mark = times.isAssumption ? Wording(" (aanname)", " (assumption)") : Wording("", "")
        return Wording(
            "doorlooptijd\(mark[.dutch]): van college naar commissie \(a) dagen, van commissie naar raad \(b), van raad naar collegebesluit \(c)",
            "lead times\(mark[.english]): from college to committee \(a) days, from committee to council \(b), from council to the decision of the college \(c)"
        )
    }

    private func working() -> Wording? {
        Wording(
            "een dag die is teruggeteld en in een weekend, op een feestdag of in een reces valt, schuift naar de werkdag ervoor: teruggetelde termijnen worden niet verlengd (Algemene termijnenwet art. 1 lid 2)",
            "a day that was counted back to a weekend, a holiday or a recess moves to the working day before: terms that are counted back are not made longer (Algemene termijnenwet art. 1 lid 2)"
        )
    }

    private func law() -> Wording? {
        guard plan.steps.contains(where: { $0.procedure == .permission }) else { return nil }
        return Wording(
            "toestemming: het college treedt niet uit of toe en treft of wijzigt geen regeling zonder toestemming van de raad (Wgr art. 1 lid 4 en 5, vóór 1 juli 2022 lid 2 en 3); een regeling van raden is een raadsbesluit",
            "permission: the college neither leaves or joins nor makes or changes a regeling without permission of the council (Wgr art. 1 lid 4 and 5, before 1 July 2022 lid 2 and 3); a regeling of councils is a decision of the council"
        )
    }

    private func list(_ years: [Int]) -> String { years.map { String($0) }.joined(separator: ", ") }
    private func list(_ steps: [StepID]) -> String { steps.map(\.text).joined(separator: ", ") }
    private func list(_ regelingen: [RegelingID]) -> String { regelingen.map(\.text).joined(separator: ", ") }
}
