import Charts
import Decision

/// The picture of `dashboard`: how contributions move.
struct DashboardPicture {
    let dashboard: Dashboard
    let style: ReportStyle

    /// More lines than this cannot be told apart.
    private static let mostLines = 6

    /// What is paid by year for the largest, and for all others together; nil when nothing is known.
    func courses() -> LineChart? {
        let years = dashboard.knownYears
        let sorted = dashboard.entries.filter { !$0.course.isEmpty }.enumerated().sorted { a, b in
            let (first, second) = (largest(a.element), largest(b.element))
            return first == second ? a.offset < b.offset : first > second
        }.map(\.element)
        guard !sorted.isEmpty else { return nil }
        let isWhole = sorted.count <= Self.mostLines
        let own = isWhole ? sorted : Array(sorted.prefix(Self.mostLines - 1))
        var series = own.map { entry in
            LineChart.Series(name: entry.known.name, values: years.map { entry.course[$0]?.amount })
        }
        if !isWhole {
            let rest = sorted.dropFirst(own.count)
            series.append(
                .init(
                    name: Wording("\(rest.count) andere samen", "\(rest.count) others together")[style.language],
                    values: years.map { year in
                        let known = rest.compactMap { $0.course[year]?.amount }
                        return known.isEmpty ? nil : known.reduce(0, +)
                    }))
        }
        let title = Wording("Bijdragen per jaar", "Contributions by year")[style.language]
        let description = Wording(
            "Lijnen van wat de gemeente elk jaar betaalt, de grootste samenwerkingen apart; de bedragen staan in de tabel Verloop.",
            "Lines of what the municipality pays each year, the largest collaborations apart; the amounts stand in the table Course."
        )[style.language]
        let numbers = style.numbers
        return LineChart(
            text: ChartText(title: title, description: description), categories: years.map { "\($0)" }, series: series,
            axis: ValueAxis(unit: Wording("miljoen euro", "million euro")[style.language]) {
                numbers.decimal($0 / 1e6, decimals: 1)
            })
    }

    private func largest(_ entry: Dashboard.Entry) -> Double { entry.course.values.map(\.amount).max() ?? 0 }
}
