/// Where the values of the inputs come from, block by block.
public protocol DrawSource: Sendable {
    /// Doubles of scratch that `fill` needs.
    var scratchCount: Int { get }
    /// Writes draws `first` ..< `first` + `count` of all inputs: row i begins at values + i * stride. The same draws
    /// whatever the block; `first` is even.
    func fill(
        from first: UInt64, count: Int, into values: UnsafeMutablePointer<Double>, stride: Int,
        scratch: UnsafeMutablePointer<Double>)
}
