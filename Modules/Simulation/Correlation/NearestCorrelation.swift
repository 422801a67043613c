import LinearAlgebra

/// The correlation matrix nearest to a symmetric matrix (Higham, IMA J. Numer. Anal. 22, 2002): alternating projections
/// on matrices without negative eigenvalues and on those with a diagonal of 1, the first with Dykstra's correction.
enum NearestCorrelation {
    private static let mostRounds = 2_000
    private static let tolerance = 1e-12

    /// The nearest matrix, to what LAPACK can give: it has eigenvalues of 0, or a little below.
    static func matrix(to asked: SquareMatrix) throws(LinearAlgebraError) -> SquareMatrix {
        var current = asked.withUnitDiagonal()
        var correction = SquareMatrix(zero: asked.size)
        for _ in 0..<mostRounds {
            let corrected = current.combined(with: correction, -)
            let definite = try corrected.withoutNegativeEigenvalues()
            correction = definite.combined(with: corrected, -)
            let next = definite.withUnitDiagonal()
            let change = next.largestDistance(to: current)
            current = next
            if change <= tolerance { break }
        }
        return current
    }

    /// The nearest matrix that can be used: to 6 decimals, so that no last bit of LAPACK reaches a draw, and positive
    /// definite, for which it is moved towards the identity by as few millionths as it takes.
    static func usable(
        for asked: SquareMatrix
    ) throws(LinearAlgebraError) -> (matrix: SquareMatrix, factor: [Double]) {
        let nearest = try matrix(to: asked)
        var millionths = 0.0
        while true {
            let kept = 1 - millionths / 1e6
            let rounded = nearest.map { ($0 * kept * 1e6).rounded() / 1e6 + 0 }.withUnitDiagonal()
            if let factor = rounded.choleskyFactor() { return (rounded, factor) }
            // At the latest where nothing of it is left: the identity has a factor.
            millionths = min(millionths + 1, 1e6)
        }
    }
}

extension SquareMatrix {
    /// All 0.
    fileprivate init(zero size: Int) {
        self.init(identity: size)
        for index in 0..<size { self[index, index] = 0 }
    }

    fileprivate func withUnitDiagonal() -> SquareMatrix {
        var result = self
        for index in 0..<size { result[index, index] = 1 }
        return result
    }

    fileprivate func map(_ change: (Double) -> Double) -> SquareMatrix {
        var result = self
        for column in 0..<size { for row in 0..<size { result[row, column] = change(self[row, column]) } }
        return result
    }

    fileprivate func combined(with other: SquareMatrix, _ operation: (Double, Double) -> Double) -> SquareMatrix {
        var result = self
        for column in 0..<size {
            for row in 0..<size { result[row, column] = operation(self[row, column], other[row, column]) }
        }
        return result
    }

    fileprivate func largestDistance(to other: SquareMatrix) -> Double {
        zip(elements, other.elements).reduce(0) { max($0, abs($1.0 - $1.1)) }
    }

    /// The nearest matrix without negative eigenvalues: V max(w, 0) V^T.
    fileprivate func withoutNegativeEigenvalues() throws(LinearAlgebraError) -> SquareMatrix {
        let eigen = try symmetricEigen()
        var result = SquareMatrix(zero: size)
        for column in 0..<size {
            for row in 0...column {
                var sum = 0.0
                for (index, value) in eigen.values.enumerated() where value > 0 {
                    sum += value * eigen.vectors[row, index] * eigen.vectors[column, index]
                }
                result[row, column] = sum
                result[column, row] = sum
            }
        }
        return result
    }
}
