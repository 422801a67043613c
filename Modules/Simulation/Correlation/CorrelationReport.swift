import LinearAlgebra

/// A correlation matrix that could not be used as it was asked for, and what was used instead.
public struct CorrelationReport: Hashable, Sendable {
    /// The correlated inputs, in byte order of their names: rows and columns of the matrices.
    public var names: [String]
    /// Parameters of the copula (2 sin(pi r / 6)), from the pairs; 0 where no pair is given.
    public var asked: SquareMatrix
    /// The nearest correlation matrix, to 6 decimals.
    public var used: SquareMatrix

    /// A report; the matrices have a row and a column for each name.
    public init(names: [String], asked: SquareMatrix, used: SquareMatrix) {
        self.names = names
        self.asked = asked
        self.used = used
    }

    /// The largest change of a parameter, and the two names it is between.
    public struct Change: Hashable, Sendable {
        /// The names of the pair, in byte order.
        public var first: String
        /// The other name.
        public var second: String
        /// The parameter asked for.
        public var asked: Double
        /// The parameter used.
        public var used: Double
    }

    /// The largest change; the first pair of those that changed as much.
    public var largestChange: Change? {
        var largest: Change?
        for column in names.indices {
            for row in 0..<column {
                let change = Change(
                    first: names[row], second: names[column], asked: asked[row, column], used: used[row, column])
                if abs(change.used - change.asked) > largest.map({ abs($0.used - $0.asked) }) ?? 0 { largest = change }
            }
        }
        return largest
    }
}

/// Why correlated inputs cannot be drawn.
public enum CorrelationProblem: Error, Hashable, Sendable {
    /// No inputs can be correlated like this; asked for was to refuse that instead of taking what is nearest.
    case impossible(CorrelationReport)
    /// LAPACK is needed for the nearest correlation matrix and is not on this machine; the Debian package.
    case libraryMissing(package: String)
    /// LAPACK found no eigenvalues.
    case notConverged
}
