import CalculationGraph
import Domain

/// A post of a municipality in a year: the node that holds its amount (euro, positive is cost).
public struct PostNode: Sendable {
    /// Who pays.
    public var municipality: MunicipalityID
    /// Calendar year.
    public var year: Int
    /// Which post of the regeling.
    public var post: RegelingPost
    /// Its amount.
    public var node: NodeID
    /// Number of the municipality in the labels of the part.
    var party: Int
}

/// A regeling of a scenario, compiled: its graph, and which nodes the figures are.
public struct RegelingPart: Sendable {
    /// Which regeling.
    public var id: RegelingID
    /// Its nodes.
    public var graph: Graph
    /// By municipality (by name), year and post.
    public var posts: [PostNode]
    /// By year.
    public var years: [Year]
    /// Where the regeling was typed, for faults of its figures.
    public var place: SourcePlace
    /// Where what makes some nodes stands, such as a step.
    var places: [NodeID: SourcePlace]
    /// Items that left stranded cost, by name.
    public var strandedItems: [ItemID]

    /// The figures of a year, as nodes.
    public struct Year: Sendable {
        /// Calendar year.
        public var year: Int
        /// K' of all items + components, euro.
        public var cost: NodeID
        /// All stranded pieces, euro.
        public var stranded: NodeID
        /// Taken out of capital, euro.
        public var fromCapital: NodeID
        /// Staff (fte); nil when no item names any.
        public var staff: NodeID?
    }
}
