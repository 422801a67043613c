import Domain

/// One uncertain input as it is drawn.
public struct DrawnInput: Sendable, Hashable {
    /// By `naam:`, or its path.
    public var name: String
    /// The first 8 bytes of the SHA-256 of the name, little endian.
    public var key: UInt64
    /// What it may be.
    public var distribution: Distribution
    /// The key of NAME#gevolg, for an event whose impact is uncertain.
    public var impactKey: UInt64?

    /// An input.
    public init(name: String, key: UInt64, distribution: Distribution, impactKey: UInt64? = nil) {
        self.name = name
        self.key = key
        self.distribution = distribution
        self.impactKey = impactKey
    }
}
