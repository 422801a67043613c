import Charts
import Decision
import Simulation

/// How the cost of a scenario may turn out year by year; its figures stand in the table of `simuleer`.
struct FanPicture {
    let scenario: SimulationOutcome.Scenario
    let style: ReportStyle

    /// The fan of the first municipality; nil where nothing is spread.
    func chart() -> FanChart? {
        guard let own = scenario.municipalities.first, own.years.count > 1 else { return nil }
        func line(_ fraction: Double) -> [Double]? {
            let values = own.years.compactMap { $0.spread.percentiles[fraction] }
            return values.count == own.years.count ? values : nil
        }
        guard let low = line(0.05), let quarter = line(0.25), let median = line(0.5), let rest = line(0.75),
            let high = line(0.95), zip(low, high).contains(where: { $1 - $0 >= 1 })
        else { return nil }
        let title = Wording("\(scenario.name): bandbreedte per jaar", "\(scenario.name): range by year")
        let description = Wording(
            "Banden om de mediaan: in negen van de tien trekkingen, en in de helft ervan; de bedragen staan in de tabel eronder.",
            "Bands around the median: in nine of ten draws, and in half of them; the amounts stand in the table below.")
        return FanChart(
            text: ChartText(title: title[style.language], description: description[style.language]),
            categories: own.years.map { "\($0.year)" },
            bands: [
                .init(name: Wording("P5 tot P95", "P5 to P95")[style.language], low: low, high: high),
                .init(name: Wording("P25 tot P75", "P25 to P75")[style.language], low: quarter, high: rest),
            ],
            lines: [
                .init(name: Wording("mediaan", "median")[style.language], values: median),
                .init(name: Wording("raming", "base estimate")[style.language], values: own.years.map(\.spread.base)),
            ], axis: EuroAxis(low + high, style).axis)
    }
}
