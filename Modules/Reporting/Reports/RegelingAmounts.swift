import Decision
import Domain

/// What a municipality pays by regeling over all years: the null scenario's amount, then each scenario's difference, in
/// whole units that add up to the totals shown.
struct RegelingAmounts {
    /// First the null scenario, then the alternatives.
    let byRegeling: [RegelingID: [Int]]
    /// The posts that belong to no regeling.
    let ownSteps: [Int]
    let totals: [Int]

    init(selection: Selection, municipality: MunicipalityID, scale: AmountScale) {
        let ids = selection.comparison.regelingen.map(\.id)
        let baseline = selection.baseline?.result(of: municipality)
        let baselineSums = Self.sums(baseline, ids)
        var columns: [[Int]] = [scale.parts(of: scale.units(baseline?.total ?? 0), baselineSums)]
        for scenario in selection.alternatives {
            let result = scenario.result(of: municipality)
            let total = scale.units(result?.total ?? 0) - scale.units(baseline?.total ?? 0)
            let differences = zip(Self.sums(result, ids), baselineSums).map { Self.difference($0, $1) }
            columns.append(scale.parts(of: total, differences))
        }
        byRegeling = Dictionary(
            ids.enumerated().map { index, id in (id, columns.map { $0[index] }) }
        ) { first, _ in first }
        ownSteps = columns.map { $0.last ?? 0 }
        totals = columns.map { $0.reduce(0, +) }
    }

    /// A difference below half a cent is none.
    private static func difference(_ a: Double, _ b: Double) -> Double { abs(a - b) < 0.005 ? 0 : a - b }

    /// Exact sums by regeling, own steps last.
    private static func sums(_ result: MunicipalityResult?, _ ids: [RegelingID]) -> [Double] {
        var sums: [RegelingID?: Double] = [:]
        guard let result else { return [Double](repeating: 0, count: ids.count + 1) }
        for column in result.years.map(\.total) + [result.later] {
            for post in column.posts { sums[post.post.regeling, default: 0] += post.amount }
        }
        return ids.map { sums[$0] ?? 0 } + [sums[nil] ?? 0]
    }
}
