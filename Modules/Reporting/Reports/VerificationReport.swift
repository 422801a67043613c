import RunArchive

/// `verifieer`: a run that was done again beside the run that it was.
public struct VerificationReport: Report {
    let verification: Verification
    let path: String

    /// A report of a run by the path of its manifest.
    public init(_ verification: Verification, at path: String) {
        self.verification = verification
        self.path = path
    }

    /// Figures that a table shows; the others are counted.
    private static let shown = 20

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let words = VerificationWords(style.language)
        let rows = words.rows(of: verification)
        let shown = rows.prefix(Self.shown)
        let (things, lines) = (shown.filter { !$0.isLine }, shown.filter { $0.isLine })
        var blocks: [Block] = [.heading(words.heading(verification)), .lines(title: nil, words.run(verification))]
        if !things.isEmpty {
            var table = Table(title: words.differences, columns: words.heads.map { .text($0) })
            table.rows = things.map { row in
                Table.Row([row.kindName, row.name, row.was ?? "", row.nowName ?? ""].map { Table.Cell($0) })
            }
            blocks.append(.table(table))
        }
        if !lines.isEmpty { blocks.append(.lines(title: words.lines, lines.flatMap { words.line($0) })) }
        let more = rows.count - shown.count
        let notes = (more > 0 ? [words.more(more)] : []) + notes(style)
        return notes.isEmpty ? blocks : blocks + [.lines(title: style.word(.explanation), notes)]
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] { VerificationWords(style.language).notes(verification) }

    /// Heads of the facts.
    public var factColumns: [String] { ["soort", "naam", "was", "nu", "telt"] }

    /// One row after the other.
    public func facts(_ row: ([Fact]) -> Void) {
        for own in VerificationWords(.dutch).rows(of: verification) {
            row([own.kind, own.name, own.was ?? "", own.now ?? "", own.counts ? "ja" : "nee"].map { .text($0) })
        }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            json.key("manifest")
            json.text(path)
            json.key("resultaat")
            json.text(verification.manifest.result.name)
            json.key("identiek")
            json.flag(verification.isIdentical)
            json.key("uitkomst")
            json.text(verification.outcome.word)
            json.key("bestand")
            json.text(verification.file.rawValue)
            json.key("verschillen")
            json.list { json in
                for row in VerificationWords(.dutch).rows(of: verification) {
                    json.element()
                    json.line { json in
                        for (name, text) in [
                            ("soort", row.kind), ("naam", row.name), ("was", row.was), ("nu", row.now),
                        ] {
                            json.key(name)
                            json.text(text)
                        }
                        json.key("telt")
                        json.flag(row.counts)
                    }
                }
            }
        }
    }
}

extension Verification.Outcome {
    /// The word for programs.
    fileprivate var word: String {
        switch self {
        case .identical: "identiek"
        case .sameFigures: "zelfde cijfers"
        case .different: "verschilt"
        }
    }
}
