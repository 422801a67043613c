import RunArchive

/// `uitpak`: which files a pack held, and what to type next.
public struct UnpackReport: Report {
    let folder: String
    let files: [String]

    /// A report of the folder that a pack was unpacked in, and its files.
    public init(folder: String, files: [String]) {
        self.folder = folder
        self.files = files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let title = Wording("Uitgepakt in \(folder)", "Unpacked in \(folder)")
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
            json.texts("volgende", next)
        }
    }

    /// Of what was unpacked each run can be done again.
    private var next: [String] {
        files.filter { $0.hasSuffix(RunManifest.suffix) }.map { file in
            let path = "\(folder.hasSuffix("/") ? String(folder.dropLast()) : folder)/\(file)"
            return "routekaart verifieer \(shellWord(path.hasPrefix("-") ? "./\(path)" : path))"
        }
    }
}
