import Domain

extension Assumptions {
    /// Those by whom amounts of a budget year are divided; nil where they are not known.
    func inhabitants(of id: MunicipalityID, in year: Int) -> Double? {
        guard let driver = drivers[.inhabitants] else { return nil }
        return driver.quantities[id]?.base(year: year + driver.yearOffset)
    }
}
