import Domain

/// How far a step moves: dates by months, and what only names a year (`eenmalig`) by years.
public struct StepShift: Hashable, Sendable {
    /// Months that a date moves, below 0 for earlier.
    public var months: Int
    /// Years that a year moves.
    public var years: Int

    /// From one month to another: as many months, and as many calendar years.
    public init(from old: Month, to new: Month) {
        months = new - old
        years = new.year - old.year
    }
}

/// A step that begins on a date or falls in a year, and can be moved.
public protocol MovableStep: StepAction {
    /// First month of what it changes; nil for a step that only names a year.
    var begin: Month? { get }
    /// The same step at another time. Throws when nothing is left of it, such as a beginning after its `tot`.
    func moved(by shift: StepShift) throws(ProblemKind) -> Self
}

/// A step that runs from `per` to `tot`; `tot` stays where it is when `per` moves.
protocol RunningStep: MunicipalStep {
    var running: Running { get set }
}

extension RunningStep {
    /// Where it begins.
    public var begin: Month? { running.from }

    /// From another date to the same `tot`.
    public func moved(by shift: StepShift) throws(ProblemKind) -> Self {
        var result = self
        result.running.from = running.from + shift.months
        if let until = running.until, until <= result.running.from { throw .noMonthsLeft }
        return result
    }
}

extension Step {
    /// When it begins; nil for a step that only names a year.
    public var begin: Month? { (action as? any MovableStep)?.begin }

    /// The same step at another time.
    func moved(by shift: StepShift) throws(Problem) -> Step {
        guard let movable = action as? any MovableStep else { return self }
        do {
            return Step(id: id, action: try movable.moved(by: shift), planning: planning, place: place)
        } catch {
            throw Problem(error, at: place)
        }
    }
}

extension Scenario {
    /// The same scenario with some of its steps at another time. Throws when one of them cannot stand there.
    public func moving(_ ids: Set<StepID>, by shift: StepShift) throws(Problem) -> Scenario {
        var result = self
        for (index, step) in steps.enumerated() where ids.contains(step.id) {
            result.steps[index] = try step.moved(by: shift)
        }
        return result
    }
}
