import CostAllocation
import Domain

/// How far the one-off posts of a scenario can reach: known from dates and terms alone, before anything is compiled.
///
/// It may lie beyond the last post that is not 0 (an amount can be), never before it: years are built so far, and the
/// figures then tell which of them counts (L of model.md section 5).
struct OneOffReach {
    private let regelingen: [RegelingID: Regeling]

    /// For the regelingen as a scenario has them.
    init(_ assumptions: Assumptions) {
        regelingen = Dictionary(assumptions.regelingen.map { ($0.id, $0) }) { first, _ in first }
    }

    /// The last year in which the steps of a scenario can leave a one-off post; nil when they leave none.
    func lastYear(of steps: [Step]) -> Int? {
        steps.compactMap { step -> Int? in
            if let event = RegelingEvent(step) {
                return regelingen[event.action.regeling].flatMap { event.action.lastOneOffYear(in: $0) }
            }
            return MunicipalEvent(step)?.action.lastOneOffYear
        }.max()
    }
}

extension Scenario {
    /// The last year in which its steps can leave a one-off post; nil when they leave none.
    public var lastPossibleOneOffYear: Int? { OneOffReach(assumptions).lastYear(of: steps) }
}

extension Regeling {
    /// The last year in which cost that is left behind on a date still runs off; nil when none does.
    func lastRunOffYear(from date: Month) -> Int? {
        items.filter { !$0.runOff.isEmpty }.map { (date + (12 * $0.runOff.count - 1)).year }.max()
    }
}

extension Sequence<Component> {
    /// The last year in which any of them costs something; nil when there are none.
    func lastYear(from date: Month) -> Int? {
        compactMap { ($0.cost as? any YearlyComponent)?.lastYear(from: date) }.max()
    }
}
