import CalculationGraph
import Domain

/// `vaste_voet`: an equal part each, 1 / n. May be used without an entry in the file.
public struct EqualShareKey: ShareKey {
    /// The word in the file.
    public static let word = "vaste_voet"

    /// The key of equal parts.
    public init() {}

    /// Has nothing to read.
    public init?(from node: DocumentNode, in reading: Reading) {}

    /// 1 / n each.
    public func shares(
        of membership: Membership, year: Int, label: ShareLabel, in builder: ShareBuilder
    ) -> [NodeID] {
        let one = builder.part.graph.constant(1)
        return builder.proportions(
            of: membership.participants.map { _ in one }, membership: membership, label: label)
    }

    /// Leans on no driver.
    public func uses(of driver: DriverID, year: Int, in builder: ShareBuilder) -> [DriverUse] { [] }
}
