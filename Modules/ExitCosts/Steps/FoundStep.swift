import CostAllocation
import Domain

/// `oprichten`: a regeling with `bestaat: nee` begins with its participants and every level 1; no joining rule applies.
public struct FoundStep: RegelingStep {
    /// The word in the file.
    public static let word = "oprichten"
    /// The regeling that begins.
    public var regeling: RegelingID
    /// Its first month.
    public var date: Month
    /// First of its date.
    public var turn: StepTurn { .founding }

    /// Reads `regeling` and `per`.
    public init?(from fields: Fields) {
        let regeling = fields.regeling("regeling", required: true)
        let date = fields.month("per", required: true)
        guard let regeling, let date else { return nil }
        self.regeling = regeling
        self.date = date
    }

    /// Lets the steps of one date act.
    public static func apply(_ steps: [(id: StepID, action: Self, place: SourcePlace)], to compiler: RegelingCompiler) {
        for step in steps {
            guard case .nobody = compiler.current.bearers else {
                compiler.part.report(
                    .regelingExistsAlready(regeling: step.action.regeling.text), at: step.place)
                continue
            }
            compiler.current.bearers = .participants
            compiler.current.membership = compiler.shares.membership(of: compiler.regeling.participants)
        }
    }
}
