import CKernels

/// The probabilities at which tables of beta distributions are computed, by their logarithms: three for each cell and
/// one for the last end. Made once for all tables of a plan.
struct BetaGrid: Sendable {
    /// Cells by octaves of the probability, from the nearest end of the range.
    let octaves: [Double]
    /// Cells by standard normal values z from the lowest to 0, and from 0 to the highest: the probability beyond |z|.
    let normalsBelow: [Double]
    let normalsAbove: [Double]

    init() {
        let cells = routekaart_cells_of_octave
        let lowest = -1 - routekaart_octaves
        var probabilities = (0..<3 * routekaart_cells).map { number in
            let scale = Double(sign: .plus, exponent: lowest + number / 3 / cells, significand: 1)
            return scale * (1 + (Double(number / 3 % cells) + Cubics.places[number % 3]) / Double(cells))
        }
        probabilities.append(BetaSide.lastProbability)
        routekaart_log(&probabilities, probabilities.count)
        octaves = probabilities

        normalsBelow = Self.normals(from: -routekaart_normal_cells / 2)
        normalsAbove = Self.normals(from: 0)
    }

    /// Half of the cells, from a number of cells away from z = 0.
    private static func normals(from first: Int) -> [Double] {
        var probabilities = (0...3 * routekaart_normal_cells / 2).map { number in
            let place = Double(first + number / 3) + Cubics.places[number % 3]
            return -abs(place / Double(routekaart_normal_cells_of_unit))
        }
        routekaart_normal_distribution(&probabilities, probabilities.count)
        routekaart_log(&probabilities, probabilities.count)
        return probabilities
    }
}

/// Cubics through four points of each cell, its ends shared with its neighbours.
enum Cubics {
    /// Where in a cell: the two inner places make the error of a cubic through four points with both ends least (root
    /// of 3 - 2 * root of 2, in -1 ... 1).
    static let places = [0, 1 - 0.5.squareRoot(), 0.5.squareRoot()]

    /// Four coefficients for each cell, for values end + reach * x (divided differences, then by powers).
    static func coefficients(_ x: [Double], end: Double, reach: Double) -> [Double] {
        let inner = places[1]
        let outer = places[2]
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
