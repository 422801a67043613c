/// One reading of a dossier: gathers problems, remarks and uncertain inputs while values are read, and knows what
/// exists, so that references can be checked. Confined to one read.
public final class Reading {
    /// What can be referred to.
    public struct Known: Sendable {
        /// Names of municipalities.
        public var municipalities: Set<String> = []
        /// Names of drivers.
        public var drivers: Set<String> = []
        /// Names of indices.
        public var indices: Set<String> = []
        /// Names of regelingen.
        public var regelingen: Set<String> = []

        /// Nothing yet.
        public init() {}
    }

    /// The kinds of key, method, component and step.
    public let kinds: Kinds
    /// Problems so far.
    public private(set) var problems: [Problem] = []
    /// What was said beside figures, by the place of the figure.
    public private(set) var remarks: [SourcePlace: Remark] = [:]
    /// Uncertain inputs in the order of reading.
    public private(set) var uncertain: [UncertainInput] = []
    /// What can be referred to.
    public var known = Known()
    /// Places of figures that were read, for counts.
    public private(set) var figures: Set<SourcePlace> = []

    private var uncertainAt: [SourcePlace: UInt32] = [:]
    /// Mappings with `naam:` that hold a distribution.
    private var named: [String: DocumentNode] = [:]
    private var resolving: Set<String> = []

    /// An empty reading.
    public init(kinds: Kinds) { self.kinds = kinds }

    /// Adds a problem; the reading goes on.
    public func report(_ kind: ProblemKind, at place: SourcePlace) {
        problems.append(Problem(kind, at: place))
    }

    /// Takes back a problem that another says better.
    func withdraw(_ kind: ProblemKind, at place: SourcePlace) {
        problems.removeAll { $0 == Problem(kind, at: place) }
    }

    /// Remembers what was said beside a figure; the nearest remark stays.
    func remark(_ remark: Remark?, at place: SourcePlace) {
        if let remark, remarks[place] == nil { remarks[place] = remark }
    }

    func note(figureAt place: SourcePlace) { figures.insert(place) }

    /// Gathers named inputs below a node, for `zie:`.
    public func gatherNames(in node: DocumentNode) {
        switch node.content {
        case .scalar: return
        case .sequence(let elements): elements.forEach(gatherNames)
        case .mapping(let entries):
            entries.forEach { gatherNames(in: $0.value) }
            guard let name = node["naam"]?.text, entries.contains(where: { DistributionWord($0.key) != nil }) else {
                return
            }
            if let other = named[name], other.place != node.place {
                report(.doubledInputName(name), at: node.place)
            } else {
                named[name] = node
            }
        }
    }

    /// Names of inputs, for correlations.
    public var inputNames: [String] { named.keys.sorted() }

    /// Registers an uncertain input; the same place is the same input.
    func register(_ input: UncertainInput) -> UInt32 {
        if let index = uncertainAt[input.place] { return index }
        uncertain.append(input)
        let index = UInt32(uncertain.count - 1)
        uncertainAt[input.place] = index
        return index
    }

    /// The input that `zie:` names, read by the rule of the place that refers to it.
    func referred(to name: String, at place: SourcePlace, _ rule: NumberRule) -> Estimate? {
        guard let node = named[name] else {
            report(.unknownInput(name, nearest: Nearest.name(to: name, among: inputNames)), at: place)
            return nil
        }
        guard resolving.insert(name).inserted else {
            report(.inputCycle(name), at: place)
            return nil
        }
        defer { resolving.remove(name) }
        guard let estimate = estimate(node, rule) else { return nil }
        return Estimate(estimate.base, at: place, uncertain: estimate.uncertain)
    }
}
