import CKernels

/// The probabilities at which tables of beta distributions are computed: four in each cell, its ends shared with its
/// neighbours. Made once for all tables of a plan.
struct BetaGrid: Sendable {
    /// Where in a cell: the two inner places make the error of a cubic through four points with both ends least (root
    /// of 3 - 2 * root of 2, in -1 ... 1).
    static let places = [0, 1 - 0.5.squareRoot(), 0.5.squareRoot()]

    let logarithms: [Double]

    init() {
        let cells = routekaart_cells_of_octave
        let lowest = -1 - routekaart_octaves
        var probabilities = (0..<routekaart_cells).flatMap { cell in
            let scale = Double(sign: .plus, exponent: lowest + cell / cells, significand: 1)
            return Self.places.map { scale * (1 + (Double(cell % cells) + $0) / Double(cells)) }
        }
        probabilities.append(BetaSide.lastProbability)
        routekaart_log(&probabilities, probabilities.count)
        logarithms = probabilities
    }
}

/// The inverse of a beta distribution on low ... high, as the kernel reads it; error below 1e-9 of the range
/// (Tests/Simulation; measured: 2.6e-10).
struct BetaTable: Sendable {
    private let sides: [routekaart_beta_side]
    private let cells: [Double]

    init(_ shape: BetaShape, low: Double, high: Double, _ grid: BetaGrid) {
        let range = high - low
        let fromLow = BetaSide(shape)
        let fromHigh = BetaSide(shape.mirrored)
        sides = [fromLow.kernel(end: low, reach: range), fromHigh.kernel(end: high, reach: -range)]
        cells =
            Self.cubics(fromLow.distances(grid.logarithms), end: low, reach: range)
            + Self.cubics(fromHigh.distances(grid.logarithms), end: high, reach: -range)
    }

    /// From u to values.
    func values(_ row: Row) { routekaart_beta(row.start, sides, cells, row.count) }

    /// The cubic of each cell through its four places (divided differences, then by powers).
    private static func cubics(_ x: [Double], end: Double, reach: Double) -> [Double] {
        let inner = BetaGrid.places[1]
        let outer = BetaGrid.places[2]
        var cells = [Double](repeating: 0, count: 4 * (x.count / 3))
        for cell in 0..<x.count / 3 {
            let at = 3 * cell
            let first = (x[at + 1] - x[at]) / inner
            let second = (x[at + 2] - x[at + 1]) / (outer - inner)
            let third = (x[at + 3] - x[at + 2]) / (1 - outer)
            let bend = (second - first) / outer
            let cube = (third - second) / (1 - inner) - bend
            cells[4 * cell] = end + reach * x[at]
            cells[4 * cell + 1] = reach * (first - inner * bend + inner * outer * cube)
            cells[4 * cell + 2] = reach * (bend - cube)
            cells[4 * cell + 3] = reach * cube
        }
        return cells
    }
}
