import CalculationGraph
import Domain

/// Why a figure is what it is: a tree of formulas down to what somebody typed, laid flat layer by layer.
public struct Explanation: Sendable {
    /// The scenario that it is a figure of.
    public var scenario: ScenarioID
    /// The scenario that it is set against; nil: none, the figure is explained by itself.
    public var against: ScenarioID?
    /// The figure first, then its parts, their parts and so on; the parts of an item stand together.
    public var items: [Item]
    /// Why not everything is there; nil when it is.
    public var cut: Cut?

    /// Rows of a tree: more than anybody reads, and a file of a few megabytes.
    public static let mostRows = 20_000
    /// Layers of a tree below its figure.
    public static let mostLayers = 150

    /// Where a tree ends that would go on.
    public enum Cut: Hashable, Sendable {
        /// After so many rows.
        case rows(Int)
        /// After so many layers.
        case layers(Int)
    }

    /// A figure of the tree.
    public struct Item: Sendable {
        /// What it is.
        public var subject: Subject
        /// What it is asked for by; nil for a step on the way.
        public var path: String?
        /// Its value in its unit; NaN for what is no number.
        public var value: Double
        /// In what it counts.
        public var unit: Unit
        /// How it is made of its parts; nil for what somebody typed and for a number of the model itself.
        public var rule: Rule?
        /// Where it was typed; nil for what is computed.
        public var origin: Origin?
        /// The scenario that it is a figure of, where that is the other one.
        public var scenario: ScenarioID?
        /// Its parts among the items: the largest first where they add up, otherwise in the order of the formula. Empty
        /// for what was typed, for what is explained elsewhere in the tree, and where the tree ends.
        public var parts: Range<Int>
        /// How far it stands below the figure, which stands at 0.
        public var layer: Int
        /// Why it has no parts although it is computed.
        public var end: End?
    }

    /// Why a figure that is computed has no parts.
    public enum End: Hashable, Sendable {
        /// They stand at an item that was met before.
        case explainedAt(item: Int)
        /// The tree ends here.
        case cut
    }

    /// Whether it is a figure with steps on another date, as `moment` shows them.
    public var isOfMoment: Bool { items[0].path?.hasPrefix("moment.") ?? false }

    /// The parts of an item.
    public func parts(of item: Item) -> ArraySlice<Item> { items[item.parts] }
}

extension Explanation {
    /// What a figure counts in.
    public enum Unit: Hashable, Sendable {
        case euro
        /// Euro for one of what a driver counts.
        case euroPerUnit
        /// A part of a whole, or growth: shown as a percentage.
        case fraction
        /// A number of something; the name of the driver where it is one.
        case quantity(String?)
        case fte
        /// A number without a unit, such as the level of an index.
        case plain
        case year
        /// Points of a score.
        case points
        /// Not a number: a date, a name, a yes.
        case text(String)
    }

    /// Where a figure was typed, and what was said beside it.
    public struct Origin: Hashable, Sendable {
        /// Where it stands.
        public var place: SourcePlace
        /// Path of the file as the user would type it.
        public var file: String
        /// What the value is called in the file.
        public var path: String
        /// What `bron:` says.
        public var source: String?
        /// Whether it is marked as an assumption.
        public var isAssumption: Bool
        /// What it may be; nil for a figure that is certain.
        public var distribution: Distribution?
    }
}
