import CalculationGraph
import CostAllocation
import Domain

/// Keys with a limit on change (begrenzing). What they compare is what the items that have the key now cost together, a
/// month times twelve, with what each participant bore of those items in December of the year before, by whatever key,
/// stranded pieces included, times twelve. A piece that its causer bears alone is not shared and so not compared.
extension RegelingCompiler {
    /// The shares of a key, limited when it is one that limits. Years before the first are not limited, the first only
    /// when the key says what came before.
    func limited(
        _ plain: [NodeID], by key: KeyID, of cost: DividedCost, in stretch: Stretch, from: Month, to: Month
    ) -> [NodeID] {
        guard let capped = cappedKeys[key], from.year >= part.assumptions.firstYear else { return plain }
        let request = KeyMonth(key: key, month: from)
        if let known = memory.limitedShares[request] { return known }
        let total = perYear(part.graph.sum(cost.amounts), months: to - from)
        let previous = previous(to: from.year, by: key, capped, in: stretch)
        let nodes =
            previous.contains { $0 != nil }
            ? capped.limited(
                plain, of: stretch.membership, named: key, .init(month: from, total: total, previous: previous),
                in: part)
            : plain
        memory.limitedShares[request] = nodes
        return nodes
    }

    /// What each participant bore in the December before a year of the items that have a key now, euro per year; nil for
    /// who took no part then, and for all when those items cost nothing then.
    private func previous(
        to year: Int, by key: KeyID, _ capped: CappedKey, in stretch: Stretch
    ) -> [NodeID?] {
        let before = self.stretch(in: .january(year) + -1)
        let isMember = stretch.membership.participants.map { before.membership.contains($0) }
        if year == part.assumptions.firstYear { return given(by: key, capped, in: stretch, isMember) }
        // In order of year, so that a long row of years takes no deep stack.
        if memory.spans[year - 1] == nil { for earlier in part.assumptions.firstYear..<year { _ = spans(of: earlier) } }
        let items = Set(stretch.items.indices.filter { stretch.items[$0].key == key })
        guard case .participants = before.bearers, let december = spans(of: year - 1).last else {
            return isMember.map { _ in nil }
        }
        let borne = december.divided.compactMap { cost -> (cost: DividedCost, value: NodeID)? in
            let nodes = cost.byItem.filter { items.contains($0.item) }.map(\.node)
            if nodes.isEmpty { return nil }
            return (cost, perYear(part.graph.sum(nodes), months: december.to - december.from))
        }
        if borne.isEmpty { return isMember.map { _ in nil } }
        return zip(stretch.membership.parties, isMember).map { party, isMember in
            guard isMember else { return nil }
            return part.graph.weightedSum(
                borne.compactMap { cost, value in
                    cost.parties.firstIndex(of: party).map { (cost.shares[$0], value) }
                })
        }
    }

    /// What the key itself says of the year before the first.
    private func given(
        by key: KeyID, _ capped: CappedKey, in stretch: Stretch, _ isMember: [Bool]
    ) -> [NodeID?] {
        zip(stretch.membership.participants, isMember).map { id, isMember in
            guard isMember, !capped.previous.isEmpty else { return nil }
            if let amount = capped.previous[id] { return part.graph.input(amount) }
            part.report(.previousMissing(municipality: id.text, key: key.text), at: capped.place)
            return nil
        }
    }

    /// A participant's share in an item in the month before a date, by the key and the participants of that month.
    func lastShare(of id: MunicipalityID, inItem index: Int, before date: Month) -> NodeID {
        let stretch = before(date)
        let key = stretch.items[index].key
        guard cappedKeys[key] != nil else {
            return shares.share(of: id, by: key, in: stretch.membership, year: (date + -1).year)
        }
        let position = stretch.membership.participants.firstIndex(of: id)
        let all = lastShares(by: key, before: date, of: stretch.membership)
        return position.map { all[$0] } ?? part.graph.constant(0)
    }

    /// The shares of a key in the month before a date. Nothing that happens on the date or later changes that month.
    func lastShares(by key: KeyID, before date: Month, of membership: Membership) -> [NodeID] {
        let month = date + -1
        guard cappedKeys[key] != nil else { return shares.shares(by: key, of: membership, year: month.year) }
        let request = KeyMonth(key: key, month: month)
        if let known = memory.lastShares[request] { return known }
        let state = before(date)
        let divided = spans(from: .january(month.year), to: date).last?.divided.first { cost in
            cost.byItem.contains { state.items[$0.item].key == key }
        }
        let nodes = divided?.shares ?? shares.shares(by: key, of: membership, year: month.year)
        memory.lastShares[request] = nodes
        return nodes
    }

    /// Where, under a key that compares amounts, an amount changes within a stretch: where an item begins and ends, and
    /// where the run-off of a stranded piece moves on.
    func changesOfAmount(in stretch: Stretch) -> [Month] {
        guard !cappedKeys.isEmpty else { return [] }
        let bounds = items.flatMap { [$0.from, $0.until].compactMap { $0 } }
        let runOffs = pieces.flatMap { piece in
            (0...items[piece.item].runOff.count).map { piece.from + 12 * $0 }
        }
        return bounds + runOffs
    }

    private func perYear(_ amount: NodeID, months: Int) -> NodeID {
        months == 12 ? amount : part.graph.product([part.graph.constant(12 / Double(months)), amount])
    }
}
