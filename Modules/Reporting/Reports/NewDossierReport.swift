/// `nieuw`: which files were made, and what to type next.
public struct NewDossierReport: Report {
    let folder: String
    let files: [String]

    /// A report of a folder and its files.
    public init(folder: String, files: [String]) {
        self.folder = folder
        self.files = files
    }

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        [
            .lines(title: Wording("Gemaakt in \(folder)", "Made in \(folder)")[style.language], files),
            .lines(title: Wording("Nu verder", "What next")[style.language], [next]),
        ]
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] { [] }

    /// Heads of the facts.
    public var factColumns: [String] { ["map", "bestand"] }

    /// One row after the other.
    public func facts(_ row: ([Fact]) -> Void) {
        for file in files { row([.text(folder), .text(file)]) }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            json.key("map")
            json.text(folder)
            json.texts("bestanden", files)
            json.key("volgende")
            json.text(next)
        }
    }

    /// A folder that begins with a dash is no option when it stands between quotes.
    private var next: String { "routekaart vergelijk \(folder.hasPrefix("-") ? "'\(folder)'" : shellWord(folder))" }
}
