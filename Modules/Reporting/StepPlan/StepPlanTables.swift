import Decision
import Domain

/// The tables of a step plan: steps, moments by way, terms of the law.
struct StepPlanTables {
    let plan: StepPlan
    let style: ReportStyle
    private let words: StepPlanWords

    init(_ plan: StepPlan, _ style: ReportStyle) {
        self.plan = plan
        self.style = style
        words = StepPlanWords(plan: plan, language: style.language)
    }

    private func pick(_ dutch: String, _ english: String) -> String { Wording(dutch, english)[style.language] }

    func all() -> [Table] { [steps(), waiting(), moments(), terms()].filter { !$0.rows.isEmpty } }

    /// A row for each step, in the order of the scenario.
    private func steps() -> Table {
        Table(
            title: pick("Stappen, met de laatste dag van het besluit", "Steps, with the last day of the decision"),
            columns: [
                .text(pick("Stap", "Step")), .text(pick("Ingang", "Start")), .text(pick("Wat", "What")),
                .text(pick("Begin uiterlijk", "Begin by")), .text(pick("Besluit uiterlijk", "Decision by")),
                .text(pick("Stand", "Standing")),
            ],
            rows: plan.steps.map { step in
                let start =
                    step.isYear
                    ? pick("in \(step.start.month.year)", "in \(step.start.month.year)") : step.start.isoDate
                return Table.Row([
                    Table.Cell(step.id.text), Table.Cell(start), Table.Cell(words.text(of: step)),
                    Table.Cell(step.firstMove?.isoDate ?? style.word(.none)),
                    Table.Cell(step.decision?.isoDate ?? style.word(.none)), words.cell(step.standing),
                ])
            })
    }

    /// A row for each step that waits for others, and each reason.
    private func waiting() -> Table {
        let rows = plan.steps.flatMap { step in
            StepPlan.Reason.allCases.compactMap { reason -> Table.Row? in
                let before = step.after.filter { $0.reason == reason }.map(\.step.text)
                guard !before.isEmpty else { return nil }
                return Table.Row(
                    [step.id.text, before.joined(separator: ", "), words.text(of: reason)].map { Table.Cell($0) })
            }
        }
        return Table(
            title: pick("Wat waarop wacht", "What waits for what"),
            columns: [
                .text(pick("Stap", "Step")), .text(pick("Wacht op", "Waits for")), .text(pick("Omdat", "Because")),
            ], rows: rows)
    }

    /// A section for each way, in order of date.
    private func moments() -> Table {
        let lanes: [Int?] = plan.lanes.map(\.number) + [nil]
        let rows = lanes.flatMap { lane -> [Table.Row] in
            let own = plan.moments.filter { $0.lane == lane }
            guard !own.isEmpty else { return [] }
            let head = lane == nil && plan.lanes.isEmpty ? [] : [section(lane)]
            return head + own.map { row($0) }
        }
        return Table(
            title: pick("Uiterste dagen", "Latest days"),
            columns: [
                .text(pick("Uiterlijk", "By")), .text(pick("Wat", "What")), .text(pick("Voor", "For")),
                .text(pick("Dag", "Day")), .text(pick("Stand", "Standing")),
            ], rows: rows)
    }

    private func section(_ lane: Int?) -> Table.Row {
        let name = words.name(ofLane: lane)
        let parts = name.split(separator: ":", maxSplits: 1).map { String($0) }
        let rest = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
        return Table.Row([Table.Cell(parts.first ?? name), Table.Cell(rest)], kind: .section)
    }

    private func row(_ moment: StepPlan.Moment) -> Table.Row {
        let subject =
            moment.steps.isEmpty
            ? moment.regelingen.map { words.name(of: $0) }.joined(separator: ", ") : words.names(moment.steps)
        return Table.Row([
            Table.Cell(moment.date.isoDate), Table.Cell(words.text(of: moment)), Table.Cell(subject),
            Table.Cell(words.text(of: moment.basis)), words.cell(moment.standing),
        ])
    }

    /// The terms that were used.
    private func terms() -> Table {
        let law = LawWords(language: style.language)
        return Table(
            title: pick("Termijnen van de wet", "Terms of the law"),
            columns: [
                .text(pick("Termijn", "Term")), .text(pick("Hoe lang", "How long")), .text(pick("Geldt", "Holds")),
                .text(pick("Artikel", "Article")),
            ],
            rows: plan.terms.map { term in
                Table.Row(
                    [
                        law.text(of: term.subject), law.text(of: term.extent), law.period(of: term),
                        law.article(of: term),
                    ].map { Table.Cell($0) })
            })
    }
}
