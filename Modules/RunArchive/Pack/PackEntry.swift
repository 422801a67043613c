/// A file of a pack.
public struct PackEntry: Hashable, Sendable {
    /// Its path in the pack, with `/` between folders.
    public var path: String
    /// What stands in it.
    public var bytes: [UInt8]

    /// A file.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
