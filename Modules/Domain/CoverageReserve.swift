/// A reserve of the municipality that one-off cost may be taken from (`dekking`), in the order in which they are used.
public struct CoverageReserve: Sendable, Hashable {
    /// Name in the files.
    public var id: String
    /// Name that people read.
    public var name: String
    /// What may be taken from it, euro.
    public var available: Estimate
    /// Where it was typed.
    public var place: SourcePlace

    /// A reserve.
    public init(id: String, name: String, available: Estimate, place: SourcePlace) {
        self.id = id
        self.name = name
        self.available = available
        self.place = place
    }
}
