import Decision

/// What a command has to say.
public enum Content: Sendable {
    /// All scenarios beside the null scenario.
    case comparison(ComparisonView)
    /// The last scenario of a view.
    case scenario(ComparisonView)
    /// What a dossier is made of.
    case overview(Overview)

    /// Notes that belong under a table; formats for machines leave them to stderr.
    var notes: [Note] {
        switch self {
        case .comparison(let view), .scenario(let view): view.notes
        case .overview: []
        }
    }
}

/// How somebody asked to see it.
public struct Presentation: Sendable {
    /// Signs, language and unit of figures.
    public var style: NumberStyle
    /// How CSV is written.
    public var csv: CSVStyle
    /// Whether a terminal shows colour.
    public var usesColour: Bool

    /// A presentation.
    public init(style: NumberStyle, csv: CSVStyle, usesColour: Bool) {
        self.style = style
        self.csv = csv
        self.usesColour = usesColour
    }
}

/// The formats of results. A new one is one file in Formats and its line in each switch below.
public enum OutputFormat: String, Sendable, CaseIterable {
    case table = "tabel"
    case markdown
    case csv
    case json

    /// Writes a content in this format.
    public func write(_ content: Content, _ presentation: Presentation, to sink: ByteSink) throws {
        switch self {
        case .table:
            let format = TextFormat(usesColour: presentation.usesColour)
            try sink.write(harmlessLines(format.text(report(content, presentation)), presentation))
        case .markdown: try sink.write(MarkdownFormat().text(report(content, presentation)))
        case .csv: try writeCSV(content, presentation.csv, to: sink)
        case .json: try writeJSON(content, to: sink)
        }
    }

    /// The notes as lines, for formats that have no place for them; empty for those that show them.
    public func separateNotes(_ content: Content, _ presentation: Presentation) -> [String] {
        switch self {
        case .table, .markdown: []
        case .csv, .json: content.notes.map { words($0, presentation.style.language, presentation.style) }
        }
    }

    private func report(_ content: Content, _ presentation: Presentation) -> Report {
        switch content {
        case .comparison(let view): ComparisonReport(view, presentation.style).report()
        case .scenario(let view): ScenarioReport(view, presentation.style).report()
        case .overview(let overview): OverviewReport(overview: overview, style: presentation.style).report()
        }
    }

    private func writeCSV(_ content: Content, _ style: CSVStyle, to sink: ByteSink) throws {
        switch content {
        case .comparison(let view): try ComparisonCSV(view: view, style: style).write(to: sink)
        case .scenario(let view): try ComparisonCSV(view: view.onlyLast, style: style).write(to: sink)
        case .overview(let overview): try sink.write(OverviewData(overview: overview).csv(style))
        }
    }

    private func writeJSON(_ content: Content, to sink: ByteSink) throws {
        switch content {
        case .comparison(let view): try ComparisonJSON(view: view).write(to: sink)
        case .scenario(let view): try ComparisonJSON(view: view.onlyLast).write(to: sink)
        case .overview(let overview): try sink.write(OverviewData(overview: overview).json())
        }
    }

    /// Names from files may hold anything; a terminal gets only the colour that we add.
    private func harmlessLines(_ text: String, _ presentation: Presentation) -> String {
        presentation.usesColour
            ? text : text.split(separator: "\n", omittingEmptySubsequences: false).map { harmless(String($0)) }.joined(separator: "\n")
    }
}

extension ComparisonView {
    /// Only the scenario that was asked for, without the null scenario beside it.
    fileprivate var onlyLast: ComparisonView {
        var view = self
        view.scenarios = Array(scenarios.suffix(1))
        return view
    }
}
