/// Values of a figure to look at: fine enough to search between, or round enough to show.
struct FigureGrid {
    let figure: VariedFigure
    /// Values of a range that was asked for, or of a percentage.
    private static let evenly = 200
    /// An amount is looked at up to so many times doubled or halved, in quarters of that.
    private static let doublings = 10

    /// Values to search between, ascending.
    var search: [Double] {
        if let asked = figure.asked { return Self.even(asked, Self.evenly) }
        if figure.isPercentage {
            let low = max(figure.allowed.lowerBound, min(figure.base, 0) - 0.2)
            let high = min(figure.allowed.upperBound, max(figure.base, 0) + (figure.allowed.upperBound > 1 ? 0.3 : 1))
            return with([figure.base], in: Self.even(low...high, Self.evenly))
        }
        let scale = max(abs(figure.base), 1)
        var values = [0.0, figure.base]
        // Fourth roots of 2, so that the base and its halves and doubles are among them.
        let quarters = [1, 1.189207115002721, 1.4142135623730951, 1.681792830507429]
        for doubling in -Self.doublings...Self.doublings {
            let factor = doubling < 0 ? 1 / Double(1 << -doubling) : Double(1 << doubling)
            for quarter in quarters { values += [scale * factor * quarter, -scale * factor * quarter] }
        }
        return with([], in: values)
    }

    private func with(_ more: [Double], in values: [Double]) -> [Double] {
        Set(values + more).filter { figure.allowed.contains($0) }.sorted()
    }

    private static func even(_ range: ClosedRange<Double>, _ count: Int) -> [Double] {
        let span = range.upperBound - range.lowerBound
        return (0...count).map { $0 == count ? range.upperBound : range.lowerBound + span * Double($0) / Double(count) }
    }

    /// Round values around the base and some others, at most about so many, with the base itself.
    func round(around others: [Double], count: Int) -> [TypedFigure] {
        var (low, high) = (min(figure.base, others.min() ?? figure.base), max(figure.base, others.max() ?? figure.base))
        let least = figure.base != 0 ? abs(figure.base) / 2 : figure.isPercentage ? 0.05 : 1_000
        let margin = max((high - low) / 4, high - low < least ? least : 0)
        let limits = figure.asked ?? figure.allowed
        (low, high) = (max(limits.lowerBound, low - margin), min(limits.upperBound, high + margin))
        let step = Self.roundStep((high - low) / Double(count), isPercentage: figure.isPercentage)
        var values = [figure.typedBase]
        var multiple = (low / step.value).rounded(.up)
        while multiple * step.value <= high, values.count < 4 * count {
            if let value = TypedFigure(
                multiple * step.value, decimals: step.decimals, isPercentage: figure.isPercentage),
                !values.contains(where: { $0.value == value.value })
            {
                values.append(value)
            }
            multiple += 1
        }
        return values.sorted { $0.value < $1.value }
    }

    /// 1, 2 or 5 times a power of ten, at least so large.
    private static func roundStep(_ least: Double, isPercentage: Bool) -> TypedFigure {
        for decimals in stride(from: 6, through: 0, by: -1) {
            for digit in [1, 2, 5] {
                let step = TypedFigure(units: digit, decimals: decimals, isPercentage: isPercentage)
                if decimals != 3 || isPercentage, step.value >= least { return step }
            }
        }
        var power = 10
        while power < 1_000_000_000_000_000 {
            for digit in [1, 2, 5] {
                let step = TypedFigure(units: digit * power, decimals: 0, isPercentage: isPercentage)
                if step.value >= least { return step }
            }
            power *= 10
        }
        return TypedFigure(units: power, decimals: 0, isPercentage: isPercentage)
    }
}
