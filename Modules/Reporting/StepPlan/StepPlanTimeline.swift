import Charts
import Decision
import Domain

/// A step plan as a timeline: the ways as lanes, each decision as a stretch from its first move to its last day, the
/// beginning of steps and what happened as milestones.
struct StepPlanTimeline {
    private let plan: StepPlan
    private let words: StepPlanWords
    private let language: Language

    /// Steps that are decided together.
    private struct Track {
        var lane: Int?
        var from: CalendarDate
        var to: CalendarDate
        var steps: [StepID]
        var isLate: Bool
        var id: String { "besluit-\(steps.first?.text ?? "")" }
    }

    init(_ plan: StepPlan, _ style: ReportStyle) {
        self.plan = plan
        language = style.language
        words = StepPlanWords(plan: plan, language: style.language)
    }

    private func pick(_ dutch: String, _ english: String) -> String { Wording(dutch, english)[language] }

    func chart() -> TimelineChart {
        let tracks = tracks()
        let lanes: [Int?] = plan.lanes.map(\.number) + [nil]
        let ways = plan.lanes.map { words.name(ofLane: $0.number) }.joined(separator: "; ")
        let days = tracks.flatMap { [$0.from, $0.to] } + milestones.map(\.date)
        return TimelineChart(
            text: ChartText(
                title: pick("\(plan.scenarioName): tijdlijn", "\(plan.scenarioName): timeline"),
                description: pick(
                    "De besluiten, van de eerste stap van het college tot de laatste dag, en de ingang. \(ways)",
                    "The decisions, from the college's first move to the last day, and the start. \(ways)")),
            lanes: lanes.compactMap { lane in
                let items = items(in: lane, tracks)
                return items.isEmpty ? nil : TimelineChart.Lane(name: words.name(ofLane: lane), items: items)
            }, ticks: ticks(days), moments: reference(), dependencies: dependencies(tracks),
            names: TimelineChart.Names(
                stretch: pick("van voorstel tot besluit, uiterlijk", "from proposal to decision, at the latest"),
                milestone: pick("ingang of mijlpaal", "start or milestone"), urgent: pick("te laat", "too late")))
    }

    /// What is drawn as a milestone.
    private var milestones: [StepPlan.Moment] {
        plan.moments.filter { [.milestone, .decisionMoment, .start, .end].contains($0.kind) }
    }

    private func items(in lane: Int?, _ tracks: [Track]) -> [TimelineChart.Item] {
        let stretches = tracks.filter { $0.lane == lane }.map { track in
            TimelineChart.Item(
                id: track.id, name: pick("besluit ", "decision ") + words.names(track.steps), from: time(track.from),
                to: time(track.to), isUrgent: track.isLate)
        }
        let points = milestones.filter { $0.lane == lane }.map { moment in
            let subject = moment.kind == .start || moment.text == nil ? ": " + subject(of: moment) : ""
            return TimelineChart.Item(
                id: moment.id, name: words.text(of: moment) + subject, from: time(moment.date))
        }
        return (stretches + points).sorted { ($0.from, $0.to, $0.id) < ($1.from, $1.to, $1.id) }
    }

    private func subject(of moment: StepPlan.Moment) -> String {
        moment.steps.isEmpty
            ? moment.regelingen.map { words.name(of: $0) }.joined(separator: ", ") : words.names(moment.steps)
    }

    /// Steps of one way whose decision begins and ends on the same days.
    private func tracks() -> [Track] {
        var tracks: [Track] = []
        for step in plan.steps {
            guard let from = step.firstMove, let to = step.decision else { continue }
            var isLate = false
            if case .tooLate = step.standing { isLate = true }
            if let index = tracks.firstIndex(where: { $0.lane == step.lane && $0.from == from && $0.to == to }) {
                tracks[index].steps.append(step.id)
            } else {
                tracks.append(Track(lane: step.lane, from: from, to: to, steps: [step.id], isLate: isLate))
            }
        }
        return tracks
    }

    private func dependencies(_ tracks: [Track]) -> [TimelineChart.Dependency] {
        func track(of step: StepID) -> String? { tracks.first { $0.steps.contains(step) }?.id }
        var seen: Set<TimelineChart.Dependency> = []
        return plan.steps.flatMap { step in
            step.after.compactMap { before -> TimelineChart.Dependency? in
                guard let first = track(of: before.step), let then = track(of: step.id), first != then else {
                    return nil
                }
                let dependency = TimelineChart.Dependency(first, then: then)
                return seen.insert(dependency).inserted ? dependency : nil
            }
        }
    }

    /// The first day of every year that the plan touches, and of the year after.
    private func ticks(_ days: [CalendarDate]) -> [TimelineChart.Moment] {
        guard let first = days.min()?.month.year, let last = days.max()?.month.year else { return [] }
        return (first...last + 1).map {
            TimelineChart.Moment(at: time(CalendarDate(year: $0, month: 1, day: 1)), name: String($0))
        }
    }

    private func reference() -> [TimelineChart.Moment] {
        switch plan.reference {
        case .asked(let date):
            [TimelineChart.Moment(at: time(date), name: pick("peildatum", "reference day") + " \(date.isoDate)")]
        case .decision(let date):
            [TimelineChart.Moment(at: time(date), name: pick("besluit", "decision") + " \(date.isoDate)")]
        case nil: []
        }
    }

    private func time(_ date: CalendarDate) -> Double { Double(date.dayNumber) }
}
