import CalculationGraph
import Domain

/// `percentage`: fixed percentages, 100% in all, renormalised over those present. A joiner's `aandeel` goes before the
/// key's percentage and stays; the others are scaled to the rest. Only such joiners left: scaled to 100%.
///
/// Example: 60/40 and a joiner with 10%: 54, 36 and 10%.
public struct PercentageKey: ShareKey {
    /// The word in the file.
    public static let word = "percentage"
    /// Fraction by municipality, adding up to 1.
    public var fractions: [MunicipalityID: Estimate]
    /// Where the key stands.
    public var place: SourcePlace

    /// Reads a percentage for each municipality.
    public init?(from node: DocumentNode, in reading: Reading) {
        guard let parts = Fields(node, in: reading).parts({ reading.municipality($0) }) else { return nil }
        fractions = Dictionary(parts.map { ($0.name, $0.part) }) { first, _ in first }
        place = node.place
    }

    /// Own percentage over those present, joiners with an `aandeel` first.
    public func shares(
        of membership: Membership, year: Int, label: ShareLabel, in builder: ShareBuilder
    ) -> [NodeID] {
        let joined = membership.participants.filter { membership.joinedShares[$0] != nil }
        let weights = membership.participants.map { weight(of: $0, in: membership, label, builder) }
        if joined.isEmpty || joined.count == membership.participants.count {
            return builder.proportions(of: weights, membership: membership, label: label)
        }
        return scaled(weights, in: membership, label, builder)
    }

    private func weight(
        of id: MunicipalityID, in membership: Membership, _ label: ShareLabel, _ builder: ShareBuilder
    ) -> NodeID {
        if let joined = membership.joinedShares[id] { return builder.part.graph.input(joined) }
        guard let fraction = fractions[id] else {
            let key = builder.part.graph.names.subjects[label.key]
            builder.part.report(.joinerNeedsShare(municipality: id.text, key: key), at: place)
            return builder.part.graph.constant(0)
        }
        return builder.part.graph.input(fraction)
    }

    private func scaled(
        _ weights: [NodeID], in membership: Membership, _ label: ShareLabel, _ builder: ShareBuilder
    ) -> [NodeID] {
        let part = builder.part
        let isJoined = membership.participants.map { membership.joinedShares[$0] != nil }
        let taken = part.graph.sum(zip(weights, isJoined).filter(\.1).map(\.0))
        let rest = part.graph.notNegative(part.graph.difference(part.graph.constant(1), taken))
        let others = part.graph.sum(zip(weights, isJoined).filter { !$0.1 }.map(\.0))
        return membership.participants.indices.map { index in
            let name = label.label(party: membership.parties[index])
            if isJoined[index] { return part.graph.product([weights[index]], name) }
            return part.graph.product([rest, part.graph.quotient(weights[index], others, name)], name)
        }
    }

    /// Leans on no driver.
    public func uses(of driver: DriverID, year: Int, in builder: ShareBuilder) -> [DriverUse] { [] }
}
