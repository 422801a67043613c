import CostAllocation
import Domain

extension Kinds {
    /// Every kind that this version knows.
    public static let all = Kinds(
        keys: AllocationKeys.all, methods: ExitMethods.all, componentCosts: ComponentCosts.all, steps: Steps.all)
}

/// The kinds of step. A new one is one file in Steps and one line here.
public enum Steps {
    /// All kinds, for the reader.
    public static let all: [any StepAction.Type] = [
        LeaveStep.self,
        JoinStep.self,
        FoundStep.self,
        DissolveStep.self,
        QuantityStep.self,
        CostStep.self,
        KeyStep.self,
        OwnProvisionStep.self,
        OutsourcingStep.self,
        ParallelRunningStep.self,
        OneOffStep.self,
        RecurringStep.self,
    ]
}
