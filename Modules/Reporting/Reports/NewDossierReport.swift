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

    private var next: String { "routekaart vergelijk \(typed(folder))" }

    /// A path as it is typed in a shell: in quotes when it holds more than plain characters.
    private func typed(_ path: String) -> String {
        let plain = path.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
                || "-_./".utf8.contains(byte)
        }
        if plain, !path.hasPrefix("-") { return path }
        return "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
