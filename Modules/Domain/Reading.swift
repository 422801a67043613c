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

        /// What a file names.
        public init(
            municipalities: Set<String>, drivers: Set<String>, indices: Set<String>, regelingen: Set<String>
        ) {
            self.municipalities = municipalities
            self.drivers = drivers
            self.indices = indices
            self.regelingen = regelingen
        }
    }

    /// The kinds of key, method, component and step.
    public let kinds: Kinds
    /// Problems so far.
    public private(set) var problems: [Problem] = []
    /// What was said beside figures, by the place of the figure.
    public private(set) var remarks: [SourcePlace: Remark] = [:]
    /// Uncertain inputs in the order of reading.
    public private(set) var uncertain: [UncertainInput] = []
    /// What can be referred to; nil when that could not be read: then no reference is called wrong.
    public var known: Known?
    /// What `zie:` can refer to.
    public var names = InputNames()
    /// Names of inputs in all files, for correlations.
    public var everyInputName: Set<String> = []
    /// Told of every mapping that is read; the tests compare what is asked of it with the schemas of docs/schema.
    var observer: ((Fields) -> Void)?
    /// The figures that were read by their place, with what is counted there.
    public private(set) var figures: [SourcePlace: NumberRule.Unit] = [:]

    private var uncertainAt: [SourcePlace: UInt32] = [:]
    private var resolving: Set<String> = []
    private var hints = 0

    /// An empty reading.
    public init(kinds: Kinds) { self.kinds = kinds }

    /// Adds a problem; the reading goes on.
    public func report(_ kind: ProblemKind, at place: SourcePlace) {
        problems.append(Problem(kind, at: place))
    }

    /// The name that was probably meant. Only the first problems get such a hint: it takes a look at every name.
    public func nearest(to text: String, among names: some Collection<String>) -> String? {
        guard hints < Limits.hints else { return nil }
        hints += 1
        return Nearest.name(to: text, among: names)
    }

    /// Whether nothing stands there.
    func isEmpty(_ node: DocumentNode) -> Bool { node.text?.isEmpty ?? false }

    /// Takes back a problem that another says better.
    func withdraw(_ kind: ProblemKind, at place: SourcePlace) {
        problems.removeAll { $0 == Problem(kind, at: place) }
    }

    /// Remembers what was said beside a figure; the nearest remark stays.
    func remark(_ remark: Remark?, at place: SourcePlace) {
        if let remark, remarks[place] == nil { remarks[place] = remark }
    }

    func note(figureAt place: SourcePlace, in unit: NumberRule.Unit) { figures[place] = unit }

    /// Takes over the uncertain inputs of an earlier reading, so that those of a part read again keep their numbers.
    public func knowUncertain(_ inputs: [UncertainInput]) {
        uncertain = inputs
        uncertainAt = Dictionary(inputs.enumerated().map { ($0.element.place, UInt32($0.offset)) }) { first, _ in first
        }
    }

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
        guard let node = names[name] else {
            guard known != nil else { return nil }
            report(.unknownInput(name, nearest: nearest(to: name, among: names.all)), at: place)
            return nil
        }
        guard resolving.count < Limits.inputChain else {
            report(.inputChainTooLong(limit: Limits.inputChain), at: place)
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
