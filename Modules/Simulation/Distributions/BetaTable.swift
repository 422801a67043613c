import CKernels

/// The inverse of a beta distribution on low ... high, as the kernel reads it; error below 1e-9 of the range
/// (Tests/Simulation; measured: 2.5e-10).
struct BetaTable: Sendable {
    private let sides: [routekaart_beta_side]
    private let cells: [Double]

    init(_ shape: BetaShape, low: Double, high: Double, _ grid: BetaGrid) {
        let range = high - low
        let fromLow = BetaSide(shape)
        let fromHigh = BetaSide(shape.mirrored)
        sides = [fromLow.kernel(end: low, reach: range), fromHigh.kernel(end: high, reach: -range)]
        cells =
            Cubics.coefficients(fromLow.distances(grid.octaves), end: low, reach: range)
            + Cubics.coefficients(fromHigh.distances(grid.octaves), end: high, reach: -range)
    }

    /// From draws u to values.
    func values(_ row: Row) { routekaart_beta(row.start, sides, cells, row.count) }
}

/// The same of a correlated input: from standard normal draws at once, without the probability between them (measured:
/// 4e-11).
struct NormalBetaTable: Sendable {
    private let cells: [Double]

    init(_ shape: BetaShape, low: Double, high: Double, _ grid: BetaGrid) {
        let range = high - low
        let below = BetaSide(shape).distances(grid.normalsBelow)
        let above = BetaSide(shape.mirrored).distances(grid.normalsAbove)
        cells =
            Cubics.coefficients(below, end: low, reach: range) + Cubics.coefficients(above, end: high, reach: -range)
    }

    /// From standard normal draws to values.
    func values(_ row: Row) { routekaart_beta_of_normal(row.start, cells, row.count) }
}
