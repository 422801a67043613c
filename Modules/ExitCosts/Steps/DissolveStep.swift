import CalculationGraph
import CostAllocation
import Domain

/// `opheffen`: all leave. No level is left; stranded pieces, the components of `opheffing` and capital are divided by
/// the shares of the month before.
public struct DissolveStep: RegelingStep {
    /// The word in the file.
    public static let word = "opheffen"
    /// What ends.
    public var regeling: RegelingID
    /// First month without it.
    public var date: Month
    /// With the leaves, which may not stand on the same date.
    public var turn: StepTurn { .leaving }

    /// Reads `regeling` and `per`.
    public init?(from fields: Fields) {
        let regeling = fields.regeling("regeling", required: true)
        let date = fields.month("per", required: true)
        guard let regeling, let date else { return nil }
        self.regeling = regeling
        self.date = date
    }

    /// The year itself, while what stays behind runs off, and the components of `opheffing`.
    public func lastOneOffYear(in regeling: Regeling) -> Int? {
        [
            date.year, regeling.lastRunOffYear(from: date), regeling.dissolution.components.lastYear(from: date),
        ].compactMap { $0 }.max()
    }

    /// Lets the steps of one date act.
    public static func apply(_ steps: [(id: StepID, action: Self, place: SourcePlace)], to compiler: RegelingCompiler) {
        for step in steps {
            guard compiler.isActive(at: step.place) else { continue }
            let date = step.action.date
            let before = compiler.before(date)
            guard case .participants = before.bearers, !compiler.leaves.contains(where: { $0.date == date }) else {
                compiler.part.report(
                    .leaveAndDissolveOnOneDate(regeling: step.action.regeling.text, date: date.isoDate),
                    at: step.place)
                continue
            }
            compiler.dissolve(at: date, before: before, place: step.place)
        }
    }
}

extension RegelingCompiler {
    fileprivate func dissolve(at date: Month, before: Stretch, place: SourcePlace) {
        let zero = part.graph.constant(0)
        let one = part.graph.constant(1)
        for index in items.indices {
            lower(item: index, by: one, level: before.items[index].level, at: date, bearer: .everybody)
            current.items[index].level = zero
        }
        dissolved = Dissolved(date: date, membership: before.membership, before: before, place: place)
        current.bearers = .dissolved
        current.membership = shares.membership(before.membership, without: Set(before.membership.participants))
        current.phaseIns = []
    }
}
