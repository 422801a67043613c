import Decision

/// What makes the difference that `waarom --tegen` explains: the inputs that the scenarios have otherwise, in groups, and
/// the share of each.
public struct DifferenceCauses: Sendable {
    let changes: [DifferenceReport.Change]
    let attribution: Result<FigureAttribution, FigureAttribution.Obstacle>

    /// Of the inputs that differ; the attribution, or why there is none.
    public init(
        _ changes: [DifferenceReport.Change], _ attribution: Result<FigureAttribution, FigureAttribution.Obstacle>
    ) {
        self.changes = changes
        self.attribution = attribution
    }

    /// Groups with their shares in whole units of 10^exponent, which add up to the difference in those units.
    func shares(of difference: Explanation.Item, exponent: Int) -> [(group: ChangeGroup, units: Int)] {
        guard case .success(let attribution) = attribution,
            let total = DecimalRounding.units(of: difference.value, exponent: exponent)
        else { return [] }
        let size = (0..<exponent.magnitude).reduce(1.0) { size, _ in size * 10 }
        let exact = attribution.shares.map { exponent < 0 ? $0 * size : $0 / size }
        return Array(zip(attribution.groups, LargestRemainder.parts(of: total, exact)))
    }

    /// As many decimals as data formats carry: cents, and millionths of what is no amount.
    static func exponent(_ unit: Explanation.Unit) -> Int { unit == .euro ? -2 : -6 }

    /// The value of some units of 10^exponent, with an exponent below 0.
    static func value(_ units: Int, exponent: Int) -> Double {
        Double(units) / (0..<exponent.magnitude).reduce(1.0) { size, _ in size * 10 }
    }
}
