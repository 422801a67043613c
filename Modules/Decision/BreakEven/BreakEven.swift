import Domain

/// Where two scenarios cost a municipality the same when one value changes: what `omslag` shows.
public struct BreakEven: Sendable {
    /// What was asked.
    public var question: BreakEvenQuestion
    /// Names that people read.
    public var names: (first: String, second: String)
    /// The value as it stands in the files, and what the scenarios cost there.
    public var base: Point
    /// Between which values was looked.
    public var searched: ClosedRange<Double>
    /// Where they cost the same, or where their order jumps; in order of value.
    public var found: [Found]
    /// Round values with what the scenarios cost there, the base among them.
    public var points: [Point]
    /// False when neither scenario hangs on the value in another way than the other: their difference never changes.
    public var isInfluential: Bool
    /// With a second value: for each of its values where the first one breaks even.
    public var line: [LinePoint]

    /// What both scenarios cost at a value, in euro.
    public struct Point: Sendable {
        /// The value.
        public var value: TypedFigure
        /// What the first scenario costs.
        public var first: Double
        /// What the second scenario costs.
        public var second: Double
        /// The first less the second; below half a cent is none.
        public var difference: Double { clean(first - second) }
    }

    /// A value at which the order of two scenarios changes.
    public enum Found: Sendable {
        /// Both cost the same, to the cent.
        case equal(Point)
        /// They never cost the same, but the difference (first less second, euro) jumps over 0 at this value.
        case jump(at: TypedFigure, below: Double, above: Double)
        /// Both cost the same from one value to another.
        case stretch(from: Point, to: Point)

        /// The value, of a stretch its beginning.
        public var value: TypedFigure {
            switch self {
            case .equal(let point), .stretch(let point, _): point.value
            case .jump(let value, _, _): value
            }
        }
    }

    /// A value of the second figure.
    public struct LinePoint: Sendable {
        /// It.
        public var second: TypedFigure
        /// Where the first one breaks even then.
        public var found: [Found]
        /// The difference (first scenario less second, euro) at the values of the first figure in `points`; nil where it
        /// cannot be computed.
        public var differences: [Double?]
    }
}

/// What is asked of `omslag`.
public struct BreakEvenQuestion: Sendable {
    /// A scenario.
    public var first: ScenarioID
    /// The scenario that it is set against.
    public var second: ScenarioID
    /// Through whose eyes.
    public var municipality: MunicipalityID
    /// What must be the same.
    public var measure: BreakEvenMeasure
    /// The value that changes.
    public var figure: VariedFigure
    /// Another value that changes too.
    public var other: VariedFigure?

    /// A question.
    public init(
        first: ScenarioID, second: ScenarioID, municipality: MunicipalityID, measure: BreakEvenMeasure,
        figure: VariedFigure, other: VariedFigure? = nil
    ) {
        self.first = first
        self.second = second
        self.municipality = municipality
        self.measure = measure
        self.figure = figure
        self.other = other
    }

    var figures: [VariedFigure] { [figure] + [other].compactMap { $0 } }
}

/// What must be the same in two scenarios.
public enum BreakEvenMeasure: String, Sendable, Hashable, CaseIterable {
    case netPresentValue = "ncw"
    case total = "totaal"
    case recurring = "structureel"

    func value(of figures: CostFigures) -> Double {
        switch self {
        case .netPresentValue: figures.netPresentValue
        case .total: figures.total
        case .recurring: figures.recurring
        }
    }
}

/// A figure of the files that is varied.
public struct VariedFigure: Sendable {
    /// Its path.
    public var path: String
    /// What stands in the files.
    public var base: Double
    /// Whether it is typed with a percent sign.
    public var isPercentage: Bool
    /// What its place allows.
    public var allowed: ClosedRange<Double>
    /// Where to look; nil: around the base.
    public var asked: ClosedRange<Double>?

    /// A figure.
    public init(
        path: String, base: Double, isPercentage: Bool, allowed: ClosedRange<Double>, asked: ClosedRange<Double>? = nil
    ) {
        self.path = path
        self.base = base
        self.isPercentage = isPercentage
        self.allowed = allowed
        self.asked = asked
    }

    /// The same, looked at between two values; without one as far as is looked of itself. nil when nothing lies between.
    public func looking(from: Double?, to: Double?) -> VariedFigure? {
        guard from != nil || to != nil else { return self }
        let grid = FigureGrid(figure: self).search
        let low = max(from ?? min(grid.first ?? base, to ?? base), allowed.lowerBound)
        let high = min(to ?? max(grid.last ?? base, from ?? base), allowed.upperBound)
        guard low < high else { return nil }
        var result = self
        result.asked = low...high
        return result
    }

    /// The base as it can be typed: as few digits as it needs.
    var typedBase: TypedFigure {
        TypedFigure.all(near: base, isPercentage: isPercentage).first { $0.value == base }
            ?? TypedFigure(base, decimals: 6, isPercentage: isPercentage)
            ?? TypedFigure(units: 0, decimals: 0, isPercentage: isPercentage)
    }

    /// A value beside the base that no figure of a dossier is likely to have, by which it is found in the graphs.
    public var probe: TypedFigure {
        let decimals = abs(base) < 100_000 ? 9 : 4
        let step = isPercentage ? 1.234567e-7 : abs(base) < 100_000 ? 1.234567e-5 : 0.1237
        let candidates = [base + step, base - step].filter { allowed.contains($0) }
        return candidates.lazy.compactMap { TypedFigure($0, decimals: decimals, isPercentage: isPercentage) }.first
            ?? typedBase
    }
}
