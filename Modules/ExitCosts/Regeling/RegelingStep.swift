import Domain

/// A step that changes a regeling. Each kind says when it acts and how.
public protocol RegelingStep: StepAction {
    /// The regeling that it changes.
    var regeling: RegelingID { get }
    /// The first month of the change.
    var date: Month { get }
    /// Its turn among the steps of one date.
    var turn: StepTurn { get }
}

/// The order of steps on one date (scenario-format.md): founding, leaving or dissolving, joining, quantity, cost, key.
public enum StepTurn: Int, Comparable, Sendable {
    case founding, leaving, joining, quantity, cost, key

    /// In order of turn.
    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A step with what it needs to act on a regeling. The steps of one kind and one date act together.
protocol GroupedRegelingStep: RegelingStep {
    /// Lets all steps of this kind on one date act.
    static func apply(_ steps: [(id: StepID, action: Self, place: SourcePlace)], to compiler: RegelingCompiler)
}

extension GroupedRegelingStep {
    static func applyAny(_ steps: [Step], to compiler: RegelingCompiler) {
        apply(
            steps.compactMap { step in (step.action as? Self).map { (step.id, $0, step.place) } }, to: compiler)
    }
}
