/// The course of a scenario's cost against the null scenario, year by year.
struct Course {
    /// Cumulative difference by year.
    var cumulative: [Double] = []
    /// First year from which the cumulative difference is <= 0 (to half a cent) and stays so; nil where it never
    /// comes, and for the null scenario.
    var paybackYear: Int?
    /// The year that is dearest beside the null scenario; nil for the null scenario itself.
    var worstYear: (year: Int, difference: Double)?

    /// Totals by year from a first year; without a null scenario there is nothing to compare.
    init(own: [Double], baseline: [Double]?, from firstYear: Int) {
        guard let baseline else {
            cumulative = own.map { _ in 0 }
            return
        }
        var sum = 0.0
        for (index, pair) in zip(own, baseline).enumerated() {
            let difference = clean(pair.0 - pair.1)
            sum += difference
            cumulative.append(clean(sum))
            if worstYear.map({ difference > $0.difference }) ?? true {
                worstYear = (firstYear + index, difference)
            }
        }
        let last = cumulative.lastIndex { $0 >= halfACent }
        let first = last.map { $0 + 1 } ?? 0
        if first < cumulative.count { paybackYear = firstYear + first }
    }
}
