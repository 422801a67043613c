/// `json`: for programs; stable within version 1.
enum JSONFormat: ReportFormat {
    static let word = "json"
    static let fileExtension = "json"
    static let carriesNotes = false

    static func write(_ report: any Report, _ style: ReportStyle, to sink: inout ByteSink) {
        var json = JSONWriter(consume sink)
        report.write(style, to: &json)
        sink = json.end()
    }
}
