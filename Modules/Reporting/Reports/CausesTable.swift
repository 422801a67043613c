import Decision

/// The table of what makes a difference, under its tree.
struct CausesTable {
    let causes: DifferenceCauses
    let words: ExplanationWords

    private var style: ReportStyle { words.style }
    private var names: DifferenceWords { DifferenceWords(style.language) }
    private var difference: Explanation.Item { words.explanation.items[0] }

    /// Nothing where no group has a share.
    func blocks() -> [Block] {
        let exponent =
            difference.unit == .euro && style.scale == .thousand ? 3 : DifferenceCauses.exponent(difference.unit)
        let shares = causes.shares(of: difference, exponent: exponent)
        guard !shares.isEmpty else { return [] }
        var table = Table(
            title: names.causes, columns: [.text(names.group), .number(names.share), .text(names.place)])
        table.rows = shares.map { group, units in
            .init([.init(harmless(names.name(of: group))), value(units, exponent), .init(harmless(place(of: group)))])
        }
        let total = shares.reduce(0) { $0 + $1.units }
        table.rows.append(.init([.init(names.together), value(total, exponent)], kind: .total))
        return [.table(table)]
    }

    /// In the words of the tree.
    private func value(_ units: Int, _ exponent: Int) -> Table.Cell {
        var item = difference
        item.value = exponent < 0 ? DifferenceCauses.value(units, exponent: exponent) : Double(units * 1_000)
        return .init(words.value(item))
    }

    /// Where a group stands: its first input; nothing for the rest.
    private func place(of group: ChangeGroup) -> String {
        guard !group.path.isEmpty, let first = group.changes.first else { return "" }
        return causes.changes[first].places
    }

    /// What must be known to read the shares, or why there are none.
    func notes() -> [String] {
        switch causes.attribution {
        case .failure(let obstacle): [names.obstacle(obstacle)]
        case .success where causes.changes.isEmpty: [names.noChanges]
        case .success: [names.shares]
        }
    }
}
