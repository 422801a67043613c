import RunArchive

/// `archief lijst`: runs in the archive, the newest first.
public struct ArchiveListReport: Report {
    let runs: [ArchivedRun]
    let count: Int
    let path: String

    /// A report of some of the runs that were looked for, in an archive by its path.
    public init(_ runs: [ArchivedRun], of count: Int, in path: String) {
        self.runs = runs
        self.count = count
        self.path = path
    }

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let words = ArchiveWords(style.language)
        guard !runs.isEmpty else { return [.lines(title: nil, [words.none(in: path)])] }
        var table = Table(
            title: words.runs(count),
            columns: [.number(words.run), .text(words.time), .text(words.command), .text("Dossier"), .text("Labels")])
        table.rows = runs.map { run in
            let cells = [run.time, run.command, run.dossier, run.labels.joined(separator: ", ")]
            return Table.Row([.init(String(run.number))] + cells.map { .init(harmless($0)) })
        }
        let notes = notes(style)
        return [.table(table)] + (notes.isEmpty ? [] : [.lines(title: nil, notes)])
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] {
        count > runs.count ? [ArchiveWords(style.language).more(count - runs.count)] : []
    }

    /// Heads of the facts.
    public var factColumns: [String] { ["run", "tijd", "opdracht", "dossier", "map", "sha256", "labels"] }

    /// One row after the other.
    public func facts(_ row: ([Fact]) -> Void) {
        for run in runs {
            row(
                [.number(run.number)]
                    + [run.time, run.command, run.dossier, run.folder, run.digest, run.labels.joined(separator: ", ")]
                    .map { .text($0) })
        }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            json.key("archief")
            json.text(path)
            json.key("aantal")
            json.number(count)
            json.key("runs")
            json.list { json in
                for run in runs {
                    json.element()
                    json.run(run)
                }
            }
        }
    }
}

extension JSONWriter {
    /// A run as an object.
    mutating func run(_ run: ArchivedRun) {
        object { json in
            json.key("run")
            json.number(run.number)
            for (name, text) in [
                ("tijd", run.time), ("opdracht", run.command), ("dossier", run.dossier), ("map", run.folder),
                ("sha256", run.digest),
            ] {
                json.key(name)
                json.text(text)
            }
            json.texts("labels", run.labels)
        }
    }
}
