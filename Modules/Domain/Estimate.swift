/// A figure that somebody typed: its base estimate (raming), where it stands, and what is uncertain about it.
public struct Estimate: Hashable, Sendable {
    /// Base estimate, in the unit of its place (euro, fraction, quantity).
    public var base: Double
    /// Where it was typed; `.none` for a default.
    public var place: SourcePlace
    /// The uncertain input behind it: index in `Dossier.uncertain`; nil when the figure is certain.
    public var uncertain: UInt32?

    /// A figure with its place.
    public init(_ base: Double, at place: SourcePlace = .none, uncertain: UInt32? = nil) {
        self.base = base
        self.place = place
        self.uncertain = uncertain
    }
}

/// A distribution of model.md section 7. Parameters in the unit of the place.
public indirect enum Distribution: Hashable, Sendable {
    /// Lowest, most likely, highest.
    case triangular(low: Double, mode: Double, high: Double)
    /// Beta with shape 4: lowest, most likely, highest.
    case pert(low: Double, mode: Double, high: Double)
    /// Between two values.
    case uniform(low: Double, high: Double)
    /// Mean and standard deviation.
    case normal(mean: Double, standardDeviation: Double)
    /// By its 5th and 95th percentile.
    case logNormal(p5: Double, p95: Double)
    /// Happens with a probability, then costs the impact.
    case event(probability: Double, impact: Double, distribution: Distribution?)
    /// One of these values.
    case observations([Double])
    /// Another distribution cut off at bounds.
    case truncated(Distribution, low: Double, high: Double)
}

/// An uncertain input: a name that draws hang on, and a distribution.
public struct UncertainInput: Hashable, Sendable {
    /// Name by `naam:`; nil when the input is called by its path.
    public var name: String?
    /// What it may be.
    public var distribution: Distribution
    /// Where it was typed.
    public var place: SourcePlace

    /// An uncertain input.
    public init(name: String?, distribution: Distribution, place: SourcePlace) {
        self.name = name
        self.distribution = distribution
        self.place = place
    }
}

/// What was said beside a figure.
public struct Remark: Hashable, Sendable {
    /// `bron:`, where the figure comes from.
    public var source: String?
    /// `aanname: ja`.
    public var isAssumption: Bool

    /// A remark.
    public init(source: String?, isAssumption: Bool) {
        self.source = source
        self.isAssumption = isAssumption
    }
}
