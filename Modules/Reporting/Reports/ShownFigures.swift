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

    /// The figures of a result.
    init(_ result: MunicipalityResult, _ scale: AmountScale, hasLater: Bool) {
        let totals = Self.totals(result, hasLater: hasLater)
        total = scale.units(result.total)
        let columns = scale.parts(of: total, totals.map(\.total))
        self.columns = columns
        posts = zip(totals, columns).map { exact, shown in
            let parts = scale.parts(of: shown, exact.posts.map(\.amount))
            return Dictionary(zip(exact.posts.map(\.post), parts)) { first, _ in first }
        }
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
        let own = ShownFigures(result, scale, hasLater: hasLater)
        let other = ShownFigures(baseline, scale, hasLater: hasLater)
        total = own.total - other.total
        columns = zip(own.columns, other.columns).map(-)
    }
}
