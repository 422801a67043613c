/// A criterion of the multi-criteria analysis.
public struct Criterion: Sendable, Hashable {
    /// Name in the files.
    public var id: String
    /// Name that people read.
    public var name: String
    /// The part of the framework that it belongs to (onderdeel), as people read it; nil: none.
    public var part: String?
    /// Fraction; weights add up to 1.
    public var weight: Double
    /// `kwaliteit: ja`: counts in the test of quality.
    public var isQuality: Bool
    /// `uit:`, the computed figure it comes from; nil for a score.
    public var from: ComputedFigure?
    /// Where it was typed.
    public var place: SourcePlace

    /// A criterion; its name in the files is what people read unless another is given.
    public init(
        id: String, name: String? = nil, part: String? = nil, weight: Double, isQuality: Bool = false,
        from: ComputedFigure? = nil, place: SourcePlace = .none
    ) {
        self.id = id
        self.name = name ?? id
        self.part = part
        self.weight = weight
        self.isQuality = isQuality
        self.from = from
        self.place = place
    }
}

/// What a criterion can take from the computation instead of a score: cost of the municipality, so lower is better.
public enum ComputedFigure: String, Sendable, Hashable, CaseIterable {
    /// NCW, euro.
    case netPresentValue = "ncw"
    /// All years and later together, euro.
    case total = "totaal"
    /// The recurring amount of the last year, euro.
    case recurring = "structureel"
}
