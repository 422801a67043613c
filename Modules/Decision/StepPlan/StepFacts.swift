import Domain
import ExitCosts

/// What a plan needs to know of a step of any kind.
struct StepFacts {
    /// What a step is in the order of decisions: what comes first has the lower number.
    enum Rank: Int { case founding, leaving, following }

    let step: Step
    let word: String
    var municipality: MunicipalityID?
    var regeling: RegelingID?
    /// First month; nil: it only names a year.
    let begin: Month?
    let year: Int?
    var rank = Rank.following
    /// What its kind asks for when the step says nothing.
    var procedure = DecisionProcedure.council

    init(_ step: Step) {
        self.step = step
        word = type(of: step.action).word
        begin = step.begin
        year = (step.action as? OneOffStep)?.year
        (municipality, regeling) = Self.subject(of: step.action)
        switch step.action {
        case is FoundStep: (rank, procedure) = (.founding, .permission)
        case is LeaveStep, is DissolveStep: (rank, procedure) = (.leaving, .permission)
        case is JoinStep, is KeyStep: procedure = .permission
        case is QuantityStep: procedure = .college
        case is CostStep: procedure = .none
        default: break
        }
    }

    private static func subject(of action: any StepAction) -> (MunicipalityID?, RegelingID?) {
        switch action {
        case let step as LeaveStep: (step.municipality, step.regeling)
        case let step as JoinStep: (step.municipality, step.regeling)
        case let step as QuantityStep: (step.municipality, step.regeling)
        case let step as ParallelRunningStep: (step.municipality, step.regeling)
        case let step as any RegelingStep: (nil, step.regeling)
        case let step as any MunicipalStep: (step.municipality, nil)
        default: (nil, nil)
        }
    }

    /// First day on which it holds; for a step that only names a year the last day of that year, until which the budget
    /// can be changed for it (Gemeentewet art. 192).
    var start: CalendarDate {
        if let begin { return CalendarDate(month: begin, day: 1) }
        return CalendarDate(year: year ?? 0, month: 12, day: 31)
    }
}
