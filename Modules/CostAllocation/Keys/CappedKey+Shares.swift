import CalculationGraph
import Domain

extension CappedKey {
    /// What is divided from some month on, and what came before.
    public struct Comparison {
        /// The month.
        public var month: Month
        /// What the items with this key cost, euro per year (a node).
        public var total: NodeID
        /// What each bore of them last December, euro per year (nodes), in the order of the participants; nil: this one
        /// is not limited.
        public var previous: [NodeID?]

        /// A comparison.
        public init(month: Month, total: NodeID, previous: [NodeID?]) {
            self.month = month
            self.total = total
            self.previous = previous
        }
    }

    /// The shares under the limits, in the order of the participants: >= 0, adding up to 1. When all amounts are 0 they
    /// are the given ones.
    public func limited(
        _ shares: [NodeID], of membership: Membership, named name: KeyID, _ comparison: Comparison,
        in part: PartBuilder
    ) -> [NodeID] {
        let label = NodeLabel(
            .limitFactor, subject: part.subject(name.text), year: comparison.month.year, part: comparison.month.number)
        let limits = shares.indices.map { self.limits(at: $0, of: membership, comparison, label, in: part) }
        let free = (part.graph.constant(-.infinity), part.graph.constant(.infinity))
        let terms = zip(shares, limits).map { share, limits in
            (share: share, lower: limits.lower ?? free.0, upper: limits.upper ?? free.1)
        }
        let factor = part.graph.limitFactor(of: comparison.total, terms, label)
        part.note(place, of: factor)
        let amounts = zip(shares, limits).map { share, limits in
            var amount = part.graph.product([factor, share])
            if let lower = limits.lower { amount = part.graph.maximum(amount, lower) }
            if let upper = limits.upper { amount = part.graph.minimum(amount, upper) }
            return amount
        }
        return fractions(amounts, otherwise: shares, of: membership, comparison, label, in: part)
    }

    /// Each amount as a part of all. They add up to the total but for the last bits, and for less than half a cent where
    /// limits just hold; parts of their own sum add up to 1 all the same. Income is divided as cost is: turned round.
    private func fractions(
        _ amounts: [NodeID], otherwise shares: [NodeID], of membership: Membership, _ comparison: Comparison,
        _ label: NodeLabel, in part: PartBuilder
    ) -> [NodeID] {
        let zero = part.graph.constant(0)
        // Income is divided as cost is: both turned round.
        let sum = part.graph.sum(amounts)
        let turned = part.graph.difference(zero, sum)
        return amounts.indices.map { index in
            let negative = part.graph.difference(zero, amounts[index])
            let ofIncome = part.graph.portion(negative, of: turned, otherwise: shares[index])
            let name = NodeLabel(
                .share, subject: Int(label.subject), party: membership.parties[index], year: comparison.month.year)
            return part.graph.portion(amounts[index], of: sum, otherwise: ofIncome, name)
        }
    }

    private func limits(
        at index: Int, of membership: Membership, _ comparison: Comparison, _ label: NodeLabel, in part: PartBuilder
    ) -> (lower: NodeID?, upper: NodeID?) {
        guard let previous = comparison.previous[index] else { return (nil, nil) }
        func limit(_ limit: Limit?, _ meaning: Meaning) -> NodeID? {
            guard let limit else { return nil }
            let name = NodeLabel(
                meaning, subject: Int(label.subject), party: membership.parties[index], year: comparison.month.year,
                part: comparison.month.number)
            let change: NodeID
            switch limit {
            case .fraction(let fraction):
                let negative = part.graph.difference(part.graph.constant(0), previous)
                let size = part.graph.maximum(previous, negative)
                change = part.graph.product([part.graph.input(fraction), size])
            case .perInhabitant(let amount):
                let people = inhabitants(of: membership.participants[index], year: comparison.month.year, in: part)
                change = part.graph.product([part.graph.input(amount), people])
            }
            return part.graph.sum([previous, change], name)
        }
        return (limit(minimum, .lowerLimit), limit(maximum, .upperLimit))
    }

    /// Inhabitants as the budget of a year counts them.
    private func inhabitants(of id: MunicipalityID, year: Int, in part: PartBuilder) -> NodeID {
        let offset = part.assumptions.drivers[.inhabitants]?.yearOffset ?? 0
        if let node = part.quantity(of: .inhabitants, at: id, year: year + offset) { return node }
        part.report(.quantityMissing(municipality: id.text, driver: DriverID.inhabitants.text), at: place)
        return part.graph.constant(0)
    }
}
