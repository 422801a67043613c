import CalculationGraph

/// Graphs that take figures from each other, and the figures of them that are wanted: what a simulation program is
/// derived from.
public struct SourceModel: Sendable {
    /// A figure of one of the parts.
    public struct Figure: Hashable, Sendable {
        /// Index in `parts`.
        public var part: Int
        /// Which node of it.
        public var node: NodeID

        /// A figure of a part.
        public init(part: Int, node: NodeID) {
            self.part = part
            self.node = node
        }
    }

    /// A graph with its base values.
    public struct Part: Sendable {
        /// Its nodes.
        public var graph: Graph
        /// The value of every node at the base estimate.
        public var values: [Double]
        /// Where each of the graph's imports stands, in their order: in parts before this one.
        public var imports: [Figure]

        /// A graph with its values and where its imports stand.
        public init(graph: Graph, values: [Double], imports: [Figure]) {
            self.graph = graph
            self.values = values
            self.imports = imports
        }
    }

    /// In an order in which imports point to earlier parts.
    public var parts: [Part]
    /// What is wanted.
    public var outputs: [Figure]

    /// Parts, and what is wanted of them.
    public init(parts: [Part], outputs: [Figure]) {
        self.parts = parts
        self.outputs = outputs
    }

    /// The base value of a figure.
    public func base(of figure: Figure) -> Double { parts[figure.part].values[Int(figure.node.index)] }
}
