import Domain

/// `begrenzing`: the shares of another key with each participant's change limited. Read and refused by name: this
/// version does not compute it yet.
public struct CappedKey: AllocationKey {
    /// The word in the file.
    public static let word = "begrenzing"

    /// Refuses the key by name.
    public init?(from node: DocumentNode, in reading: Reading) {
        reading.report(.notComputedYet(Self.word), at: node.place)
        return nil
    }

    /// Built from no other keys.
    public var references: [(key: KeyID, place: SourcePlace)] { [] }
}
