import CalculationGraph
import CostAllocation
import Domain

extension RegelingCompiler {
    /// What a municipality contributes in a year, by post; nil when it bears nothing.
    func contribution(of id: MunicipalityID, year: Int) -> Contribution? {
        let key = PartyYear(municipality: id, year: year)
        if let known = memory.contributions[key] { return known }
        let label = { (meaning: Meaning) in NodeLabel(meaning, party: self.part.party(id), year: year) }
        guard
            let result = contribution(
                of: id, over: spans(of: year), labels: (
                    label(.contribution), label(.strandedPost), label(.strandedPermanentPost)
                ))
        else { return nil }
        memory.contributions[key] = result
        return result
    }

    /// What a municipality contributes over some spans.
    func contribution(
        of id: MunicipalityID, over spans: [SpanCost],
        labels: (level: NodeLabel, runOff: NodeLabel, permanent: NodeLabel) = (
            .intermediate, .intermediate, .intermediate
        )
    ) -> Contribution? {
        var level: [(weight: NodeID, value: NodeID)] = []
        var runOff: [(weight: NodeID, value: NodeID)] = []
        var permanent: [(weight: NodeID, value: NodeID)] = []
        let one = part.graph.constant(1)
        for span in spans {
            for cost in span.divided {
                guard let index = cost.bearers.firstIndex(of: id) else { continue }
                if let node = cost.level { level.append((cost.shares[index], node)) }
                if let node = cost.runOff { runOff.append((cost.shares[index], node)) }
                if let node = cost.permanent { permanent.append((cost.shares[index], node)) }
            }
            for cost in span.caused where cost.municipality == id {
                if let node = cost.runOff { runOff.append((one, node)) }
                if let node = cost.permanent { permanent.append((one, node)) }
            }
        }
        func sum(_ terms: [(weight: NodeID, value: NodeID)], _ label: NodeLabel) -> NodeID? {
            terms.isEmpty ? nil : part.graph.weightedSum(terms, label)
        }
        let posts = [sum(level, labels.level), sum(runOff, labels.runOff), sum(permanent, labels.permanent)]
        let present = posts.compactMap { $0 }
        guard !present.isEmpty else { return nil }
        return Contribution(
            level: posts[0], runOff: posts[1], permanent: posts[2], total: part.graph.sum(present))
    }

    /// The reference contribution B: twelve times the mean of a participant's monthly contribution over those months
    /// of the last `years` calendar years wholly before a date in which it took part, each brought to the year of the
    /// date by the index (model.md section 4).
    func reference(
        of id: MunicipalityID, before date: Month, years: Int, index: IndexID?, place: SourcePlace
    ) -> NodeID {
        var months = 0
        var terms: [NodeID] = []
        for year in (date.year - years)..<date.year {
            let all = spans(of: year)
            let own = all.filter { $0.stretch.membership.contains(id) }
            months += own.reduce(0) { $0 + ($1.to - $1.from) }
            let contributed = own.count == all.count
                ? contribution(of: id, year: year) : contribution(of: id, over: own)
            guard let total = contributed?.total else { continue }
            if let ratio = part.indexRatio(index, from: year, to: date.year) {
                terms.append(part.graph.product([total, ratio]))
            } else {
                terms.append(total)
            }
        }
        guard months > 0 else {
            part.report(
                .noReferenceMonths(municipality: id.text, regeling: regeling.id.text), at: place)
            return part.graph.constant(0)
        }
        let label = NodeLabel(.referenceContribution, party: part.party(id), year: date.year)
        let total = part.graph.sum(terms)
        if months == 12 { return part.graph.product([total], label) }
        return part.graph.product([total, part.graph.constant(12 / Double(months))], label)
    }

    /// Who bears the cost of a year that comes with a leave, and each one's part: the participants on 31 December
    /// without some, in proportion to their contributions of the year (negative ones count as 0; equal parts if all
    /// are 0); those of the dissolution when nobody is left. Empty when there is nobody at all.
    func stayers(in year: Int, without excluded: Set<MunicipalityID>) -> [MunicipalityID: NodeID] {
        let request = StayerRequest(year: year, excluded: excluded)
        if let known = memory.stayers[request] { return known }
        let december = stretch(in: Month(year: year, month: 12))
        let result: [MunicipalityID: NodeID]
        if case .dissolved = december.bearers, let dissolved {
            result = Dictionary(uniqueKeysWithValues: zip(dissolved.membership.participants, restShares()))
        } else {
            let ids = december.membership.participants.filter { !excluded.contains($0) }
            let contributions = ids.map { contribution(of: $0, year: year)?.total ?? part.graph.constant(0) }
            let parts = proportions(of: contributions) {
                NodeLabel(.stayerShare, party: self.part.party(ids[$0]), year: year)
            }
            result = Dictionary(uniqueKeysWithValues: zip(ids, parts))
        }
        memory.stayers[request] = result
        return result
    }

    /// The shares by which what is left is divided after dissolving: the key of `opheffing`, or the contributions of
    /// the month before.
    func restShares() -> [NodeID] {
        if let known = memory.restShares { return known }
        guard let dissolved else { return [] }
        let month = dissolved.date + -1
        let result: [NodeID]
        if let key = regeling.dissolution.key {
            result = shares.shares(by: key, of: dissolved.membership, year: month.year)
        } else {
            let spans = spans(from: month, to: dissolved.date)
            let contributions = dissolved.membership.participants.map {
                contribution(of: $0, over: spans)?.total ?? part.graph.constant(0)
            }
            result = proportions(of: contributions) {
                NodeLabel(
                    .stayerShare, party: self.part.party(dissolved.membership.participants[$0]),
                    year: month.year)
            }
        }
        memory.restShares = result
        return result
    }

    private func proportions(of contributions: [NodeID], label: (Int) -> NodeLabel) -> [NodeID] {
        guard !contributions.isEmpty else { return [] }
        let zero = part.graph.constant(0)
        let positive = contributions.map { part.graph.maximum($0, zero) }
        let total = part.graph.sum(positive)
        let equal = part.graph.constant(1 / Double(contributions.count))
        return positive.indices.map {
            part.graph.portion(positive[$0], of: total, otherwise: equal, label($0))
        }
    }
}
