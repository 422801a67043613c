/// The fields of a mapping, read by name. It remembers which were asked for; `finish()` reports the others.
///
///     let fields = Fields(node, in: reading)
///     let date = fields.month("per", required: true)
///     fields.finish()
public final class Fields {
    /// The mapping.
    public let node: DocumentNode
    /// Where problems go.
    public let reading: Reading
    /// Names that were asked for so far: all that may stand here.
    private(set) var asked: [String] = Reading.remarkKeys
    private var missing: [String] = []
    /// Whether the keys are names that somebody takes all of.
    private var takesNames = false
    let remark: Remark?

    /// Reads a mapping; anything else is a problem.
    public init(_ node: DocumentNode, in reading: Reading) {
        self.node = node
        self.reading = reading
        remark = node.entries == nil ? nil : reading.remark(in: node)
        reading.observer?(self)
        if !isMapping { reading.report(.expectedMapping, at: node.place) }
    }

    /// A mapping, or nothing at all: a mapping without fields.
    private var isMapping: Bool { node.entries != nil || reading.isEmpty(node) }

    /// Where the mapping stands.
    public var place: SourcePlace { node.place }

    /// Where a field's value stands; the mapping itself when it is not there.
    public func place(of key: String) -> SourcePlace { node[key]?.place ?? place }

    /// A field as it stands.
    public func node(_ key: String) -> DocumentNode? {
        asked.append(key)
        return node[key]
    }

    /// Reports the fields that nobody asked for. One that is a slip of the pen for a field that is missing is one
    /// problem, not two.
    public func finish() {
        if takesNames {
            _ = reading.reportTorn(node.entries ?? [])
            return
        }
        for nearest in reading.checkKeys(of: node, asked) where missing.contains(nearest) {
            reading.withdraw(.missingField(nearest), at: place)
        }
    }

    /// The entries of a mapping whose keys are names, without what is said beside them and the fields asked for so far.
    /// With this all keys have been asked for.
    public func names() -> [DocumentNode.Entry] {
        takesNames = true
        return (node.entries ?? []).filter { !asked.contains($0.key) }
    }

    /// The elements of a list.
    public func list(_ key: String, required: Bool = false) -> [DocumentNode]? {
        value(key, required: required) { node in
            if let elements = node.elements { return elements }
            reading.report(.expectedList, at: node.place)
            return nil
        }
    }

    /// A field that `read` understands; reports when it must be there and is not.
    public func value<Value>(_ key: String, required: Bool, _ read: (DocumentNode) -> Value?) -> Value? {
        guard let node = node(key) else {
            if required, isMapping {
                missing.append(key)
                reading.report(.missingField(key), at: place)
            }
            return nil
        }
        return read(node)
    }

    /// A text.
    public func text(_ key: String, required: Bool = false) -> String? {
        value(key, required: required) { reading.text($0) }
    }

    /// A text that tables show as a name (`naam`, `groep`).
    public func title(_ key: String, required: Bool = false) -> String? {
        value(key, required: required) { reading.text($0, atMost: Limits.title) }
    }

    /// A name.
    public func name<K>(_ key: String, as kind: Identifier<K>.Type, required: Bool = false) -> Identifier<K>? {
        value(key, required: required) { reading.name($0, as: kind) }
    }

    /// A municipality that exists.
    public func municipality(_ key: String, required: Bool = false) -> MunicipalityID? {
        value(key, required: required) { reading.municipality($0) }
    }

    /// A regeling that exists.
    public func regeling(_ key: String, required: Bool = false) -> RegelingID? {
        value(key, required: required) { reading.regeling($0) }
    }

    /// A driver that exists.
    public func driver(_ key: String, required: Bool = false) -> DriverID? {
        value(key, required: required) { reading.driver($0) }
    }

    /// An index that exists.
    public func index(_ key: String, required: Bool = false) -> IndexID? {
        value(key, required: required) { reading.index($0) }
    }

    /// The name of a key.
    public func key(_ key: String, required: Bool = false) -> KeyID? {
        value(key, required: required) { reading.key($0) }
    }

    /// One of a few words.
    public func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, _ type: Choice.Type, required: Bool = false
    ) -> Choice? where Choice.RawValue == String {
        value(key, required: required) { node in
            guard let text = reading.text(node) else { return nil }
            if let choice = Choice(rawValue: text) { return choice }
            let allowed = Choice.allCases.map(\.rawValue)
            reading.report(
                .unknownChoice(text, allowed: allowed, nearest: reading.nearest(to: text, among: allowed)),
                at: node.place)
            return nil
        }
    }

    /// A mapping within.
    public func fields(_ key: String, required: Bool = false) -> Fields? {
        value(key, required: required) { node in
            if node.entries == nil, !(node.text?.isEmpty ?? false) {
                reading.report(.expectedMapping, at: node.place)
                return nil
            }
            return Fields(node, in: reading)
        }
    }
}
