/// `pdf`: the page of `html` on paper. What is written here is that page; who has a printer makes the paper of it.
public enum PDFFormat: ReportFormat {
    /// The word behind `--formaat`.
    public static let word = "pdf"
    /// How the name of a file in it ends.
    public static let fileExtension = "pdf"
    /// The notes stand on the page.
    public static let carriesNotes = true

    /// The page.
    public static func write(_ report: any Report, _ style: ReportStyle, to sink: inout ByteSink) {
        HTMLFormat.write(report, style, to: &sink)
    }
}
