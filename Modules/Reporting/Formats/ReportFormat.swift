import Charts

/// A way to write a report. A new one is one file and one line in `ReportFormats.all`.
public protocol ReportFormat: Sendable {
    /// The word behind `--formaat`.
    static var word: String { get }
    /// How the name of a file in it ends, without the point.
    static var fileExtension: String { get }
    /// True when the notes stand in the report itself; otherwise they are warnings on stderr.
    static var carriesNotes: Bool { get }
    /// Whether there is anything of a report to write in it.
    static func canWrite(_ report: any Report, _ style: ReportStyle) -> Bool
    /// Writes a report.
    static func write(_ report: any Report, _ style: ReportStyle, to sink: inout ByteSink)
}

extension ReportFormat {
    /// In most formats there is always something to write.
    public static func canWrite(_ report: any Report, _ style: ReportStyle) -> Bool { true }
}

/// The formats.
public enum ReportFormats {
    /// What is used when nobody asks.
    public static let standard: any ReportFormat.Type = TextFormat.self

    /// For programs.
    public static let json: any ReportFormat.Type = JSONFormat.self

    /// Those that only some reports can be written in; the help of their commands names them.
    public static let special: [any ReportFormat.Type] = [
        HTMLFormat.self, SVGFormat.self, ICSFormat.self, PDFFormat.self,
    ]

    /// Those of every report.
    public static let all: [any ReportFormat.Type] = [
        TextFormat.self, MarkdownFormat.self, CSVFormat.self, JSONFormat.self,
    ]
}

/// How a report is written.
public struct ReportStyle: Hashable, Sendable {
    /// Language of labels and numbers.
    public var language: Language
    /// Unit of amounts in tables.
    public var scale: AmountScale
    /// Commas and points of CSV.
    public var dialect: CSVDialect
    /// Colour on a terminal.
    public var colour: Bool
    /// Columns that lines and tables may take.
    public var width: Int
    /// Version of the program, for data formats.
    public var version: String
    /// What is deep can be folded, so that nothing needs to be left out for the eye's sake.
    var isFolding = false

    /// As wide as lines are where nobody knows better.
    public static let widest = 120

    /// A style.
    public init(
        language: Language, scale: AmountScale = .euro, dialect: CSVDialect = .plain, colour: Bool = false,
        width: Int = widest, version: String
    ) {
        self.language = language
        self.scale = scale
        self.dialect = dialect
        self.colour = colour
        self.width = min(max(width, 20), Self.widest)
        self.version = version
    }

    /// Numbers in the language.
    var numbers: NumberFormat { NumberFormat(language) }
}

/// Something to report: what each format needs of it.
public protocol Report {
    /// For people: headings, tables and lines.
    func blocks(_ style: ReportStyle) -> [Block]
    /// Lines that tell what must be known to read the figures.
    func notes(_ style: ReportStyle) -> [String]
    /// Heads of the columns of `facts`.
    var factColumns: [String] { get }
    /// Hands over one row after the other, as text and amounts.
    func facts(_ row: ([Fact]) -> Void)
    /// The whole as JSON.
    func write(_ style: ReportStyle, to json: inout JSONWriter)
    /// Its days for a calendar; nil where it has none. A command whose report has some names `ics` in its help.
    func events(_ style: ReportStyle) -> EventList?
}

extension Report {
    /// Most reports have no days.
    public func events(_ style: ReportStyle) -> EventList? { nil }
}

extension Report {
    /// The picture that stands for the whole: the first of its blocks. A command whose report has one names `svg` in its help.
    func picture(_ style: ReportStyle) -> (any Chart)? {
        blocks(style).lazy.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }.first
    }
}

/// A cell of CSV.
public enum Fact: Hashable, Sendable {
    case text(String)
    /// A year or another whole number, without groups.
    case number(Int)
    /// Euro, to the cent.
    case amount(Double)
    /// A part of a whole, to eight decimals.
    case fraction(Double)
}

extension ByteSink {
    /// Blocks as lines, with an empty line between two of them; what has no lines is not there.
    mutating func blocks(_ blocks: [Block], lines: (Block) -> [String]) {
        var isFirst = true
        for lines in blocks.lazy.map(lines) where !lines.isEmpty {
            if !isFirst { line() }
            isFirst = false
            for text in lines { line(text) }
        }
    }
}
