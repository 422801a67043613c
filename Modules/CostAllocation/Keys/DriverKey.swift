import CalculationGraph
import Domain

/// `maatstaf`: cost follows any driver (hours, fte, clients, households): share = own units / all units.
///
/// Example: 100,000 euro over 30 and 70 hours is 30,000 and 70,000.
public struct DriverKey: ShareKey {
    /// The word in the file.
    public static let word = "maatstaf"
    /// The driver.
    public var driver: DriverID

    /// A key by a driver.
    public init(driver: DriverID) { self.driver = driver }

    /// Reads the name of a driver.
    public init?(from node: DocumentNode, in reading: Reading) {
        guard let driver = reading.driver(node) else { return nil }
        self.init(driver: driver)
    }

    /// Own units / all units.
    public func shares(
        of membership: Membership, year: Int, label: ShareLabel, in builder: ShareBuilder
    ) -> [NodeID] {
        let units = builder.units(of: driver, in: membership, year: year, years: 1)
        return builder.proportions(of: units, membership: membership, label: label)
    }

    /// Weight 1 for its own driver.
    public func uses(of driver: DriverID, year: Int, in builder: ShareBuilder) -> [DriverUse] {
        driver == self.driver ? [DriverUse(weight: builder.part.graph.constant(1), years: 1)] : []
    }
}
