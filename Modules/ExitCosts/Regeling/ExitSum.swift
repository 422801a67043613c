import CalculationGraph
import CostAllocation
import Domain

/// What one leave costs: the leaver's payments and the regeling's components, by year.
struct ExitSum {
    var leave: Leave
    /// S(t), after bounds and `betaling`, euro by year.
    var payments: [Int: NodeID]
    /// Components in full, euro by year.
    var components: YearlyNodes
}

extension RegelingCompiler {
    /// S(t) = method + leaver's part of the components, bounded, and paid as the provision says (model.md section 4).
    func exitSum(of leave: Leave) -> ExitSum {
        var unbounded = YearlyNodes()
        if let method = leave.terms.method as? any PayingMethod {
            for (year, node) in labelled(method.payments(of: leave, in: self), .methodPayment, leave) {
                unbounded.add(node, in: year)
            }
        }
        var components = YearlyNodes()
        for component in leave.terms.components.sorted(by: { $0.id < $1.id }) {
            guard let costs = component.cost as? any YearlyComponent else { continue }
            let subject = part.subject(component.id.text)
            let cost = costs.cost(from: leave.date, in: self)
            for (year, node) in labelled(cost, .componentCost, leave, subject: subject) {
                components.add(node, in: year)
                let label = NodeLabel(
                    .leaverPart, subject: subject, party: part.party(leave.municipality), year: year)
                unbounded.add(part.graph.product([part.graph.input(component.share), node], label), in: year)
            }
        }
        let sums = labelled(unbounded, .intermediate, leave)
        let payments = paid(bounded(sums, leave), leave)
        return ExitSum(leave: leave, payments: payments, components: components)
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

    /// Bounds on the undiscounted total over all years; when one bites, every S(t) is scaled by the same factor.
    private func bounded(_ sums: [(year: Int, node: NodeID)], _ leave: Leave) -> [(year: Int, node: NodeID)] {
        let terms = leave.terms
        guard terms.minimum != nil || terms.maximum != nil else { return sums }
        let label = NodeLabel(.exitTotal, party: part.party(leave.municipality))
        let total = part.graph.sum(sums.map(\.node), label)
        var limit = total
        if let minimum = terms.minimum { limit = part.graph.maximum(limit, part.graph.input(minimum)) }
        if let maximum = terms.maximum { limit = part.graph.minimum(limit, part.graph.input(maximum)) }
        var years = sums
        if !years.contains(where: { $0.year == leave.date.year }) {
            years.append((leave.date.year, part.graph.constant(0)))
        }
        return years.sorted { $0.year < $1.year }.map { year, node in
            (year, part.graph.bounded(node, total: total, bounded: limit, takesAll: year == leave.date.year))
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
