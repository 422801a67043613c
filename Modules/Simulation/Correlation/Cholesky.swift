import LinearAlgebra

extension SquareMatrix {
    /// Below this a pivot counts as 0: the matrix leaves an input no room of its own.
    private static let leastPivot = 1e-9

    /// The lower triangle L with L L^T = this symmetric matrix, by rows; nil when it is not positive definite. Always
    /// the same operations in the same order, so the same bits everywhere.
    func choleskyFactor() -> [Double]? {
        var factor = [Double](repeating: 0, count: size * size)
        for row in 0..<size {
            for column in 0...row {
                var rest = self[row, column]
                for k in 0..<column { rest -= factor[row * size + k] * factor[column * size + k] }
                if column < row {
                    factor[row * size + column] = rest / factor[column * size + column]
                } else if rest > Self.leastPivot {
                    factor[row * size + row] = rest.squareRoot()
                } else {
                    return nil
                }
            }
        }
        return factor
    }
}
