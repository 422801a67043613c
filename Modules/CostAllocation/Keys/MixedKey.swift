import CalculationGraph
import Domain

/// `gemengd`: sum over k of weight_k * share by key k; weights add up to 100%, keys may nest.
///
/// Example: half equal, half by inhabitants with four participants: 1/8 + half the population share
/// (EU office of the Randstad provinces).
public struct MixedKey: ShareKey {
    /// The word in the file.
    public static let word = "gemengd"
    /// Weight (fraction) by key, in order of name.
    public var weights: [(key: KeyID, weight: Estimate)]

    /// Reads a weight for each key.
    public init?(from node: DocumentNode, in reading: Reading) {
        guard let parts = Fields(node, in: reading).parts({ reading.key($0) }) else { return nil }
        weights = parts.map { ($0.name, $0.part) }.sorted { $0.key < $1.key }
        references = parts.map { ($0.name, $0.namePlace) }
    }

    /// The keys that are mixed.
    public let references: [(key: KeyID, place: SourcePlace)]

    /// Sum of weight * share.
    public func shares(
        of membership: Membership, year: Int, label: ShareLabel, in builder: ShareBuilder
    ) -> [NodeID] {
        let perKey = weights.map { builder.shares(by: $0.key, of: membership, year: year) }
        return membership.participants.indices.map { index in
            let terms = zip(weights, perKey).map { entry, shares in
                (weight: builder.part.graph.input(entry.weight), value: shares[index])
            }
            let party = membership.parties[index]
            return builder.part.graph.weightedSum(terms, label.label(party: party))
        }
    }

    /// The uses of the mixed keys, times their weight.
    public func uses(of driver: DriverID, year: Int, in builder: ShareBuilder) -> [DriverUse] {
        weights.flatMap { entry in
            builder.uses(of: driver, by: entry.key, year: year).map { use in
                let weight = builder.part.graph.product([builder.part.graph.input(entry.weight), use.weight])
                return DriverUse(weight: weight, years: use.years)
            }
        }
    }
}
