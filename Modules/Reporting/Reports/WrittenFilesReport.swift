import RunArchive

/// `nieuw`, `uitpak` and `archief uitvoer`: which files a folder got, and what to type next.
public struct WrittenFilesReport: Report {
    private let folder: String
    private let files: [String]
    private let isNew: Bool

    /// A report of a new dossier.
    public init(made folder: String, files: [String]) { (self.folder, self.files, isNew) = (folder, files, true) }

    /// A report of what was unpacked.
    public init(unpacked folder: String, files: [String]) {
        self.folder = folder
        self.files = files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        isNew = false
    }

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let title =
            isNew
            ? Wording("Gemaakt in \(folder)", "Made in \(folder)")
            : Wording("Uitgepakt in \(folder)", "Unpacked in \(folder)")
        let blocks: [Block] = [.lines(title: title[style.language], files)]
        return next.isEmpty
            ? blocks : blocks + [.lines(title: Wording("Nu verder", "What next")[style.language], next)]
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
            guard isNew else { return json.texts("volgende", next) }
            json.key("volgende")
            json.text(next.first)
        }
    }

    /// A new dossier can be compared; of what was unpacked each run can be done again.
    private var next: [String] {
        // A folder that begins with a dash is no option when it stands between quotes.
        guard !isNew else {
            return ["routekaart vergelijk \(folder.hasPrefix("-") ? "'\(folder)'" : shellWord(folder))"]
        }
        return files.filter { $0.hasSuffix(RunManifest.suffix) }.map { file in
            let path = "\(folder.hasSuffix("/") ? String(folder.dropLast()) : folder)/\(file)"
            return "routekaart verifieer \(shellWord(path.hasPrefix("-") ? "./\(path)" : path))"
        }
    }
}
