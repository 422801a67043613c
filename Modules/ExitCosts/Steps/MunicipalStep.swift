import CalculationGraph
import CostAllocation
import Domain

/// A step that costs a municipality something of its own.
public protocol MunicipalStep: MovableStep {
    /// Who pays.
    var municipality: MunicipalityID { get }
    /// Which post it is.
    var post: StepPost { get }
    /// Task field (taakveld, Iv3) of all of it; nil: not named, or not the same for all of it.
    var taskField: String? { get }
    /// The last year of a one-off amount; nil when the step is recurring.
    var lastOneOffYear: Int? { get }
    /// The amount in a year, in euro; nil when there is none.
    func amount(in year: Int, step: Step, in builder: StepsBuilder) -> NodeID?
    /// Reports what cannot be, before amounts are asked for.
    func check(step: Step, in builder: StepsBuilder)
}

extension MunicipalStep {
    static func own(_ action: any StepAction) -> (any MunicipalStep)? { action as? Self }

    /// Recurring, unless a kind says otherwise.
    public var lastOneOffYear: Int? { nil }
    /// Nothing to report, unless a kind says otherwise.
    public func check(step: Step, in builder: StepsBuilder) {}
}

/// A step at a municipality, found once among the steps of a scenario.
public struct MunicipalEvent {
    /// The step.
    public var step: Step
    /// What it costs.
    public var action: any MunicipalStep

    /// nil for a step that costs no municipality anything of its own.
    public init?(_ step: Step) {
        guard let action = Steps.ofMunicipalities.lazy.compactMap({ $0.own(step.action) }).first else { return nil }
        self.step = step
        self.action = action
    }
}

/// Months of a recurring step.
struct Running: Sendable {
    var from: Month
    /// First month without; nil: it goes on.
    var until: Month?

    init?(from fields: Fields) {
        let from = fields.month("per", required: true)
        until = fields.end("tot", after: from)
        guard let from else { return nil }
        self.from = from
    }

    /// Months in a year.
    func months(in year: Int) -> Int {
        let first = max(from, .january(year))
        let last = min(until ?? .january(year + 1), .january(year + 1))
        return max(0, last - first)
    }
}
