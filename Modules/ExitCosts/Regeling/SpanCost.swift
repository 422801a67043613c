import CalculationGraph
import CostAllocation
import Domain

/// What a regeling costs over some months of one year in which nothing changes, ready to be divided.
struct SpanCost {
    var from: Month
    var to: Month
    var stretch: Stretch
    /// By who bears it together: a key among the participants, or fixed shares after dissolving.
    var divided: [DividedCost]
    /// Stranded cost that its causer bears alone.
    var caused: [(municipality: MunicipalityID, runOff: NodeID?, permanent: NodeID?)]
}

/// Cost that is shared by one set of shares.
struct DividedCost {
    /// Who bears, by number in the labels of the part, in order of name, and each one's share (node of a fraction).
    var parties: [Int]
    var shares: [NodeID]
    /// Share of the level, of what still runs off, of what stays for ever; euro over the months of the span.
    var level: NodeID?
    var runOff: NodeID?
    var permanent: NodeID?
    /// All of it by item; only where a key compares amounts.
    var byItem: [(item: Int, node: NodeID)]

    /// What it costs together, euro over the months of the span.
    var amounts: [NodeID] { [level, runOff, permanent].compactMap { $0 } }
}

/// The three posts that make up a contribution, in euro; nil where there is none.
struct Contribution {
    var level: NodeID?
    var runOff: NodeID?
    var permanent: NodeID?
    /// Their sum.
    var total: NodeID
}

extension RegelingCompiler {
    /// The spans of a year: cut at events, where a joiner's phase-in moves on and, under a key that compares amounts,
    /// wherever an amount changes.
    func spans(of year: Int) -> [SpanCost] {
        if let spans = memory.spans[year] { return spans }
        let result = spans(from: .january(year), to: .january(year + 1))
        memory.spans[year] = result
        return result
    }

    /// The spans of some months of one year.
    func spans(from: Month, to: Month) -> [SpanCost] {
        intervals(from: from, to: to).flatMap { interval -> [SpanCost] in
            let cuts =
                interval.stretch.phaseIns.flatMap { phaseIn in
                    (0...phaseIn.parts.count).map { phaseIn.from + 12 * $0 }
                } + changesOfAmount(in: interval.stretch)
            let inside = Set(cuts).filter { $0 > interval.from && $0 < interval.to }.sorted()
            let borders = [interval.from] + inside + [interval.to]
            return zip(borders, borders.dropFirst()).map { span(interval.stretch, from: $0, to: $1) }
        }
    }

    private func span(_ stretch: Stretch, from: Month, to: Month) -> SpanCost {
        var groups = CostGroups(keepsItems: !cappedKeys.isEmpty)
        if case .participants = stretch.bearers {
            for index in items.indices {
                guard let cost = cost(of: index, in: stretch, from: from, to: to) else { continue }
                let level =
                    part.graph.isOne(stretch.items[index].level)
                    ? cost : part.graph.product([cost, stretch.items[index].level])
                groups.addLevel(level, item: index, key: stretch.items[index].key)
            }
        }
        var caused: [(municipality: MunicipalityID, runOff: NodeID?, permanent: NodeID?)] = []
        for piece in pieces where piece.from < to {
            let (runOff, permanent) = cost(of: piece, in: stretch, from: from, to: to)
            guard runOff != nil || permanent != nil else { continue }
            switch piece.bearer {
            case .causer(let id): caused.append((id, runOff, permanent))
            case .everybody:
                groups.addStranded(runOff, permanent, item: piece.item, key: key(of: piece, in: stretch))
            }
        }
        let divided = groups.keys.map { divide(groups, $0, in: stretch, from: from, to: to) }
        return SpanCost(from: from, to: to, stretch: stretch, divided: divided, caused: caused)
    }

    /// The key by which a piece is divided: the item's own, or after dissolving that of `opheffing`.
    private func key(of piece: StrandedPiece, in stretch: Stretch) -> KeyID {
        guard case .dissolved = stretch.bearers, let dissolved else { return stretch.items[piece.item].key }
        return regeling.dissolution.key ?? dissolved.before.items[piece.item].key
    }

