import Decision
import Domain

/// Regelingen as tables show them: in the order of the file, those of one group together at the place of its first.
struct RegelingGroups {
    /// Regelingen with the name of their group; nil stands alone.
    let groups: [(name: String?, members: [Comparison.RegelingInfo])]

    init(_ regelingen: [Comparison.RegelingInfo]) {
        var groups: [(name: String?, members: [Comparison.RegelingInfo])] = []
        for regeling in regelingen {
            if let name = regeling.group, let index = groups.firstIndex(where: { $0.name == name }) {
                groups[index].members.append(regeling)
            } else {
                groups.append((regeling.group, [regeling]))
            }
        }
        self.groups = groups
    }

    /// Rows of figures by regeling, with a subtotal under each group of more than one; rows of nothing but 0 are left out.
    func rows(
        _ style: ReportStyle, figures: [RegelingID: [Int]], cells: ([Int]) -> [Table.Cell]
    ) -> [Table.Row] {
        groups.flatMap { group -> [Table.Row] in
            let shown = group.members.compactMap { member -> (String, [Int])? in
                guard let numbers = figures[member.id], numbers.contains(where: { $0 != 0 }) else { return nil }
                return (member.name, numbers)
            }
            let rows = shown.map { Table.Row([Table.Cell($0.0)] + cells($0.1)) }
            guard let name = group.name, shown.count > 1 else { return rows }
            let sums = Columns.sum(shown.map(\.1))
            return rows + [.init([Table.Cell(style.word(.subtotal(of: name)))] + cells(sums), kind: .subtotal)]
        }
    }
}

/// Sums of rows, column by column.
enum Columns {
    static func sum(_ rows: [[Int]]) -> [Int] {
        guard let first = rows.first else { return [] }
        return rows.dropFirst().reduce(first) { sums, row in zip(sums, row).map(+) }
    }
}
