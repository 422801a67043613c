import CalculationGraph
import CostAllocation
import Domain

extension RegelingCompiler {
    /// What a municipality contributes in a year, by post; nil when it bears nothing.
    func contribution(of id: MunicipalityID, year: Int) -> Contribution? { contributions(in: year)[part.party(id)] }

    /// What everybody contributes in a year, by party.
    func contributions(in year: Int) -> [Int: Contribution] {
        if let known = memory.contributions[year] { return known }
        let result = contributions(over: spans(of: year), year: year)
        memory.contributions[year] = result
        return result
    }

    /// What everybody contributes over some spans; with a year the nodes are that year's posts.
    func contributions(over spans: [SpanCost], year: Int? = nil) -> [Int: Contribution] {
        // By party, whose numbers are small.
        let causers = spans.flatMap { $0.caused.map { part.party($0.municipality) } }
        let parties = spans.flatMap { $0.divided.flatMap(\.parties) } + causers
        var terms = [ContributionTerms](repeating: ContributionTerms(), count: (parties.max() ?? -1) + 1)
        let one = part.graph.constant(1)
        for span in spans {
            for cost in span.divided {
                for (party, share) in zip(cost.parties, cost.shares) {
                    terms[party].add(share, cost.level, cost.runOff, cost.permanent)
                }
            }
            for cost in span.caused {
                terms[part.party(cost.municipality)].add(one, nil, cost.runOff, cost.permanent)
            }
        }
        var result: [Int: Contribution] = [:]
        for (party, own) in terms.enumerated() {
            result[party] = contribution(own) { meaning in
                year.map { NodeLabel(meaning, party: party, year: $0) } ?? .intermediate
            }
        }
        return result
    }

    private func contribution(
        _ terms: ContributionTerms, label: (Meaning) -> NodeLabel
    ) -> Contribution? {
        func sum(_ terms: [(weight: NodeID, value: NodeID)], _ meaning: Meaning) -> NodeID? {
            terms.isEmpty ? nil : part.graph.weightedSum(terms, label(meaning))
        }
        let level = sum(terms.level, .contribution)
        let runOff = sum(terms.runOff, .strandedPost)
        let permanent = sum(terms.permanent, .strandedPermanentPost)
        let present = [level, runOff, permanent].compactMap { $0 }
        guard !present.isEmpty else { return nil }
        return Contribution(level: level, runOff: runOff, permanent: permanent, total: part.graph.sum(present))
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
            let everybody = contributions(over: spans)
            let own = dissolved.membership.parties.map { everybody[$0]?.total ?? part.graph.constant(0) }
            result = proportions(of: own) {
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

/// The terms of one party's contribution.
private struct ContributionTerms {
    var level: [(weight: NodeID, value: NodeID)] = []
    var runOff: [(weight: NodeID, value: NodeID)] = []
    var permanent: [(weight: NodeID, value: NodeID)] = []

    mutating func add(_ share: NodeID, _ level: NodeID?, _ runOff: NodeID?, _ permanent: NodeID?) {
        if let level { self.level.append((share, level)) }
        if let runOff { self.runOff.append((share, runOff)) }
        if let permanent { self.permanent.append((share, permanent)) }
    }
}
