import CLAPACK

/// Why a system of linear equations was not solved.
public enum LinearAlgebraError: Error, Hashable, Sendable {
    /// The matrix is singular to working precision.
    case singular
    /// The eigenvalues were not found.
    case notConverged
    /// LAPACK is not on this machine; the Debian package that brings it.
    case libraryMissing(package: String)
}

/// A square matrix by columns, as LAPACK wants it.
public struct SquareMatrix: Hashable, Sendable {
    /// Rows and columns.
    public let size: Int
    /// Elements, column after column.
    public internal(set) var elements: [Double]

    /// The identity matrix.
    public init(identity size: Int) {
        self.size = size
        elements = [Double](repeating: 0, count: size * size)
        for index in 0..<size { elements[index * size + index] = 1 }
    }

    /// The element of a row and column, from 0.
    public subscript(row: Int, column: Int) -> Double {
        get { elements[column * size + row] }
        set { elements[column * size + row] = newValue }
    }

    /// X with A X = B, by LAPACK's dgesv (LU with partial pivoting), refused where the answer would hold no figure.
    public func solve(_ rightHandSide: SquareMatrix) throws(LinearAlgebraError) -> SquareMatrix {
        var lu = elements
        var solution = rightHandSide
        var pivots = [Int32](repeating: 0, count: size)
        var order = Int32(size)
        var columns = Int32(rightHandSide.size)
        var info: Int32 = 0
        let isThere = routekaart_dgesv(&order, &columns, &lu, &order, &pivots, &solution.elements, &order, &info)
        guard isThere != 0 else { throw .libraryMissing(package: "liblapack3") }
        guard info == 0, isWellConditioned(lu) else { throw .singular }
        return solution
    }

    /// Whether no pivot is lost in rounding.
    private func isWellConditioned(_ lu: [Double]) -> Bool {
        let largest = elements.map(abs).max() ?? 0
        return (0..<size).allSatisfy { abs(lu[$0 * size + $0]) > largest * 1e-13 }
    }
}
