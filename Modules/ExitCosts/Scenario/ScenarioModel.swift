import CalculationGraph
import CostAllocation
import Domain

/// A scenario, compiled and evaluated at its base estimate: the graphs of its parts and the values of their nodes.
///
/// Part 0 is what its parts share, then the regelingen in the order of the assumptions, then the steps. A regeling that the
/// scenario does not touch is the null scenario's own part, with the shared part that it was compiled with.
public struct ScenarioModel: Sendable {
    /// A part with its values.
    public struct Part<Content: Sendable>: Sendable {
        /// The compiled part.
        public var content: Content
        /// Values by node.
        public var evaluation: Evaluation
    }

    /// Which scenario.
    public var scenario: Scenario
    /// Index levels, quantities, discount factors.
    public var shared: Part<Graph>
    /// In the order of the assumptions; those that the scenario does not touch are the null scenario's own.
    public var regelingen: [Part<RegelingPart>]
    /// By regeling, the shared part that it takes its figures from: `shared`, the null scenario's where the scenario does
    /// not touch the regeling, or that of its batch in a dossier with many regelingen.
    public var sharedBehind: [Part<Graph>]
    /// Own steps of municipalities.
    public var steps: Part<StepsPart>
    /// Discount factor by year, as nodes of the shared part.
    public var discountFactors: [Int: NodeID]
    /// Regelingen compiled for this scenario; the others are shared with the null scenario.
    public var touched: Set<RegelingID>

    /// The value of a figure of another part.
    public func value(of source: Graph.Import) -> Double {
        let number = Int(source.part.number)
        if number == 0 { return shared.evaluation[source.node] }
        if number <= regelingen.count { return regelingen[number - 1].evaluation[source.node] }
        return steps.evaluation[source.node]
    }

    /// The figures that a regeling takes from what it shares with others, in the order of its graph's imports.
    public func imports(ofRegelingAt index: Int) -> [Double] {
        regelingen[index].content.graph.imports.map { sharedBehind[index].evaluation[$0.node] }
    }

    /// The part number of a regeling by its place in the assumptions.
    public static func part(ofRegelingAt index: Int) -> PartID { PartID(index + 1) }
    /// The part number of the steps.
    public var stepsPart: PartID { PartID(regelingen.count + 1) }
}
