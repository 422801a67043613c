import CalculationGraph
import Domain

/// Who takes part in a regeling for a while, and with what changed quantities.
public struct Membership: Sendable {
    /// By name, so that the order of a file changes no bit.
    public private(set) var participants: [MunicipalityID]
    /// The number of each participant in the labels of the part, in the order of `participants`.
    public private(set) var parties: [Int] = []
    /// The `aandeel` with which a participant joined (fraction).
    public private(set) var joinedShares: [MunicipalityID: Estimate] = [:]
    /// What `afname` changed, in order.
    private(set) var changes: [DriverAt: [QuantityChange]] = [:]
    /// Tells apart what shares are remembered by.
    private(set) var identity: Int

    /// A driver at a municipality.
    struct DriverAt: Hashable, Sendable {
        var driver: DriverID
        var municipality: MunicipalityID
    }

    /// A node to add to a quantity, and where the step stands that does so.
    struct QuantityChange: Sendable {
        var node: NodeID
        var place: SourcePlace
    }

    init(participants: [MunicipalityID], identity: Int) {
        self.participants = participants.sorted()
        self.identity = identity
    }

    /// Notes the numbers of the participants in the labels of a part.
    mutating func number(in part: PartBuilder) { parties = participants.map { part.party($0) } }

    /// Whether a municipality takes part.
    public func contains(_ id: MunicipalityID) -> Bool { participants.contains(id) }

    mutating func remove(_ leavers: Set<MunicipalityID>, identity: Int) {
        participants.removeAll { leavers.contains($0) }
        for leaver in leavers { joinedShares[leaver] = nil }
        changes = changes.filter { !leavers.contains($0.key.municipality) }
        self.identity = identity
    }

    mutating func add(_ joiners: [(id: MunicipalityID, share: Estimate?)], identity: Int) {
        for joiner in joiners {
            participants.append(joiner.id)
            joinedShares[joiner.id] = joiner.share
        }
        participants.sort()
        self.identity = identity
    }

    mutating func change(_ driver: DriverID, at id: MunicipalityID, by change: QuantityChange, identity: Int) {
        changes[DriverAt(driver: driver, municipality: id), default: []].append(change)
        self.identity = identity
    }
}
