import CalculationGraph
import Domain

/// An allocation key that builds its shares as nodes of the graph.
public protocol ShareKey: AllocationKey {
    /// The share of each participant in a year, in the order of `membership.participants`; >= 0, adding up to 1.
    func shares(of membership: Membership, year: Int, label: ShareLabel, in builder: ShareBuilder) -> [NodeID]
    /// How the key leans on a driver: the weight of each leaf that uses it, and how it averages there.
    func uses(of driver: DriverID, year: Int, in builder: ShareBuilder) -> [DriverUse]
}

/// A leaf of a key that uses a driver.
public struct DriverUse: Sendable {
    /// Weight of the leaf in the key (node of a fraction).
    public var weight: NodeID
    /// Years in the moving average.
    public var years: Int

    /// A leaf that uses a driver.
    public init(weight: NodeID, years: Int) {
        self.weight = weight
        self.years = years
    }
}

/// What the shares under construction are called.
public struct ShareLabel: Sendable {
    var key: Int
    var year: Int

    func label(party: Int) -> NodeLabel { NodeLabel(.share, subject: key, party: party, year: year) }
}

extension ShareKey {
    /// The key as this kind; asking for the type itself is far cheaper than asking for a protocol.
    static func own(_ key: any AllocationKey) -> (any ShareKey)? { key as? Self }
}

extension AllocationKey where Self: ShareKey {
    /// A key built from no other keys.
    public var references: [(key: KeyID, place: SourcePlace)] { [] }
}
