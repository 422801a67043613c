import Domain

/// What `controleer --uitgebreid` tells of a dossier: counts, assumptions and what rests on them.
public struct Overview: Sendable {
    /// A figure that is marked as an assumption.
    public struct Assumption: Sendable {
        /// Its path in the file.
        public var path: String
        /// FILE:LINE.
        public var place: String
        /// What was said beside it.
        public var source: String?

        /// An assumption.
        public init(path: String, place: String, source: String?) {
            self.path = path
            self.place = place
            self.source = source
        }
    }

    /// How much of a regeling's cost rests on assumptions.
    public struct Part: Sendable {
        /// Which regeling.
        public var id: RegelingID
        /// Its name.
        public var name: String
        /// What the municipality contributes over the years of the null scenario, euro.
        public var total: Double
        /// The part of it whose amounts are marked as assumptions, euro.
        public var assumed: Double

        /// A regeling's part.
        public init(id: RegelingID, name: String, total: Double, assumed: Double) {
            self.id = id
            self.name = name
            self.total = total
            self.assumed = assumed
        }
    }

    /// Name of the dossier.
    public var name: String
    /// How many of what: a key of JSON, and the number.
    public var counts: [(key: String, count: Int)]
    /// In order of place.
    public var assumptions: [Assumption]
    /// By regeling.
    public var parts: [Part]
    /// Figures without `bron:` and without `aanname:`.
    public var withoutSource: Int
    /// Items with a fixed part and no `afbouw`: paths.
    public var withoutRunOff: [String]
    /// Parts of the files that count in a simulation only.
    public var simulatedOnly: [String]

    /// An overview.
    public init(
        name: String, counts: [(key: String, count: Int)], assumptions: [Assumption], parts: [Part], withoutSource: Int,
        withoutRunOff: [String], simulatedOnly: [String]
    ) {
        self.name = name
        self.counts = counts
        self.assumptions = assumptions
        self.parts = parts
        self.withoutSource = withoutSource
        self.withoutRunOff = withoutRunOff
        self.simulatedOnly = simulatedOnly
    }

    /// Part (fraction) of all cost that rests on assumptions.
    public var assumedFraction: Double {
        let total = parts.reduce(0) { $0 + $1.total }
        return total > 0 ? parts.reduce(0) { $0 + $1.assumed } / total : 0
    }
}
