import Charts
import Testing

/// Every kind of chart, with ordinary input and with input that nobody would choose.
enum SampleCharts {
    struct Sample: Sendable, CustomTestStringConvertible {
        var name: String
        var chart: any Chart
        var testDescription: String { name }
    }

    static let axis = ValueAxis(unit: "miljoen euro") { "\(($0 / 10_000).rounded() / 100)" }
    static let years = (2021...2028).map(String.init)
    static let long = String(repeating: "Gemeenschappelijke regeling Zuid ", count: 300)
    static let breathless = String(repeating: "W", count: 10_000)
    static let turned =
        "\u{200F}\u{202E}Voorschoten <b>\"&'</b> \u{05D0}\u{05D1}\u{05D2} e\(String(repeating: "\u{301}", count: 500))"

    static let ordinary: [Sample] = kinds("gewoon", names: ["Zelf doen", "Leidse regio", "Haaglanden"]) {
        series, year in
        1_200_000 + Double(series) * 300_000 + Double(year * year) * 40_000
    }

    static let extreme: [Sample] =
        kinds("lange namen", names: [long, breathless, long + "2", "kort"]) { Double($0 + $1) * 1e6 }
        + kinds("veertig", names: (1...40).map { "Gemeente met een naam \($0)" }) { Double(($0 * 7 + $1) % 11) * 1e5 }
        + kinds("nul", names: ["Zelf doen", "Leidse regio"]) { _, _ in 0 }
        + kinds("negatief", names: ["Zelf doen", "Leidse regio", "Haaglanden"]) { -4e6 + Double($0 * 3 + $1) * 1e6 }
        + kinds("een punt", names: ["Zelf doen"], years: ["2021"]) { _, _ in 12_345.67 }
        + kinds("niets", names: [], years: []) { _, _ in 0 }
        + kinds("rechts naar links", names: [turned, turned + "2"]) { Double($0 - $1) * 1e5 }
        + kinds("onmeetbaar", names: ["a", "b", "c"]) {
            [.nan, .infinity, 1e300, -1e150, .leastNonzeroMagnitude][($0 + $1) % 5]
        }
        + kinds("gelijk", names: ["a", "b", "c", "d", "e"]) { _, _ in 3_000_000 }

    /// One of each kind; `value` gives that of a series in a year.
    private static func kinds(
        _ name: String, names: [String], years: [String] = years, _ value: (Int, Int) -> Double
    ) -> [Sample] {
        let text = ChartText(title: names.first.map { "Kosten van \($0)" } ?? "Niets", description: "Een proef.")
        let values = names.indices.map { series in years.indices.map { value(series, $0) } }
        let first = values.map { $0.first ?? 0 }
        let charts: [(String, any Chart)] = [
            (
                "lijn",
                LineChart(
                    text: text, categories: years, series: zip(names, values).map { .init(name: $0, values: $1) },
                    axis: axis)
            ),
            (
                "stapel",
                StackedColumns(
                    text: text, categories: years, series: zip(names, values).map { .init(name: $0, values: $1) },
                    total: "Totaal", axis: axis)
            ),
            (
                "waaier",
                FanChart(
                    text: text, categories: years,
                    bands: values.prefix(3).enumerated().map { index, own in
                        .init(
                            name: names[index], low: own.map { $0 - 3e5 / Double(index + 1) },
                            high: own.map { $0 + 4e5 / Double(index + 1) })
                    }, lines: zip(names, values).prefix(2).map { .init(name: $0, values: $1) }, axis: axis)
            ),
            (
                "tornado",
                TornadoChart(
                    text: text,
                    rows: zip(names, first).enumerated().map { index, row in
                        .init(name: row.0, low: row.1 - 1e5 * Double(index), high: row.1 + 2e5)
                    }, base: first.first ?? 0,
                    names: .init(low: "bij P10", high: "bij P90", base: "raming"), axis: axis)
            ),
            (
                "waterval",
                WaterfallChart(
                    text: text,
                    rows: [.init(name: names.first ?? "begin", value: first.first ?? 0, isSum: true)]
                        + zip(names, first).map { .init(name: $0, value: $1 / 3 - 2e5) }
                        + [.init(name: names.last ?? "eind", value: first.last ?? 0, isSum: true)],
                    names: .init(more: "meer", less: "minder", sum: "totaal"), axis: axis, change: { axis.label($0) })
            ),
            ("tijdlijn", timeline(text, names, values)),
            (
                "risicokaart",
                RiskMap(
                    text: text,
                    risks: zip(names, first).enumerated().map { index, row in
                        .init(name: row.0, chance: Double(index % 5) * 0.2 + 0.1, impact: row.1)
                    }, impacts: axis,
                    chances: ValueAxis(unit: "kans") { "\(Int(($0 * 100).rounded()))%" })
            ),
            ("trend", Sparkline(text: text, values: values.first ?? [])),
        ]
        return charts.map { Sample(name: "\($0.0), \(name)", chart: $0.1) }
    }

    private static func timeline(_ text: ChartText, _ names: [String], _ values: [[Double]]) -> TimelineChart {
        let lanes = names.enumerated().map { lane, name in
            TimelineChart.Lane(
                name: name,
                items: values[lane].prefix(4).enumerated().map { index, value in
                    let from = 2020 + value / 1e6 + Double(index)
                    return .init(
                        id: "\(lane).\(index)", name: "\(name) \(index)", from: from,
                        to: index.isMultiple(of: 2) ? from + 1.5 : nil, isUrgent: index == 3)
                })
        }
        return TimelineChart(
            text: text, lanes: lanes, ticks: (2018...2030).map { .init(at: Double($0), name: String($0)) },
            moments: [.init(at: 2021.4, name: "vandaag"), .init(at: 2022, name: names.last ?? "besluit")],
            dependencies: names.indices.flatMap { lane in
                [
                    .init("\(lane).0", then: "\(lane).1"), .init("\(lane).3", then: "0.0"),
                    .init("0.1", then: "onbekend"),
                ]
            },
            names: .init(stretch: "looptijd", milestone: "besluit", urgent: "te laat"))
    }
}
