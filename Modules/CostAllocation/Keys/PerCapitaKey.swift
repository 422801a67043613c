import CalculationGraph
import Domain

/// `per_inwoner`: the driver `inwoners`. May be used without an entry in the file.
///
/// Example: 1,500,000 euro over 85,440 inhabitants is 17.56 each (Leeuwarderadeel, 1979).
public struct PerCapitaKey: ShareKey {
    /// The word in the file.
    public static let word = "per_inwoner"
    private var key: DriverKey { DriverKey(driver: .inhabitants) }

    /// The key by inhabitants.
    public init() {}

    /// Has nothing to read.
    public init?(from node: DocumentNode, in reading: Reading) {}

    /// Own inhabitants / all inhabitants.
    public func shares(
        of membership: Membership, year: Int, label: ShareLabel, in builder: ShareBuilder
    ) -> [NodeID] {
        key.shares(of: membership, year: year, label: label, in: builder)
    }

    /// Weight 1 for `inwoners`.
    public func uses(of driver: DriverID, year: Int, in builder: ShareBuilder) -> [DriverUse] {
        key.uses(of: driver, year: year, in: builder)
    }
}
