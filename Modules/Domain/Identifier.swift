/// The name of a thing in the files: letters a-z, digits and `-`, beginning with a letter.
///
/// `Kind` only tells names of different things apart: a `MunicipalityID` is never taken for a `KeyID`.
public struct Identifier<Kind>: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name as typed.
    public let text: String
    /// Stands for the text in hash tables: names are looked up far more often than made.
    private let digest: UInt64

    /// Takes a name that has been checked already.
    public init(_ text: String) {
        self.text = text
        // FNV-1a.
        digest = text.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    }

    /// By text.
    public static func == (a: Self, b: Self) -> Bool { a.digest == b.digest && a.text == b.text }

    /// By what stands for the text.
    public func hash(into hasher: inout Hasher) { hasher.combine(digest) }

    /// The name as typed.
    public var description: String { text }

    /// By bytes, so that an order never hangs on the machine's language.
    public static func < (a: Self, b: Self) -> Bool { a.text.utf8.lexicographicallyPrecedes(b.text.utf8) }

    /// Whether a text has the form of a name.
    public static func isValid(_ text: String) -> Bool {
        guard let first = text.utf8.first, (97...122).contains(first) else { return false }
        return text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
}

/// Name of a municipality or another party that pays.
public typealias MunicipalityID = Identifier<Municipality>
/// Name of a regeling.
public typealias RegelingID = Identifier<Regeling>
/// Name of a cost item within its regeling.
public typealias ItemID = Identifier<CostItem>
/// Name of a driver (maatstaf).
public typealias DriverID = Identifier<Driver>
/// Name of an allocation key within its regeling.
public typealias KeyID = Identifier<KeyNames>
/// Name of an index.
public typealias IndexID = Identifier<PriceIndex>
/// Name of a scenario.
public typealias ScenarioID = Identifier<Scenario>
/// Name of a step: its `id`, or SCENARIO-N.
public typealias StepID = Identifier<StepNames>
/// Name of a component or an overhead pool within its regeling.
public typealias ComponentID = Identifier<Component>
/// Name of a collaboration without cost items.
public typealias CollaborationID = Identifier<Collaboration>
/// Name of a cost pool within its regeling.
public typealias PoolID = Identifier<CostPool>

/// Marks names of keys.
public enum KeyNames {}
/// Marks names of steps.
public enum StepNames {}

extension Identifier where Kind == KeyNames {
    /// The key `per_inwoner`, which needs no entry of its own.
    public static let perCapita = KeyID("per_inwoner")
    /// The key `vaste_voet`, which needs no entry of its own.
    public static let equalShare = KeyID("vaste_voet")
}

extension Identifier where Kind == Driver {
    /// The driver `inwoners`, used by `per_inwoner`.
    public static let inhabitants = DriverID("inwoners")
    /// The driver `huishoudens`: what a household pays more or less.
    public static let households = DriverID("huishoudens")
}
