import Decision

/// A municipality's figures in whole units, so that parts shown add up to totals shown (model.md section 1): first the
/// total, then the years with later, then the posts within a year.
struct ShownFigures {
    /// The sum of `columns`.
    let total: Int
    /// The years, then later where there is one.
    let columns: [Int]
    /// Posts by column, adding up to it.
    let posts: [[Post: Int]]

    /// The figures of a result. Beside the null scenario a year that is the same to half a cent is shown the same: where
    /// nothing differs no difference of one appears; the other years take up the rounding.
    init(
        _ result: MunicipalityResult, beside baseline: MunicipalityResult? = nil, _ scale: AmountScale, hasLater: Bool
    ) {
        let totals = Self.totals(result, hasLater: hasLater)
        total = scale.units(result.total)
        let columns = Self.columns(totals.map(\.total), of: total, beside: baseline, scale, hasLater: hasLater)
        self.columns = columns
        posts = zip(totals, columns).map { exact, shown in
            let parts = scale.parts(of: shown, exact.posts.map(\.amount))
            return Dictionary(zip(exact.posts.map(\.post), parts)) { first, _ in first }
        }
    }

    private static func columns(
        _ exact: [Double], of total: Int, beside baseline: MunicipalityResult?, _ scale: AmountScale, hasLater: Bool
    ) -> [Int] {
        guard let baseline else { return scale.parts(of: total, exact) }
        let other = ShownFigures(baseline, scale, hasLater: hasLater)
        let same = zip(exact, totals(baseline, hasLater: hasLater)).map { abs($0 - $1.total) < 0.005 }
        let changed = exact.indices.filter { !same[$0] }
        guard !changed.isEmpty else { return scale.parts(of: total, exact) }
        let kept = exact.indices.filter { same[$0] }.reduce(0) { $0 + other.columns[$1] }
        let rest = scale.parts(of: total - kept, changed.map { exact[$0] })
        var columns = other.columns
        for (index, shown) in zip(changed, rest) { columns[index] = shown }
        return columns
    }

    /// The exact figures by column.
    static func totals(_ result: MunicipalityResult, hasLater: Bool) -> [YearTotal] {
        result.years.map(\.total) + (hasLater ? [result.later] : [])
    }
}

/// What a scenario costs more than the null scenario, in whole units: the difference of the figures as both are shown.
struct ShownDifference {
    /// The sum of `columns`.
    let total: Int
    /// The years, then later where there is one.
    let columns: [Int]

    init(_ result: MunicipalityResult, beside baseline: MunicipalityResult, _ scale: AmountScale, hasLater: Bool) {
        let own = ShownFigures(result, beside: baseline, scale, hasLater: hasLater)
        let other = ShownFigures(baseline, scale, hasLater: hasLater)
        total = own.total - other.total
        columns = zip(own.columns, other.columns).map(-)
    }
}
