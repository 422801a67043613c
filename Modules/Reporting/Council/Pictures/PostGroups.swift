import Decision
import Domain

/// Posts gathered in a few groups that a picture can show: the regelingen that cost most by their group, the others
/// together, and what comes with a change.
struct PostGroups {
    /// Groups of regelingen that stand by themselves.
    private static let most = 3

    private enum Group: Hashable {
        case regelingen(RegelingGroup)
        case others, ownSteps, stranded, oneOff
    }

    private let groups: [RegelingID: RegelingGroup]
    private let style: ReportStyle

    /// For the regelingen of a comparison.
    init(_ comparison: Comparison, _ style: ReportStyle) {
        self.style = style
        groups = Dictionary(comparison.regelingen.map { ($0.id, RegelingGroup($0)) }) { first, _ in first }
    }

    /// Columns of posts in whole units as rows: a name, and a sum for each column.
    func rows(_ columns: [[Post: Int]]) -> [(name: String, units: [Int])] {
        var totals: [RegelingGroup: Int] = [:]
        for case (.regeling(let id, .contribution), let units) in columns.flatMap({ $0 }).map({ ($0.key, $0.value) }) {
            if let group = groups[id] { totals[group, default: 0] += units }
        }
        let largest = totals.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.prefix(Self.most).map(\.key)
        let order = largest.map { Group.regelingen($0) } + [.others, .ownSteps, .stranded, .oneOff]
        return order.compactMap { group in
            let units = columns.map { column in
                column.reduce(0) { $0 + (self.group(of: $1.key, largest) == group ? $1.value : 0) }
            }
            return units.contains { $0 != 0 } ? (name(of: group), units) : nil
        }
    }

    private func group(of post: Post, _ largest: [RegelingGroup]) -> Group {
        switch post {
        case .regeling(let id, .contribution):
            return groups[id].flatMap { largest.contains($0) ? .regelingen($0) : nil } ?? .others
        case .regeling(_, .stranded), .regeling(_, .strandedPermanent): return .stranded
        case .regeling: return .oneOff
        case .step(_, let post): return post.kind == .recurring ? .ownSteps : .oneOff
        }
    }

    private func name(of group: Group) -> String {
        switch group {
        case .regelingen(let group): group.name
        case .others: Wording("andere bijdragen", "other contributions")[style.language]
        case .ownSteps: Wording("zelf gedaan of uitbesteed", "done alone or outsourced")[style.language]
        case .stranded: Wording("achterblijvende kosten", "stranded cost")[style.language]
        case .oneOff: Wording("eenmalig", "one-off")[style.language]
        }
    }
}

/// A group of regelingen, or one that stands by itself: a regeling may have the name of another's group.
struct RegelingGroup: Hashable, Comparable {
    /// What people read.
    var name: String
    /// Which, where it stands by itself.
    private var id: RegelingID?

    init(_ regeling: Comparison.RegelingInfo) {
        name = regeling.group ?? regeling.name
        id = regeling.group == nil ? regeling.id : nil
    }

    /// By name.
    static func < (a: Self, b: Self) -> Bool { (a.name, a.id?.text ?? "") < (b.name, b.id?.text ?? "") }
}
