import CalculationGraph
import CostAllocation
import Domain

extension RegelingCompiler {
    /// An item's own cost in a year (euro per year), after so many of its changes, without overhead it receives.
    func ownCost(of index: Int, changes: Int, year: Int) -> NodeID {
        let request = CostRequest(item: index, changes: changes, year: year)
        if let node = memory.ownCost[request] { return node }
        let label = NodeLabel(
            .itemCost, subject: itemSubjects[index], year: year, part: changes)
        let node: NodeID
        if changes == 0 {
            node = part.amount(items[index].amount, year: year, label)
        } else {
            let before = changes - 1
            switch costChanges[index][before] {
            case .replace(let amount): node = part.amount(amount, year: year, label)
            case .add(let amount):
                node = part.graph.sum(
                    [ownCost(of: index, changes: before, year: year), part.amount(amount, year: year)], label)
            case .scale(let factor):
                node = part.graph.product(
                    [ownCost(of: index, changes: before, year: year), part.graph.input(factor)], label)
            }
        }
        memory.ownCost[request] = node
        return node
    }

    /// What an item receives of the pools in a year (euro per year); nil without overhead.
    func overhead(of index: Int, year: Int) -> NodeID? {
        guard let charges, let overhead = regeling.overhead else { return nil }
        let key = ItemYear(item: index, year: year)
        if let node = memory.overhead[key] { return node }
        let terms: [(weight: NodeID, value: NodeID)] = overhead.pools.sorted { $0.id < $1.id }.compactMap { pool in
            let fraction = charges.fraction(of: pool.id, to: items[index].id)
            guard fraction != 0 else { return nil }
            return (part.graph.constant(fraction), part.amount(pool.amount, year: year))
        }
        guard !terms.isEmpty else { return nil }
        let label = NodeLabel(.itemOverhead, subject: itemSubjects[index], year: year)
        let node = part.graph.weightedSum(terms, label)
        memory.overhead[key] = node
        return node
    }

    /// K_c over some months of one year within one stretch, in euro: own cost in the months between `van` and `tot`,
    /// overhead in all. nil when there is none.
    func cost(of index: Int, in stretch: Stretch, from: Month, to: Month) -> NodeID? {
        let item = items[index]
        let ownFrom = max(from, item.from ?? from)
        let ownTo = min(to, item.until ?? to)
        let year = from.year
        var terms: [(months: Int, value: NodeID)] = []
        if ownFrom < ownTo {
            let own = ownCost(of: index, changes: stretch.items[index].changes, year: year)
            terms.append((ownTo - ownFrom, own))
        }
        if from < to, let overhead = overhead(of: index, year: year) { terms.append((to - from, overhead)) }
        if terms.isEmpty { return nil }
        if terms.allSatisfy({ $0.months == 12 }) { return part.graph.sum(terms.map(\.value)) }
        return part.graph.weightedSum(
            terms.map { (part.graph.constant(Double($0.months) / 12), $0.value) })
    }

    /// What a stranded piece costs over some months of one year within one stretch: the part that still runs off and
    /// the part that stays for ever, in euro.
    func cost(
        of piece: StrandedPiece, in stretch: Stretch, from: Month, to: Month
    ) -> (runOff: NodeID?, permanent: NodeID?) {
        let item = items[piece.item]
        var runOff: [NodeID] = []
        for (k, listed) in item.runOff.enumerated() {
            let start = max(from, piece.from + 12 * k)
            let end = min(to, piece.from + 12 * (k + 1))
            guard start < end, let cost = cost(of: piece.item, in: stretch, from: start, to: end) else { continue }
            var part = part.graph.input(listed)
            if let permanent = item.permanent {
                part = self.part.graph.difference(part, self.part.graph.input(permanent))
            }
            runOff.append(self.part.graph.product([cost, piece.factor, part], strandedLabel(piece, from.year)))
        }
        let permanent = permanentCost(of: piece, in: stretch, from: max(from, piece.from), to: to)
        return (runOff.isEmpty ? nil : part.graph.sum(runOff), permanent)
    }

    private func permanentCost(
        of piece: StrandedPiece, in stretch: Stretch, from: Month, to: Month
    ) -> NodeID? {
        let item = items[piece.item]
        if !item.runOff.isEmpty, item.permanent == nil { return nil }
        guard from < to, let cost = cost(of: piece.item, in: stretch, from: from, to: to) else { return nil }
        guard let permanent = item.permanent, !item.runOff.isEmpty else {
            return part.graph.product([cost, piece.factor], strandedLabel(piece, from.year))
        }
        return part.graph.product(
            [cost, piece.factor, part.graph.input(permanent)], strandedLabel(piece, from.year))
    }

    private func strandedLabel(_ piece: StrandedPiece, _ year: Int) -> NodeLabel {
        NodeLabel(.strandedCost, subject: itemSubjects[piece.item], year: year)
    }

    /// All that a piece costs over some months of one year, in the stretches that they touch.
    func amounts(of piece: StrandedPiece, from: Month, to: Month) -> [NodeID] {
        intervals(from: from, to: to).flatMap { interval in
            let (runOff, permanent) = cost(of: piece, in: interval.stretch, from: interval.from, to: interval.to)
            return [runOff, permanent].compactMap { $0 }
        }
    }

    /// Some months of one year, cut where a stretch begins.
    func intervals(from: Month, to: Month) -> [(stretch: Stretch, from: Month, to: Month)] {
        let cuts = [from] + stretches.map(\.from).filter { $0 > from && $0 < to } + [to]
        return zip(cuts, cuts.dropFirst()).map { (stretch(in: $0), $0, $1) }
    }

    /// Whether a year of a component or payment lies in what is counted; reports when it lies before.
    func isWithinHorizon(_ year: Int, at place: SourcePlace) -> Bool {
        let first = part.assumptions.firstYear
        guard year < first else { return true }
        part.report(.yearOutsideHorizon(year: year, first: first, last: part.assumptions.lastYear), at: place)
        return false
    }
}
