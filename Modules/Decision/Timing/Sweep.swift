import CalculationGraph
import Domain
import ExitCosts

/// What is asked of `moment`.
public struct MomentRequest: Sendable {
    /// The scenario.
    public var scenario: Scenario
    /// The step whose date is swept, first, and those that move along by as many months.
    public var steps: [Step]
    /// Through whose eyes.
    public var municipality: Municipality
    /// Dates of the first step, from the first to the last.
    public var dates: ClosedRange<Month>
    /// From one date to the next.
    public var pace: MomentPace

    /// A question.
    public init(
        scenario: Scenario, steps: [Step], municipality: Municipality, dates: ClosedRange<Month>, pace: MomentPace
    ) {
        self.scenario = scenario
        self.steps = steps
        self.municipality = municipality
        self.dates = dates
        self.pace = pace
    }

    /// At least this year is counted to: ten years after the last date.
    public static func leastYear(after last: Month) -> Int { (last + 119).year }
}

/// Reckons a scenario for every date of one of its steps: the parts that the step touches are compiled for each, the
/// rest once (model.md section 6, Timing).
///
/// Throws what stands in the way of every date.
public func sweep(_ request: MomentRequest, in dossier: Dossier, _ crew: Crew) throws(Problems) -> MomentSweep {
    try Sweep(request, in: dossier, crew).result()
}

private struct Sweep {
    let request: MomentRequest
    let dossier: Dossier
    let crew: Crew
    let dates: [Month]
    let shifts: [StepShift]
    let ownDate: Month
    let moving: MovingScenario
    let years: ClosedRange<Int>
    /// L is this year or later.
    let leastYear: Int

    init(_ request: MomentRequest, in dossier: Dossier, _ crew: Crew) throws(Problems) {
        self.request = request
        self.dossier = dossier
        self.crew = crew
        let ownDate = request.steps.first?.begin ?? request.dates.lowerBound
        self.ownDate = ownDate
        dates = stride(from: 0, through: request.dates.upperBound - request.dates.lowerBound, by: request.pace.months)
            .map { request.dates.lowerBound + $0 }
        let shifts = dates.map { StepShift(from: ownDate, to: $0) }
        self.shifts = shifts
        let assumptions = dossier.baseline.assumptions
        let floor = max(assumptions.lastYear, MomentRequest.leastYear(after: dates.last ?? ownDate))
        leastYear = max(floor, try Self.otherOneOffYear(besides: request.scenario, in: dossier, from: floor, crew))
        let moving = { (years: ClosedRange<Int>) in
            MovingScenario(
                request.scenario, moving: Set(request.steps.map(\.id)), beside: dossier.baseline, years: years)
        }
        let reach = moving(assumptions.firstYear...floor).lastOneOffYear(at: shifts) ?? floor
        let limit = floor + DossierCompiler.furthestLater
        guard reach <= limit else {
            let problem = Problem(.laterTooFar(year: reach, limit: limit), at: request.scenario.place)
            throw Problems(files: dossier.files, list: [problem])
        }
        years = assumptions.firstYear...max(leastYear, reach)
        self.moving = moving(years)
    }

    /// The last year in which another scenario has a one-off post, at least a year; what is sure to end before it is not
    /// computed.
    private static func otherOneOffYear(
        besides scenario: Scenario, in dossier: Dossier, from floor: Int, _ crew: Crew
    ) throws(Problems) -> Int {
        var others = dossier
        others.scenarios.removeAll { $0.id == scenario.id || $0.lastPossibleOneOffYear ?? floor <= floor }
        guard !others.scenarios.isEmpty else { return floor }
        return max(floor, lastOneOffYear(of: try DossierCompiler(others, crew: crew).models().models, others))
    }

    func result() throws(Problems) -> MomentSweep {
        let (moving, shifts, municipality, years) = (moving, shifts, request.municipality.id, years)
        let baseline = moving.baseline(of: municipality)
        let rest = moving.rest()
        let problems = baseline.problems + rest.problems + noticeProblems()
        guard problems.isEmpty else { throw Problems(files: dossier.files, list: problems) }
        let null = Ledger(baseline, of: municipality, years: years)
        let still = null.without { !moving.isAsInBaseline($0) }.merging(Ledger(rest, of: municipality, years: years))
        let moved = crew.map(shifts.count) { index -> Result<(ledger: Ledger, lastOneOff: Int), Problem> in
            Result { () throws(Problem) in
                let parts = try moving.moved(by: shifts[index])
                if let problem = parts.problems.first { throw problem }
                return (Ledger(parts, of: municipality, years: years), parts.lastOneOffYear ?? 0)
            }
        }
        let found = moved.compactMap { try? $0.get() }
        guard !found.isEmpty else {
            var seen: Set<ProblemKind> = []
            let reasons = moved.compactMap { result -> Problem? in
                if case .failure(let problem) = result, seen.insert(problem.kind).inserted { problem } else { nil }
            }
            throw Problems(files: dossier.files, list: Array(reasons.prefix(1)))
        }
        let countedTo = max(leastYear, rest.lastOneOffYear ?? 0, found.map(\.lastOneOff).max() ?? 0)
        return assembled(
            moved.map { result in result.map { still.merging($0.ledger) } }, null: null, baseline: baseline, rest: rest,
            countedTo: countedTo)
    }