    private func divide(
        _ groups: CostGroups, _ key: KeyID, in stretch: Stretch, from: Month, to: Month
    ) -> DividedCost {
        let group = groups[key]
        func sum(_ nodes: [NodeID], _ label: NodeLabel = .intermediate) -> NodeID? {
            // One item needs no figure of its own for all with its key.
            nodes.isEmpty ? nil : part.graph.sum(nodes, nodes.count > 1 ? label : .intermediate)
        }
        let label = NodeLabel(.keyCost, subject: part.subject(key.text), year: from.year)
        var cost = DividedCost(
            parties: [], shares: [], level: sum(group.level, label), runOff: sum(group.runOff),
            permanent: sum(group.permanent), byItem: group.byItem)
        if case .dissolved = stretch.bearers, let dissolved {
            cost.parties = dissolved.membership.parties
            cost.shares = lastShares(by: key, before: dissolved.date, of: dissolved.membership)
        } else {
            cost.parties = stretch.membership.parties
            let plain = effectiveShares(by: key, in: stretch, at: from)
            cost.shares = limited(plain, by: key, of: cost, in: stretch, from: from, to: to)
        }
        return cost
    }

    /// Shares with what joiners do not bear yet moved to the others, by the key without that joiner.
    private func effectiveShares(by key: KeyID, in stretch: Stretch, at month: Month) -> [NodeID] {
        let plain = shares.shares(by: key, of: stretch.membership, year: month.year)
        let growing = stretch.phaseIns.compactMap { phaseIn -> (id: MunicipalityID, part: Estimate)? in
            let k = (month - phaseIn.from) / 12
            return phaseIn.parts.indices.contains(k) ? (phaseIn.municipality, phaseIn.parts[k]) : nil
        }.sorted { $0.id < $1.id }
        if growing.isEmpty || stretch.membership.participants.count < 2 { return plain }
        var result = plain
        let ids = stretch.membership.participants
        for joiner in growing {
            guard let own = ids.firstIndex(of: joiner.id) else { continue }
            let done = part.graph.input(joiner.part)
            let rest = part.graph.difference(part.graph.constant(1), done)
            let moved = part.graph.product([rest, plain[own]])
            let others = shares.membership(stretch.membership, without: [joiner.id])
            let otherShares = shares.shares(by: key, of: others, year: month.year)
            for (index, id) in ids.enumerated() where id != joiner.id {
                guard let position = others.participants.firstIndex(of: id) else { continue }
                result[index] = part.graph.sum([
                    result[index], part.graph.product([moved, otherShares[position]]),
                ])
            }
            result[own] = part.graph.difference(result[own], moved)
        }
        return result
    }
}

/// Cost gathered by key, keys in the order in which items first use them (items stand in order of name).
private struct CostGroups {
    struct Group {
        var level: [NodeID] = []
        var runOff: [NodeID] = []
        var permanent: [NodeID] = []
        var byItem: [(item: Int, node: NodeID)] = []
    }

    let keepsItems: Bool
    private(set) var keys: [KeyID] = []
    private var groups: [KeyID: Group] = [:]

    init(keepsItems: Bool) { self.keepsItems = keepsItems }

    subscript(key: KeyID) -> Group { groups[key] ?? Group() }

    mutating func addLevel(_ node: NodeID, item: Int, key: KeyID) {
        note(key)
        groups[key, default: Group()].level.append(node)
        keep(node, of: item, key)
    }

    mutating func addStranded(_ runOff: NodeID?, _ permanent: NodeID?, item: Int, key: KeyID) {
        note(key)
        if let runOff { groups[key, default: Group()].runOff.append(runOff) }
        if let permanent { groups[key, default: Group()].permanent.append(permanent) }
        keep(runOff, of: item, key)
        keep(permanent, of: item, key)
    }

    private mutating func keep(_ node: NodeID?, of item: Int, _ key: KeyID) {
        guard keepsItems, let node else { return }
        groups[key, default: Group()].byItem.append((item, node))
    }

    private mutating func note(_ key: KeyID) {
        if groups[key] == nil {
            groups[key] = Group()
            keys.append(key)
        }
    }
}
