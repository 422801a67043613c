/// A way to share cost (verdeelsleutel). Each kind is one type in one file that reads itself from the file and builds
/// its own nodes; it stands in one list (`AllocationKeys.all`). What it builds is known one module up.
public protocol AllocationKey: Sendable {
    /// The word in the file, such as `gemengd`.
    static var word: String { get }
    /// Reads what stands under the word; reports problems to the reading and gives nil when it cannot be read.
    init?(from node: DocumentNode, in reading: Reading)
    /// Keys this one is built from, for cycles and references to nothing.
    var references: [(key: KeyID, place: SourcePlace)] { get }
    /// Whether it compares amounts of items, so that nothing but an item can follow it.
    var needsAmounts: Bool { get }
}

extension AllocationKey {
    /// Most keys look at quantities only.
    public var needsAmounts: Bool { false }
}

/// A way to reckon an exit sum (methode); listed in `ExitMethods.all`.
public protocol ExitMethod: Sendable {
    static var word: String { get }
    /// `node` is what stands under the word; nil when only the word was written (`methode: geen`).
    init?(from node: DocumentNode?, at place: SourcePlace, in reading: Reading)
}

/// The cost of a component by year; listed in `ComponentCosts.all`.
public protocol ComponentCost: Sendable {
    /// Values of `soort` that it reads.
    static var words: [String] { get }
    /// Reads its own fields; `id`, `soort` and `aandeel` are read already.
    init?(from fields: Fields)
}

/// What a step does. Each kind is one type in one file; listed in `Steps.all`.
public protocol StepAction: Sendable {
    static var word: String { get }
    /// Reads its own fields; `id` is read already.
    init?(from fields: Fields)
}

/// A step (stap) of a scenario.
public struct Step: Sendable {
    /// Its `id`, or SCENARIO-N.
    public var id: StepID
    /// What it does.
    public var action: any StepAction
    /// The way it belongs to and how it is decided.
    public var planning: StepPlanning
    /// Where its word stands.
    public var place: SourcePlace

    /// A step.
    public init(id: StepID, action: any StepAction, planning: StepPlanning = StepPlanning(), place: SourcePlace) {
        self.id = id
        self.action = action
        self.planning = planning
        self.place = place
    }
}

/// The kinds that a reader knows: the lists of the modules above, handed down.
public struct Kinds: Sendable {
    /// Kinds of allocation key.
    public var keys: [any AllocationKey.Type]
    /// Methods of an exit provision.
    public var methods: [any ExitMethod.Type]
    /// Kinds of component.
    public var componentCosts: [any ComponentCost.Type]
    /// Kinds of step.
    public var steps: [any StepAction.Type]

    /// The lists of the modules above.
    public init(
        keys: [any AllocationKey.Type], methods: [any ExitMethod.Type],
        componentCosts: [any ComponentCost.Type], steps: [any StepAction.Type]
    ) {
        self.keys = keys
        self.methods = methods
        self.componentCosts = componentCosts
        self.steps = steps
    }
}
