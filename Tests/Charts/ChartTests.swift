import Foundation
import FoundationXML
import Testing

@testable import Charts

/// Every chart, whatever stands in it, can be shown.
@Suite struct ChartTests {
    @Test(arguments: SampleCharts.ordinary + SampleCharts.extreme)
    func nothingIsWrongWithAnyChart(_ sample: SampleCharts.Sample) {
        for width in [ChartWidth.wide, ChartWidth.narrow, 240, 1_200] {
            let drawing = sample.chart.drawing(width: width)
            #expect(drawing.faults() == [], "\(sample.name) at \(width)")
            #expect(drawing.height < 5_000 && drawing.width <= width, "\(sample.name) at \(width)")
        }
    }

    @Test(arguments: SampleCharts.ordinary + SampleCharts.extreme)
    func whatIsWrittenIsWellFormedAndHarmless(_ sample: SampleCharts.Sample) throws {
        let text = sample.chart.drawing(width: ChartWidth.wide).svg(id: "x")
        let reader = SVGReader()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = reader
        #expect(parser.parse(), "\(sample.name): \(String(describing: parser.parserError))")
        #expect(Set(reader.ids).count == reader.ids.count, "ids stand once")
        #expect(reader.elements.isSubset(of: SVGReader.known), "\(reader.elements)")
        #expect(reader.attributes.isDisjoint(with: ["href", "xlink:href", "onload"]))
        #expect(!text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x200F })
        #expect(!text.contains("nan") && !text.contains("inf"), "\(sample.name)")
        #expect(text.utf8.count < 200_000, "\(sample.name)")
    }

    /// To look at them all: ROUTEKAART_PRENTEN=MAP swift test --filter ChartTests
    @Test func theyCanBeLookedAt() throws {
        guard let folder = ProcessInfo.processInfo.environment["ROUTEKAART_PRENTEN"] else { return }
        let samples = SampleCharts.ordinary + SampleCharts.extreme
        for (number, sample) in samples.enumerated() {
            for (name, width) in [("breed", ChartWidth.wide), ("smal", ChartWidth.narrow)] {
                let file = "\(folder)/\(number)-\(sample.name.filter { $0 != " " && $0 != "," })-\(name).svg"
                try sample.chart.drawing(width: width).svg(id: "p").write(
                    toFile: file, atomically: true, encoding: .utf8)
            }
        }
    }

    /// Each fault is found when it is made.
    @Test(arguments: SampleCharts.ordinary.dropLast()) func faultsAreFound(_ sample: SampleCharts.Sample) throws {
        let sound = sample.chart.drawing(width: ChartWidth.wide)
        let label = try #require(sound.labels.first)
        var drawing = sound
        drawing.marks.append(.label(Label("Te ver", at: Point(sound.width - 5, 20))))
        #expect(drawing.faults().contains(.labelOutside("Te ver")))
        drawing = sound
        drawing.marks.append(.label(Label("Eroverheen", at: Point(label.place.x + 2, label.place.y + 2), label.anchor)))
        #expect(drawing.faults().contains(.overlap(label.text, "Eroverheen")))
        for axis in AxisKind.allCases {
            drawing = sound
            drawing.marks.removeAll { if case .group(.axis(axis), _) = $0 { true } else { false } }
            #expect(drawing.faults() == [.missingAxis(axis)])
            drawing.marks.append(.group(.axis(axis), [.line(Point(0, 0), Point(1, 1), Paint(.text))]))
            #expect(drawing.faults() == [.missingAxis(axis)], "a line without words is no axis")
        }
        drawing = sound
        drawing.height /= 2
        #expect(drawing.faults().contains(.markOutside))
        drawing = sound
        drawing.marks.append(.line(Point(.nan, 0), Point(10, 10), Paint(.text)))
        #expect(drawing.faults() == [.markOutside])
        drawing = sound
        drawing.description = ""
        #expect(drawing.faults() == [.wordless])
    }

    @Test func fortySeriesAreKnownWithoutTheirColour() {
        let styles = (0..<40).map { SeriesStyle(number: $0) }
        #expect(Set(styles.map { "\($0.line.dash) \($0.sign)" }).count == 40)
        #expect(Set((0..<40).map { Hatching.kind($0).map { "\($0.path) \($0.size)" } ?? "" }).count >= 36)
        #expect(Set((0..<40).map { "\(Ink.series($0).name) \(Hatching.kind($0)?.path ?? "")" }).count == 40)
    }

    @Test func namesStandByTheirLines() {
        let chart = LineChart(
            text: ChartText(title: "T", description: "D"), categories: ["1", "2"],
            series: [.init(name: "laag", values: [0, 1e6]), .init(name: "hoog", values: [0, 3e6])],
            axis: SampleCharts.axis)
        let labels = chart.drawing(width: 720).labels
        let (low, high) = (labels.first { $0.text == "laag" }, labels.first { $0.text == "hoog" })
        #expect((low?.place.y ?? 0) > (high?.place.y ?? 1_000) + 50)
        #expect((low?.place.x ?? 0) > 550)
    }
}

/// Gathers what an SVG is made of.
private final class SVGReader: NSObject, XMLParserDelegate {
    static let known: Set = [
        "svg", "title", "desc", "style", "defs", "pattern", "rect", "path", "circle", "text", "g",
    ]
    var elements: Set<String> = []
    var attributes: Set<String> = []
    var ids: [String] = []

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        elements.insert(name)
        self.attributes.formUnion(attributes.keys)
        if let id = attributes["id"] { ids.append(id) }
    }
}
