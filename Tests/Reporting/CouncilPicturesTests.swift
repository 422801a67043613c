import Charts
import Decision
import Domain
import ExitCosts
import Simulation
import Storage
import Support
import Testing

@testable import Reporting

/// The report for the council: its pictures on real and on hostile dossiers.
@Suite struct CouncilPicturesTests {
    private static let style = ReportStyle(language: .dutch, version: "x")

    private static func report(_ dossier: Dossier, _ scenario: String? = nil) throws -> CouncilReport {
        let assumptions = dossier.baseline.assumptions
        let comparison = try compare(dossier)
        let own = try #require(assumptions.municipalities.first { $0.id == assumptions.municipality })
        let options = CouncilOptions(
            municipality: own, scenario: scenario.map { ScenarioID($0) },
            simulation: SimulationOptions(draws: 200, seed: 1), sensitivityDraws: 32)
        let paper = try Crew.working { crew throws(Problems) in
            try councilPaper(on: dossier, comparison, options, crew) { _ in [UInt8](repeating: 0, count: 32) }
        }
        return CouncilReport(
            try #require(paper), Selection(comparison) { "" },
            dossier: .init(folder: "map", name: "x", digest: "", files: []))
    }

    private static func charts(_ report: CouncilReport, _ style: ReportStyle = style) -> [any Chart] {
        report.blocks(style).compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
    }

    private func expectSound(_ report: CouncilReport, atLeast count: Int) {
        for language in Language.allCases {
            let charts = Self.charts(report, ReportStyle(language: language, version: "x"))
            #expect(charts.count >= count)
            for chart in charts {
                for width in [ChartWidth.wide, ChartWidth.narrow] {
                    #expect(chart.drawing(width: width).faults() == [], "\(type(of: chart)) \(width)")
                }
            }
        }
    }

    @Test(arguments: [
        ("scenarios/voorschoten", 7), ("Tests/Fixtures/rapport", 7), ("scenarios/leren-stappen", 3),
        ("Tests/Fixtures/klein", 3),
    ])
    func everyPictureIsSound(_ folder: String, _ count: Int) throws {
        expectSound(try Self.report(try readDossier(at: "\(Fixtures.root)/\(folder)", kinds: .all)), atLeast: count)
    }

    @Test func forTheNullScenarioThereIsNoDifferenceToDraw() throws {
        let dossier = try readDossier(at: Fixtures.folder("rapport"), kinds: .all)
        let report = try Self.report(dossier, "nulscenario")
        #expect(!Self.charts(report).contains { $0 is WaterfallChart })
        expectSound(report, atLeast: 3)
    }

    /// Names as nobody should give them, after reading: a reader refuses most of them.
    @Test func hostileNamesStayInTheirPlace() throws {
        var dossier = try readDossier(at: Fixtures.folder("rapport"), kinds: .all)
        let names = [
            "<script>alert(1)</script>", String(repeating: "x", count: 10_000), "\u{202E}omgekeerd",
            "a\" onload='x", "{{zorg}} {{{zorg}}}", String(repeating: "woord ", count: 2_000),
        ]
        for index in dossier.scenarios.indices { dossier.scenarios[index].name = names[index % names.count] }
        dossier.baseline.name = names[1]
        dossier.baseline.assumptions.name = names[0]
        for index in dossier.risks.indices { dossier.risks[index].name = names[index % names.count] }
        for index in dossier.baseline.assumptions.municipalities.indices {
            dossier.baseline.assumptions.municipalities[index].name = names[(index + 1) % names.count]
        }
        for index in dossier.baseline.assumptions.regelingen.indices {
            dossier.baseline.assumptions.regelingen[index].name = names[index % names.count]
            dossier.baseline.assumptions.regelingen[index].group = index == 1 ? names[1] : nil
        }
        for index in dossier.uncertain.indices {
            dossier.uncertain[index].name = "\(names[index % names.count])\(index)"
        }
        let report = try Self.report(dossier)
        expectSound(report, atLeast: 6)
        let page = PageText.html(report, Self.style)
        #expect(!page.contains("<script") && !page.contains("onload='") && !page.contains("\u{202E}"))
        #expect(page.contains("&lt;script&gt;") && page.contains(String(repeating: "x", count: 10_000)))
    }

    @Test func whatATableBesideAPictureShowsAddsUp() throws {
        let dossier = try readDossier(at: "\(Fixtures.root)/scenarios/voorschoten", kinds: .all)
        let report = try Self.report(dossier)
        let (paper, selection) = (report.paper, report.selection)
        let result = try #require(paper.result)
        let baseline = try #require(selection.baseline?.result(of: paper.municipality.id))
        let shown = ShownDifference(result, beside: baseline, .euro, hasLater: selection.hasLater)
        let waterfall = try #require(
            WaterfallPicture(
                selection: selection, scenario: paper.proposed, municipality: paper.municipality, style: Self.style
            ).chart())
        let steps = waterfall.rows.filter { !$0.isSum }.reduce(0) { $0 + $1.value }
        let sum = try #require(waterfall.rows.last { $0.isSum })
        // Drawn as they are written, in tenths of a million.
        #expect(sum.value == steps && abs(steps - Double(shown.total)) <= 50_000)
        let years = YearsPicture(
            selection: selection, scenario: paper.proposed, municipality: paper.municipality, style: Self.style)
        let stacked = try #require(years.chart())
        let own = ShownFigures(result, beside: baseline, .euro, hasLater: selection.hasLater)
        for (column, total) in own.columns.enumerated() {
            #expect(stacked.series.reduce(0) { $0 + $1.values[column] } == Double(total))
        }
        #expect(stacked.series.count <= 7)
        let course = CumulativePicture(
            selection: selection, municipality: paper.municipality, proposed: paper.proposed.id, style: Self.style)
        let lines = try #require(course.chart())
        #expect(lines.series.count == 6 && course.table()?.rows.count == selection.alternatives.count)
        let line = try #require(lines.series.first { $0.name == paper.proposed.name })
        #expect(line.values.last == Double(shown.columns.prefix(lines.categories.count).reduce(0, +)))
    }
}

/// A page as text.
enum PageText {
    static func html(_ report: any Report, _ style: ReportStyle) -> String {
        var bytes: [UInt8] = []
        var sink = ByteSink { buffer in
            bytes += Array(buffer)
            return 0
        }
        HTMLFormat.write(report, style, to: &sink)
        try? sink.finish()
        return String(decoding: bytes, as: UTF8.self)
    }
}
