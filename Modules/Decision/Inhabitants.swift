import Domain

extension Assumptions {
    /// Those by whom amounts of a budget year are divided; nil where they are not known.
    func inhabitants(of id: MunicipalityID, in year: Int) -> Double? { quantity(of: .inhabitants, at: id, in: year) }

    /// What a municipality has of a driver for a budget year; nil where that is not known.
    func quantity(of driver: DriverID, at id: MunicipalityID, in year: Int) -> Double? {
        guard let driver = drivers[driver] else { return nil }
        return driver.quantities[id]?.base(year: year + driver.yearOffset)
    }
}
