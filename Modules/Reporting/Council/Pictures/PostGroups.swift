import Decision
import Domain

/// Posts gathered in a few groups that a picture can show: the regelingen that cost most by their group, the others
/// together, and what comes with a change.
struct PostGroups {
    /// Groups of regelingen that stand by themselves.
    private static let most = 3

    private enum Group: Hashable {
        case regelingen(String)
        case others, ownSteps, stranded, oneOff
    }

    private let groups: [RegelingID: String]
    private let names: [String: String]
    private let style: ReportStyle

    /// For the regelingen of a comparison.
    init(_ comparison: Comparison, _ style: ReportStyle) {
        self.style = style
        groups = Dictionary(comparison.regelingen.map { ($0.id, $0.group ?? $0.id.text) }) { first, _ in first }
        names = Dictionary(comparison.regelingen.map { ($0.group ?? $0.id.text, $0.group ?? $0.name) }) { first, _ in
            first
        }
    }

    /// Columns of posts in whole units as rows: a name, and a sum for each column.
    func rows(_ columns: [[Post: Int]]) -> [(name: String, units: [Int])] {
        var totals: [String: Int] = [:]
        for case (.regeling(let id, .contribution), let units) in columns.flatMap({ $0 }).map({ ($0.key, $0.value) }) {
            totals[groups[id] ?? id.text, default: 0] += units
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

    private func group(of post: Post, _ largest: [String]) -> Group {
        switch post {
        case .regeling(let id, .contribution):
            let name = groups[id] ?? id.text
            return largest.contains(name) ? .regelingen(name) : .others
        case .regeling(_, .stranded), .regeling(_, .strandedPermanent): return .stranded
        case .regeling: return .oneOff
        case .step(_, let post): return post.kind == .recurring ? .ownSteps : .oneOff
        }
    }

    private func name(of group: Group) -> String {
        switch group {
        case .regelingen(let name): names[name] ?? name
        case .others: Wording("andere bijdragen", "other contributions")[style.language]
        case .ownSteps: Wording("zelf gedaan of uitbesteed", "done alone or outsourced")[style.language]
        case .stranded: Wording("achterblijvende kosten", "stranded cost")[style.language]
        case .oneOff: Wording("eenmalig", "one-off")[style.language]
        }
    }
}
