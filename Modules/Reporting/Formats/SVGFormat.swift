import Charts

/// `svg`: the one picture of a report, as a file that stands by itself.
enum SVGFormat: ReportFormat {
    static let word = "svg"
    static let fileExtension = "svg"
    static let carriesNotes = false

    static func canWrite(_ report: any Report, _ style: ReportStyle) -> Bool { report.picture(style) != nil }

    static func write(_ report: any Report, _ style: ReportStyle, to sink: inout ByteSink) {
        guard let picture = report.picture(style) else { return }
        sink.write(picture.drawing(width: ChartWidth.wide).svg(id: "routekaart"))
    }
}
