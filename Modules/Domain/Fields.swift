/// The fields of a mapping, read by name; `finish()` reports the keys that nobody asked for.
public final class Fields {
    /// The mapping.
    public let node: DocumentNode
    /// The reading that problems go to.
    public let reading: Reading

    /// Reads a mapping; anything else is a problem.
    public init(_ node: DocumentNode, in reading: Reading) {
        self.node = node
        self.reading = reading
    }
}
