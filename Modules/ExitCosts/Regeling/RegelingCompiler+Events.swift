import CalculationGraph
import CostAllocation
import Domain

extension RegelingCompiler {
    /// Lets the events act in order of date, on one date in order of turn, otherwise as written.
    public func apply(_ events: [RegelingEvent], decision: CalendarDate?) {
        self.decision = decision
        let ordered = events.enumerated().sorted {
            ($0.element.action.date, $0.element.action.turn, $0.offset)
                < ($1.element.action.date, $1.element.action.turn, $1.offset)
        }.map(\.element)
        var rest = ordered[...]
        while let first = rest.first {
            let group = rest.prefix {
                type(of: $0.action) == type(of: first.action) && $0.action.date == first.action.date
            }
            rest = rest.dropFirst(group.count)
            guard checkHorizon(first.action.date, group.map(\.step)) else { continue }
            begin(first.action.date)
            type(of: first.action).applyAny(Array(group), to: self)
        }
    }

    private func checkHorizon(_ date: Month, _ steps: [Step]) -> Bool {
        let first = part.assumptions.firstYear
        guard date < .january(first) else { return true }
        for step in steps {
            part.report(.stepOutsideHorizon(date: date.isoDate, first: first), at: step.place)
        }
        return false
    }

    /// Opens a stretch at a date, as a copy of the state before.
    private func begin(_ date: Month) {
        guard current.from < date else { return }
        var next = current
        next.from = date
        stretches.append(next)
    }

    /// The state in the month before a date.
    func before(_ date: Month) -> Stretch { stretch(in: date + -1) }

    /// Volume leaves an item: its level falls, a fixed rest may stay behind.
    func lower(
        item index: Int, by fraction: NodeID, level before: NodeID, at date: Month,
        bearer: StrandedPiece.Bearer?, leaver: MunicipalityID? = nil
    ) {
        guard let bearer else { return }
        let fixed = part.graph.difference(part.graph.constant(1), part.graph.input(items[index].variable))
        let factor = part.graph.product([before, fraction, fixed])
        pieces.append(
            StrandedPiece(item: index, from: date, factor: factor, bearer: bearer, leaver: leaver))
    }

    /// R * (1 - fraction), as the level of an item.
    func lowered(_ level: NodeID, by fraction: NodeID, item index: Int, at date: Month) -> NodeID {
        let rest = part.graph.difference(part.graph.constant(1), fraction)
        return part.graph.product([level, rest], levelLabel(index, date))
    }

    /// R * (1 + fraction * v), as the level of an item.
    func raised(_ level: NodeID, by fraction: NodeID, item index: Int, at date: Month) -> NodeID {
        let growth = part.graph.product([fraction, part.graph.input(items[index].variable)])
        let factor = part.graph.sum([part.graph.constant(1), growth])
        return part.graph.product([level, factor], levelLabel(index, date))
    }

    private func levelLabel(_ index: Int, _ date: Month) -> NodeLabel {
        NodeLabel(.itemLevel, subject: itemSubjects[index], year: date.year, part: date.number)
    }

    /// Whether the regeling can change at all now; reports why not.
    func isActive(at place: SourcePlace) -> Bool {
        switch current.bearers {
        case .participants: return true
        case .nobody: part.report(.regelingDoesNotExistYet(regeling: regeling.id.text), at: place)
        case .dissolved: part.report(.regelingIsDissolved(regeling: regeling.id.text), at: place)
        }
        return false
    }
}
