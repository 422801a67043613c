import Domain
import ExitCosts

/// Which steps of a scenario wait for which.
///
/// - What founds a regeling comes before all other steps of it.
/// - Joining waits for leaving or dissolving by the same municipality, on the same date and in the same domain.
/// - Double cost waits for the leave it belongs to; less quantity for the leave of a regeling that the item supports;
///   own provision and outsourcing for a leave or dissolving on their date.
struct StepDependencies {
    /// Steps that each step waits for, in the order of the steps.
    let before: [[(index: Int, reason: StepPlan.Reason)]]

    init(_ steps: [StepFacts], _ regelingen: [RegelingID: Regeling]) {
        before = steps.map { step in
            steps.enumerated().compactMap { index, other in
                Self.reason(for: step, after: other, regelingen).map { (index, $0) }
            }
        }
    }

    private static func reason(
        for step: StepFacts, after other: StepFacts, _ regelingen: [RegelingID: Regeling]
    ) -> StepPlan.Reason? {
        guard other.rank.rawValue < step.rank.rawValue else { return nil }
        switch other.rank {
        case .founding: return step.regeling == other.regeling ? .founding : nil
        case .leaving: return follows(step, other, regelingen)
        case .following: return nil
        }
    }

    /// Whether a step follows from leaving or dissolving.
    private static func follows(
        _ step: StepFacts, _ leave: StepFacts, _ regelingen: [RegelingID: Regeling]
    ) -> StepPlan.Reason? {
        guard let left = leave.regeling.flatMap({ regelingen[$0] }), let municipality = step.municipality,
            leave.municipality ?? municipality == municipality,
            leave.municipality != nil || left.participants.contains(municipality)
        else { return nil }
        switch step.action {
        case is JoinStep:
            let domain = step.regeling.flatMap { regelingen[$0] }?.information.domain
            return step.begin == leave.begin && domain != nil && domain == left.information.domain ? .leaving : nil
        case is ParallelRunningStep: return step.regeling == left.id ? .consequence : nil
        case is QuantityStep:
            let items = step.regeling.flatMap { regelingen[$0] }?.items ?? []
            return step.begin == leave.begin && items.contains { $0.supports.contains(left.id) } ? .consequence : nil
        case is OwnProvisionStep, is OutsourcingStep: return step.begin == leave.begin ? .consequence : nil
        default: return nil
        }
    }
}

extension StepFacts {
    /// What the step does.
    var action: any StepAction { step.action }
}
