/// Amounts by row and year in whole units: first the total, then the years, then the rows within a year (model.md
/// section 1), so that every column adds up to its total.
struct ShownGrid {
    /// Of everything.
    let total: Int
    /// By year, adding up to the total.
    let years: [Int]
    /// By row, then by year.
    let rows: [[Int]]

    /// Amounts in euro by row, then by year.
    init(_ amounts: [[Double]], years count: Int, _ scale: AmountScale) {
        let columns = (0..<count).map { year in amounts.map { $0[year] } }
        let sums = columns.map { $0.reduce(0, +) }
        let total = scale.units(sums.reduce(0, +))
        self.init(columns, scale, total: total, years: scale.parts(of: total, sums))
    }

    /// The same amounts in other rows: the totals stay as they are shown there.
    init(_ amounts: [[Double]], beside other: ShownGrid, _ scale: AmountScale) {
        let columns = other.years.indices.map { year in amounts.map { $0[year] } }
        self.init(columns, scale, total: other.total, years: other.years)
    }

    private init(_ columns: [[Double]], _ scale: AmountScale, total: Int, years: [Int]) {
        let parts = zip(years, columns).map { scale.parts(of: $0, $1) }
        self.total = total
        self.years = years
        rows = (columns.first ?? []).indices.map { row in parts.map { $0[row] } }
    }

    /// A row's years together.
    func total(ofRow row: Int) -> Int { rows[row].reduce(0, +) }
}
