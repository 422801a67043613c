/// Figures by year. A single figure is a table of one point.
public struct YearTable: Hashable, Sendable {
    /// A given year.
    public struct Point: Hashable, Sendable {
        /// Calendar year.
        public var year: Int
        /// The figure of that year.
        public var value: Estimate

        /// A given year.
        public init(year: Int, value: Estimate) {
            self.year = year
            self.value = value
        }
    }

    /// Given years, ascending, at least one.
    public var points: [Point]
    /// Growth per year after the last given year (fraction); nil is 0.
    public var growth: Estimate?
    /// False where one figure was typed instead of a table.
    public var isTable: Bool

    /// A table; points in any order.
    public init(points: [Point], growth: Estimate? = nil, isTable: Bool = true) {
        self.points = points.sorted { $0.year < $1.year }
        self.growth = growth
        self.isTable = isTable
    }

    /// One figure for all years.
    public init(_ value: Estimate) {
        self.init(points: [Point(year: 0, value: value)], isTable: false)
    }

    /// How a year is filled (model.md section 1).
    public enum Filling: Hashable, Sendable {
        /// The point itself.
        case given(Point)
        /// Linear between two points: `lower + (upper - lower) * fraction`.
        case between(lower: Point, upper: Point, fraction: Double)
        /// The first value holds before the first given year.
        case before(Point)
        /// Grown from the last given year, so many years on.
        case after(Point, years: Int)
    }

    /// How the figure of a year comes about; nil only for a table without points.
    public func filling(of year: Int) -> Filling? {
        guard let first = points.first, let last = points.last else { return nil }
        if !isTable { return .given(first) }
        if year < first.year { return .before(first) }
        if year > last.year { return .after(last, years: year - last.year) }
        guard let upperIndex = points.firstIndex(where: { $0.year >= year }) else { return nil }
        let upper = points[upperIndex]
        if upper.year == year { return .given(upper) }
        let lower = points[upperIndex - 1]
        return .between(
            lower: lower, upper: upper, fraction: Double(year - lower.year) / Double(upper.year - lower.year))
    }

    /// The base estimate of a year; nil only for a table without points. The graph builds the same as nodes.
    public func base(year: Int) -> Double? {
        switch filling(of: year) {
        case nil: return nil
        case .given(let point), .before(let point): return point.value.base
        case .between(let lower, let upper, let fraction):
            return lower.value.base * (1 - fraction) + upper.value.base * fraction
        case .after(let point, let years):
            guard let growth else { return point.value.base }
            return (0..<years).reduce(point.value.base) { value, _ in value * (1 + growth.base) }
        }
    }
}
