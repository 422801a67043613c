import Domain

/// A step that changes a regeling. Each kind says when it acts and how.
public protocol RegelingStep: MovableStep {
    /// The regeling that it changes.
    var regeling: RegelingID { get }
    /// The first month of the change.
    var date: Month { get set }
    /// Its turn among the steps of one date.
    var turn: StepTurn { get }
    /// The last year in which it can leave a one-off post in the regeling; nil when it leaves none.
    func lastOneOffYear(in regeling: Regeling) -> Int?
    /// Lets all steps of this kind on one date act: those that leave or join together share one state before.
    static func apply(_ steps: [(id: StepID, action: Self, place: SourcePlace)], to compiler: RegelingCompiler)
}

extension RegelingStep {
    /// Leaves none, unless a kind says otherwise.
    public func lastOneOffYear(in regeling: Regeling) -> Int? { nil }

    /// Its date.
    public var begin: Month? { date }

    /// On another date.
    public func moved(by shift: StepShift) -> Self {
        var result = self
        result.date = date + shift.months
        return result
    }

    /// The step as this kind; asking for the type itself is far cheaper than asking for a protocol.
    static func own(_ action: any StepAction) -> (any RegelingStep)? { action as? Self }

    static func applyAny(_ steps: [RegelingEvent], to compiler: RegelingCompiler) {
        apply(
            steps.compactMap { event in (event.action as? Self).map { (event.step.id, $0, event.step.place) } },
            to: compiler)
    }
}

/// A step that changes a regeling, found once among the steps of a scenario.
public struct RegelingEvent {
    /// The step.
    public var step: Step
    /// What it does.
    public var action: any RegelingStep

    /// nil for a step that changes no regeling.
    public init?(_ step: Step) {
        guard let action = Steps.ofRegelingen.lazy.compactMap({ $0.own(step.action) }).first else { return nil }
        self.step = step
        self.action = action
    }
}

/// The order of steps on one date (scenario-format.md): founding, leaving or dissolving, joining, quantity, cost, key.
public enum StepTurn: Int, Comparable, Sendable {
    case founding, leaving, joining, quantity, cost, key

    /// In order of turn.
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
