/// `migreer`: which files were rewritten.
public struct MigrationReport: Report {
    let folder: String
    let count: Int
    let files: [String]
    let format: Int

    /// A report of a folder with so many files, of those that were rewritten, and the version they all have now.
    public init(folder: String, count: Int, files: [String], format: Int) {
        self.folder = folder
        self.count = count
        self.files = files
        self.format = format
    }

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let all = Wording(
            "de \(count) bestanden van \(folder) hebben indeling \(format)",
            "the \(count) files of \(folder) have format \(format)")
        let none = Wording("er is niets gewijzigd", "nothing was changed")
        let lines = [all[style.language]] + (files.isEmpty ? [none[style.language]] : [])
        let title = Wording("Herschreven", "Rewritten")[style.language]
        return [.lines(title: nil, lines)] + (files.isEmpty ? [] : [.lines(title: title, files)])
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] { [] }

    /// Heads of the facts.
    public var factColumns: [String] { ["map", "bestand", "indeling"] }

    /// One row after the other.
    public func facts(_ row: ([Fact]) -> Void) {
        for file in files { row([.text(folder), .text(file), .number(format)]) }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            json.key("map")
            json.text(folder)
            json.key("indeling")
            json.number(format)
            json.texts("herschreven", files)
        }
    }
}
