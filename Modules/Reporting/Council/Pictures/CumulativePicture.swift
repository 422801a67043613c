import Charts
import Decision
import Domain

/// How far each scenario lies above the null scenario when the years so far are added up.
struct CumulativePicture {
    let selection: Selection
    let municipality: Municipality
    let proposed: ScenarioID
    let style: ReportStyle
    /// More lines than this cannot be told apart.
    private static let mostLines = 6

    private var years: ClosedRange<Int> { selection.comparison.firstYear...selection.comparison.lastYear }

    /// By scenario, in the order of the comparison, in whole units.
    private var courses: [(scenario: ScenarioResult, units: [Int])] {
        guard let baseline = selection.baseline?.result(of: municipality.id) else { return [] }
        return selection.alternatives.compactMap { scenario in
            guard let own = scenario.result(of: municipality.id) else { return nil }
            let columns = ShownDifference(own, beside: baseline, style.scale, hasLater: selection.hasLater).columns
            var sum = 0
            let course = columns.prefix(years.count).map { step in
                sum += step
                return sum
            }
            return (scenario, course)
        }
    }

    /// Lines of the scenarios with the lowest outcome, the proposed one always among them; nil without any.
    func chart() -> LineChart? {
        let courses = courses
        let cheapest = courses.sorted { ($0.units.last ?? 0, $0.scenario.id) < ($1.units.last ?? 0, $1.scenario.id) }
        let lowest = cheapest.prefix(Self.mostLines).map(\.scenario.id)
        let chosen = lowest.contains(proposed) ? Set(lowest) : Set(lowest.dropLast() + [proposed])
        let shown = courses.filter { chosen.contains($0.scenario.id) }
        guard !shown.isEmpty, years.count > 1 else { return nil }
        let series = shown.map { course in
            LineChart.Series(
                name: selection.name(of: course.scenario, style),
                values: course.units.map { Double($0) * style.scale.size })
        }
        let isWhole = shown.count == courses.count
        let description = Wording(
            "Lijnen van het opgetelde verschil met het nulscenario\(isWhole ? "" : ", van de \(shown.count) scenario's die het laagst uitkomen of worden voorgesteld"); de bedragen staan in de tabel eronder.",
            "Lines of the difference from the null scenario added up\(isWhole ? "" : ", of the \(shown.count) scenarios that end lowest or are proposed"); the amounts stand in the table below."
        )
        return LineChart(
            text: ChartText(title: title, description: description[style.language]), categories: years.map { "\($0)" },
            series: series, axis: EuroAxis(series.flatMap(\.values).compactMap { $0 } + [0], style).axis)
    }

    /// The same of all scenarios.
    func table() -> Table? {
        let courses = courses
        guard !courses.isEmpty else { return nil }
        return Table(
            title: "\(title), \(style.word(.unit(style.scale)))",
            columns: [.text(style.word(.scenario))] + years.map { .number("\($0)") },
            rows: courses.map { course in
                Table.Row([Table.Cell(selection.name(of: course.scenario, style))] + style.differences(course.units))
            })
    }

    private var title: String {
        Wording(
            "\(municipality.name): opgeteld verschil met het nulscenario",
            "\(municipality.name): difference from the null scenario, added up")[style.language]
    }
}
