/// What a node does with its operands. Few kinds, so that every reader of the graph stays small.
public enum Operation: UInt8, Sendable, CaseIterable {
    /// A structural number that nobody typed: months of a year, 1, a solved fraction. Operand: its index.
    case constant
    /// A figure that somebody typed, with its place. Operand: its index.
    case input
    /// A figure of another part. Operand: its index.
    case imported
    /// a + b + ...
    case sum
    /// a * b * ...
    case product
    /// w1 * v1 + w2 * v2 + ...; operands in pairs.
    case weightedSum
    /// a - b
    case difference
    /// a / b; b = 0 is a fault.
    case quotient
    /// a ^ n by repeated multiplication; the second operand is the whole number n itself (may be negative).
    case power
    /// The larger of a and b.
    case maximum
    /// The smaller of a and b.
    case minimum
    /// part / whole, or the third operand when the whole is below half a cent: equal parts if all are 0.
    case portion
    /// A payment under a bound: part, total, bounded total, and 1 in the year that takes all when nothing is above 0.
    case bounded
    /// a, which may not be below 0; less than that is a fault.
    case notNegative
    /// The one f with which min(max(f * share, lower), upper) add up to a total (`LimitedDivision`); operands: the total,
    /// then share, lower and upper limit of each. No such f is a fault.
    case limitFactor
}

/// A node of a graph: its position in the order of evaluation.
public struct NodeID: Hashable, Sendable, Comparable {
    /// Position, from 0.
    public let index: UInt32

    /// A node by its position.
    public init(_ index: Int) { self.index = UInt32(truncatingIfNeeded: index) }

    /// In order of evaluation.
    public static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}
