/// `html`: one page that holds all it needs, for a browser, a mail or an archive. No scripts; what is deep can be folded.
enum HTMLFormat: ReportFormat {
    static let word = "html"
    static let fileExtension = "html"
    static let carriesNotes = true

    static func write(_ report: any Report, _ style: ReportStyle, to sink: inout ByteSink) {
        var style = style
        style.isFolding = true
        // A test holds that every template can be read.
        guard let templates = try? PageTemplates() else { return }
        sink.write(templates.page(HTMLPage(report.blocks(style), style).values))
    }
}
