import CLAPACK

/// Eigenvalues, rising, and eigenvectors of a symmetric matrix: column i of `vectors` belongs to `values[i]`.
public struct SymmetricEigen: Sendable {
    /// From the smallest.
    public var values: [Double]
    /// Orthonormal columns.
    public var vectors: SquareMatrix
}

extension SquareMatrix {
    /// The eigenvalues and eigenvectors of a symmetric matrix, by LAPACK's dsyev.
    public func symmetricEigen() throws(LinearAlgebraError) -> SymmetricEigen {
        var vectors = self
        var values = [Double](repeating: 0, count: size)
        var order = Int32(size)
        // As much room as dsyev's blocked form likes.
        var room = Int32(max(34 * size, 1))
        var work = [Double](repeating: 0, count: Int(room))
        var info: Int32 = 0
        let isThere = routekaart_dsyev(&order, &vectors.elements, &values, &work, &room, &info)
        guard isThere != 0 else { throw .libraryMissing(package: "liblapack3") }
        guard info == 0 else { throw .notConverged }
        return SymmetricEigen(values: values, vectors: vectors)
    }
}
