import LinearAlgebra

/// The correlations asked for, and those that are used: where they cannot hold together, the nearest that can.
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

    /// Whether others are used than were asked for.
    public var isReplaced: Bool { asked != used }

    /// A pair with its correlations.
    public struct Pair: Hashable, Sendable {
        /// The names, in byte order.
        public var first: String
        /// The other name.
        public var second: String
        /// Rank correlation (Spearman) and parameter of the copula, as asked for.
        public var asked: (rank: Double, parameter: Double) {
            (Copula.rank(ofParameter: askedParameter), askedParameter)
        }
        /// The same, as used.
        public var used: (rank: Double, parameter: Double) { (Copula.rank(ofParameter: usedParameter), usedParameter) }
        fileprivate var askedParameter: Double
        fileprivate var usedParameter: Double
    }

    /// Every pair that is correlated in what was asked or in what is used.
    public var pairs: [Pair] {
        names.indices.flatMap { column in
            (0..<column).compactMap { row in
                asked[row, column] == 0 && used[row, column] == 0
                    ? nil
                    : Pair(
                        first: names[row], second: names[column], askedParameter: asked[row, column],
                        usedParameter: used[row, column])
            }
        }
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
