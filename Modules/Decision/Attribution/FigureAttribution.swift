import Domain
import ExitCosts

/// What moves one figure from one scenario to another: of each group of changes its Shapley share.
public struct FigureAttribution: Sendable {
    /// The largest first, by how far they move the figure by themselves; the rest last.
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
    /// Divides what a figure moves, by at most so many groups and the rest. Throws an `Obstacle`, or the problems of
    /// either end.
    init(
        of figure: MixedFigure, _ mixture: ScenarioMixture, groups most: Int, _ crew: Crew, progress: (Double) -> Void
    ) throws {
        for end in [[], Set(mixture.paths.indices)] {
            switch try figure.found(taking: end) {
            case (_, _, isInput: true)?: throw Obstacle.input
            case (_, .year, _)?: throw Obstacle.year
            default: continue
            }
        }
        let players = Players(mixture.groups, most: most) {
            abs($0 - $1)
        } outcomes: { sets, progress in
            crew.map(sets.count, progress: progress) { set in
                (try? figure.found(taking: sets[set])).map { $0?.value ?? 0 }
            }
        }
        let (groups, values) = players.valid(progress: progress)
        guard values.allSatisfy(\.isFinite) else { throw Obstacle.noNumber }
        self.groups = groups
        shares = shapley(of: groups.count) { values[Int($0)] }
    }
}
