import CalculationGraph
import CostAllocation
import Domain

/// What one leave costs: the leaver's payments and the regeling's components, by year.
struct ExitSum {
    /// What a part of the sum adds in its years, before bounds and `betaling`, in euro.
    struct Line {
        /// nil: the method; else the leaver's part of a component.
        var component: ComponentID?
        var years: [(year: Int, node: NodeID)]
    }

    var leave: Leave
    /// The method first, then the components by name.
    var lines: [Line]
    /// The undiscounted total over all years, before and after bounds; nil without bounds.
    var bound: (total: NodeID, limit: NodeID)?
    /// S(t), after bounds and `betaling`, euro by year.
    var payments: [Int: NodeID]
    /// Components in full, euro by year.
    var components: YearlyNodes
}

extension RegelingCompiler {
    /// S(t) = method + leaver's part of the components, bounded, and paid as the provision says (model.md section 4).
    func exitSum(of leave: Leave) -> ExitSum {
        let method = (leave.terms.method as? any PayingMethod)?.payments(of: leave, in: self) ?? YearlyNodes()
        var lines = [ExitSum.Line(component: nil, years: labelled(method, .methodPayment, leave))]
        var components = YearlyNodes()
        for component in leave.terms.components.sorted(by: { $0.id < $1.id }) {
            guard let costs = component.cost as? any YearlyComponent else { continue }
            let subject = part.subject(component.id.text)
            let cost = labelled(costs.cost(from: leave.date, in: self), .componentCost, leave, subject: subject)
            for (year, node) in cost { components.add(node, in: year) }
            lines.append(.init(component: component.id, years: leaverPart(of: cost, component, subject, leave)))
        }
        var unbounded = YearlyNodes()
        for line in lines { for (year, node) in line.years { unbounded.add(node, in: year) } }
        let sums = labelled(unbounded, .intermediate, leave)
        let bound = bound(on: sums, leave)
        let payments = paid(bounded(sums, by: bound, leave), leave)
        return ExitSum(leave: leave, lines: lines, bound: bound, payments: payments, components: components)
    }

    private func leaverPart(
        of cost: [(year: Int, node: NodeID)], _ component: Component, _ subject: Int, _ leave: Leave
    ) -> [(year: Int, node: NodeID)] {
        let party = part.party(leave.municipality)
        return cost.map { year, node in
            let label = NodeLabel(.leaverPart, subject: subject, party: party, year: year)
            return (year, part.graph.product([part.graph.input(component.share), node], label))
        }
    }

    private func labelled(
        _ nodes: YearlyNodes, _ meaning: Meaning, _ leave: Leave, subject: Int? = nil
    ) -> [(year: Int, node: NodeID)] {
        let party = part.party(leave.municipality)
        return nodes.years.compactMap { year in
            let label =
                meaning == .intermediate
                ? .intermediate : NodeLabel(meaning, subject: subject, party: party, year: year)
            return nodes.sum(year, label, in: part).map { (year, $0) }
        }
    }

    /// The undiscounted total over all years and what the bounds leave of it; nil without bounds.
    private func bound(on sums: [(year: Int, node: NodeID)], _ leave: Leave) -> (total: NodeID, limit: NodeID)? {
        let terms = leave.terms
        guard terms.minimum != nil || terms.maximum != nil else { return nil }
        let label = NodeLabel(.exitTotal, party: part.party(leave.municipality))
        let total = part.graph.sum(sums.map(\.node), label)
        var limit = total
        if let minimum = terms.minimum { limit = part.graph.maximum(limit, part.graph.input(minimum)) }
        if let maximum = terms.maximum { limit = part.graph.minimum(limit, part.graph.input(maximum)) }
        return (total, limit)
    }

    /// When a bound bites, every S(t) is scaled by the same factor.
    private func bounded(
        _ sums: [(year: Int, node: NodeID)], by bound: (total: NodeID, limit: NodeID)?, _ leave: Leave
    ) -> [(year: Int, node: NodeID)] {
        guard let bound else { return sums }
        var years = sums
        if !years.contains(where: { $0.year == leave.date.year }) {
            years.append((leave.date.year, part.graph.constant(0)))
        }
        return years.sorted { $0.year < $1.year }.map { year, node in
            let node = part.graph.bounded(
                node, total: bound.total, bounded: bound.limit, takesAll: year == leave.date.year)
            return (year, node)
        }
    }

    /// Spread as it arises, or all in the year of leaving, discounted or not.
    private func paid(_ sums: [(year: Int, node: NodeID)], _ leave: Leave) -> [Int: NodeID] {
        let label = { (year: Int) in
            NodeLabel(.exitPayment, party: self.part.party(leave.municipality), year: year)
        }
        let year = leave.date.year
        switch leave.terms.payment {
        case .spread:
            return Dictionary(
                uniqueKeysWithValues: sums.map { ($0.year, part.graph.sum([$0.node], label($0.year))) })
        case .atOnce:
            return sums.isEmpty ? [:] : [year: part.graph.sum(sums.map(\.node), label(year))]
        case .atOnceDiscounted(let rate):
            if sums.isEmpty { return [:] }
            let onePlus = onePlus(rate)
            let terms = sums.map {
                (weight: part.graph.power(onePlus, -($0.year - year)), value: $0.node)
            }
            return [year: part.graph.weightedSum(terms, label(year))]
        }
    }

    private func onePlus(_ rate: Estimate?) -> NodeID {
        let rate = rate ?? part.assumptions.discountRate
        return part.graph.sum([part.graph.constant(1), part.graph.input(rate)])
    }
}