    private func assembled(
        _ ledgers: [Result<Ledger, Problem>], null: Ledger, baseline: EvaluatedScenario, rest: EvaluatedScenario,
        countedTo: Int
    ) -> MomentSweep {
        let counted = years.lowerBound...countedTo
        let factors = rest.discountFactors(in: counted)
        let moments = zip(dates, ledgers).map { date, ledger in
            MomentSweep.Moment(
                date: date, isAllowed: notice(on: date).isAllowed, lastDecision: notice(on: date).lastDecision,
                figures: ledger.map { $0.figures(discountedBy: factors, recurringIn: factors.count - 1) }.mapError {
                    $0.kind
                })
        }
        let assumptions = request.scenario.assumptions
        let explainer = BendExplainer(
            moving: moving, shifts: shifts, municipality: request.municipality.id, counted: counted)
        return MomentSweep(
            scenario: request.scenario.id, scenarioName: request.scenario.name, municipality: request.municipality,
            steps: request.steps.map(\.id), ownDate: ownDate, pace: request.pace, decision: request.scenario.decision,
            firstYear: assumptions.firstYear, discountRate: assumptions.discountRate.base, countedTo: countedTo,
            regelingen: assumptions.regelingen.map { .init(id: $0.id, name: $0.name, group: $0.group) },
            baseline: null.figures(
                discountedBy: baseline.discountFactors(in: counted), recurringIn: counted.count - 1), moments: moments,
            bends: explainer.bends(
                of: moments.map { $0.cost?.total }, posts: ledgers.map { try? $0.get().totals(years: counted.count) },
                dates: dates, crew))
    }

    /// Notice of leaves that do not move is checked as always.
    private func noticeProblems() -> [Problem] {
        guard let decision = request.scenario.decision else { return [] }
        let moving = Set(request.steps.map(\.id))
        return request.scenario.steps.filter { !moving.contains($0.id) }.compactMap { step in
            guard let leave = step.action as? LeaveStep,
                let earliest = notice(of: leave)?.earliestLeave(after: decision), leave.date < earliest
            else { return nil }
            return Problem(.noticeTooShort(earliest: earliest.isoDate), at: step.place)
        }
    }

    private func notice(of leave: LeaveStep) -> Notice? {
        request.scenario.assumptions.regelingen.first { $0.id == leave.regeling }.flatMap {
            leave.terms(of: $0)?.notice
        }
    }

    /// What notice says when the first step stands on a date: every leave that moves along must be allowed.
    private func notice(on date: Month) -> (isAllowed: Bool?, lastDecision: CalendarDate?) {
        var isAllowed: Bool? = true
        var lastDecision: CalendarDate?
        for leave in request.steps.compactMap({ $0.action as? LeaveStep }) {
            guard let notice = notice(of: leave) else { continue }
            let own = leave.date + (date - ownDate)
            if let last = notice.lastDecision(before: own) { lastDecision = min(lastDecision ?? last, last) }
            let isEarly =
                request.scenario.decision.flatMap { notice.earliestLeave(after: $0) }.map { own < $0 } ?? false
            if isEarly || notice.onlyFirstOfJanuary && own.number != 1 {
                isAllowed = false
            } else if request.scenario.decision == nil, notice.months != nil, isAllowed != false {
                isAllowed = nil
            }
        }
        return (isAllowed, lastDecision)
    }
}

extension EvaluatedScenario {
    /// The last year in which these parts have a one-off post; nil: in none.
    var lastOneOffYear: Int? {
        ([steps.lastOneOffYear] + regelingen.map { $0?.lastOneOffYear }).compactMap { $0 }.max()
    }

    /// Discount factors of some years, in order.
    func discountFactors(in years: ClosedRange<Int>) -> [Double] {
        years.map { year in discountFactors[year].map { shared.evaluation[$0] } ?? 1 }
    }
}

extension ScenarioModel.Part<RegelingPart> {
    /// The last year in which it has a one-off post; nil: in none.
    var lastOneOffYear: Int? {
        content.posts.lazy.filter { $0.post.kind == .oneOff && abs(evaluation[$0.node]) >= halfACent }.map(\.year).max()
    }
}

extension ScenarioModel.Part<StepsPart> {
    /// The last year in which they have a one-off post; nil: in none.
    var lastOneOffYear: Int? {
        content.posts.lazy.filter { $0.post.kind == .oneOff && abs(evaluation[$0.node]) >= halfACent }.map(\.year).max()
    }
}
