import Reporting

extension CommandResult {
    /// The same, printed where the format is paper. Throws `PrintProblem`.
    func printed(_ format: any ReportFormat.Type, _ style: ReportStyle) throws -> CommandResult {
        guard format.word == PDFFormat.word, bytes == nil, report != nil else { return self }
        var result = self
        result.bytes = try PagePrinter().pdf(of: bytes(format, style))
        return result
    }
}
