/// Cost pools that serve each other and the items, and how they are charged on (doorbelasting).
public struct Overhead: Sendable, Hashable {
    /// direct, trapsgewijs, wederzijds.
    public enum Method: String, Sendable, Hashable, CaseIterable {
        case direct
        case stepDown = "trapsgewijs"
        case reciprocal = "wederzijds"
    }

    /// How the pools are charged on.
    public var method: Method
    /// In the order of the file, which is the order of the step-down method.
    public var pools: [CostPool]
    /// Where it stands in the file.
    public var place: SourcePlace

    /// Pools and how they are charged on.
    public init(method: Method, pools: [CostPool], place: SourcePlace) {
        self.method = method
        self.pools = pools
        self.place = place
    }
}

/// A supporting cost that serves others.
public struct CostPool: Sendable, Hashable {
    /// Where a part of a pool's service goes.
    public struct Part: Sendable, Hashable {
        /// Name of a pool or an item.
        public var target: String
        /// Fraction of the pool's service.
        public var fraction: Double
        /// Where it stands in the file.
        public var place: SourcePlace

        /// A part of the service.
        public init(target: String, fraction: Double, place: SourcePlace) {
            self.target = target
            self.fraction = fraction
            self.place = place
        }
    }

    /// Name within the regeling.
    public var id: PoolID
    /// Euro per year.
    public var amount: Amount
    /// Parts, adding up to 1, in the order of the file.
    public var parts: [Part]
    /// Where it stands in the file.
    public var place: SourcePlace

    /// A pool.
    public init(id: PoolID, amount: Amount, parts: [Part], place: SourcePlace) {
        self.id = id
        self.amount = amount
        self.parts = parts
        self.place = place
    }
}
