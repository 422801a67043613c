import CostAllocation
import Domain

extension Kinds {
    /// Every kind that this version knows.
    public static let all = Kinds(
        keys: AllocationKeys.all, methods: ExitMethods.all, componentCosts: ComponentCosts.all, steps: Steps.all)
}

/// The kinds of step. A new one is one file in Steps and one line here.
public enum Steps {
    /// Steps that change a regeling.
    public static let ofRegelingen: [any RegelingStep.Type] = [
        LeaveStep.self,
        JoinStep.self,
        FoundStep.self,
        DissolveStep.self,
        QuantityStep.self,
        CostStep.self,
        KeyStep.self,
    ]

    /// Steps that cost a municipality something of its own.
    public static let ofMunicipalities: [any MunicipalStep.Type] = [
        OwnProvisionStep.self,
        OutsourcingStep.self,
        ParallelRunningStep.self,
        OneOffStep.self,
        RecurringStep.self,
    ]

    /// All kinds, for the reader.
    public static let all: [any StepAction.Type] = ofRegelingen.map { $0 } + ofMunicipalities.map { $0 }
}
