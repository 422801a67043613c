import Domain
import ExitCosts

/// What moves one figure from one scenario to another: of each group of changes its Shapley share.
public struct FigureAttribution: Sendable {
    /// The largest share first, equal ones by path; the rest last.
    public var groups: [ChangeGroup]
    /// By group, in the unit of the figure; together the difference of both scenarios.
    public var shares: [Double]

    /// Why a difference cannot be divided.
    public enum Obstacle: Error, Hashable, Sendable {
        /// Somebody typed it: it is itself what differs.
        case input
        /// A year does not move by parts.
        case year
        /// It is no number, on one of both sides or in between.
        case noNumber
    }
}

extension FigureAttribution {
    /// Divides what a figure moves, by at most so many groups and the rest. Throws when it is no number somewhere.
    init(
        of figure: MixedFigure, _ mixture: ScenarioMixture, groups most: Int, _ crew: Crew, progress: (Double) -> Void
    ) throws(Obstacle) {
        let players = Players(mixture.groups, most: most) {
            abs($0 - $1)
        } outcomes: { sets, progress in
            crew.map(sets.count, progress: progress) { try? figure.value(taking: sets[$0]) }
        }
        let (groups, values) = players.valid(progress: progress)
        guard values.allSatisfy(\.isFinite) else { throw .noNumber }
        let found = shapley(of: groups.count) { values[Int($0)] }
        let order = groups.indices.sorted { first, second in
            let isRest = (groups[first].path.isEmpty, groups[second].path.isEmpty)
            if isRest.0 != isRest.1 { return isRest.1 }
            let sizes = (found[first].magnitude, found[second].magnitude)
            return sizes.0 == sizes.1
                ? groups[first].path.lexicographicallyPrecedes(groups[second].path) : sizes.0 > sizes.1
        }
        self.groups = order.map { groups[$0] }
        shares = order.map { found[$0] }
    }
}
