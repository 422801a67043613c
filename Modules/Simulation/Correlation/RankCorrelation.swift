/// A pair of inputs with a rank correlation (Spearman).
public struct RankCorrelation: Hashable, Sendable {
    /// Index of an input.
    public var first: Int
    /// Index of another.
    public var second: Int
    /// -1 to 1.
    public var rank: Double

    /// A pair.
    public init(_ first: Int, _ second: Int, rank: Double) {
        self.first = first
        self.second = second
        self.rank = rank
    }
}
