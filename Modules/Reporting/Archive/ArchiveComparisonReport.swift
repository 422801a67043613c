import RunArchive

/// `archief vergelijk`: which inputs of two runs differ, and which figures.
public struct ArchiveComparisonReport: Report {
    let first: ArchivedRun
    let second: ArchivedRun
    let inputs: [RunDifference]
    let figures: [ArchivedDifference]

    /// A report of two runs with what differs.
    public init(
        _ first: ArchivedRun, _ second: ArchivedRun, inputs: [RunDifference], figures: [ArchivedDifference]
    ) {
        self.first = first
        self.second = second
        self.inputs = inputs
        self.figures = figures
    }

    /// Figures that a table shows; the others are counted.
    private static let shown = 20

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let words = ArchiveWords(style.language)
        let heading = words.comparison(first, second, isSame: inputs.isEmpty && figures.isEmpty)
        let about = [first, second].map { "run \($0.number): " + words.about($0)[0] }
        var blocks: [Block] = [.heading(heading), .lines(title: nil, about)]
        let rows = VerificationWords(style.language).rows(of: inputs)
        if !rows.isEmpty {
            let heads = VerificationWords(style.language).heads
            var table = Table(title: words.inputs, columns: heads.map { .text($0) })
            table.rows = rows.map { row in
                Table.Row([row.kindName, row.name, row.was ?? "", row.nowName ?? ""].map { .init(harmless($0)) })
            }
            blocks.append(.table(table))
        }
        if !figures.isEmpty { blocks.append(.table(figureTable(words, style))) }
        let notes = notes(style)
        return notes.isEmpty ? blocks : blocks + [.lines(title: nil, notes)]
    }

    private func figureTable(_ words: ArchiveWords, _ style: ReportStyle) -> Table {
        var table = Table(
            title: words.figures(in: style),
            columns: [.text("Scenario"), .text(words.municipality), .text(words.path)]
                + ["run \(first.number)", "run \(second.number)"].map { .number($0) })
        table.rows = figures.prefix(Self.shown).map { figure in
            let values = [figure.was, figure.now].map { $0.map { style.amount(style.scale.units($0)) } ?? "-" }
            let names = [figure.scenario, figure.municipality, figure.path]
            return Table.Row(names.map { .init(harmless($0)) } + values)
        }
        return table
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] {
        figures.count > Self.shown ? [VerificationWords(style.language).more(figures.count - Self.shown)] : []
    }

    /// Heads of the facts.
    public var factColumns: [String] { ["soort", "naam", "scenario", "gemeente", "was", "nu"] }

    /// One row after the other.
    public func facts(_ row: ([Fact]) -> Void) {
        for own in VerificationWords(.dutch).rows(of: inputs) {
            row([own.kind, own.name, "", "", own.was ?? "", own.now ?? ""].map { .text($0) })
        }
        for figure in figures {
            let names = ["cijfer", figure.path, figure.scenario, figure.municipality]
            row(names.map { .text($0) } + [figure.was, figure.now].map { $0.map { .amount($0) } ?? .text("") })
        }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            for (name, run) in [("eerste", first), ("tweede", second)] {
                json.key(name)
                json.run(run)
            }
            json.key("invoer")
            json.list { json in
                for row in VerificationWords(.dutch).rows(of: inputs) {
                    json.element()
                    json.line([("soort", row.kind), ("naam", row.name), ("was", row.was), ("nu", row.now)])
                }
            }
            json.key("cijfers")
            json.list { json in for figure in figures { json.difference(figure) } }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func difference(_ figure: ArchivedDifference) {
        element()
        line { json in
            for (name, text) in [
                ("scenario", figure.scenario), ("gemeente", figure.municipality), ("pad", figure.path),
            ] {
                json.key(name)
                json.text(text)
            }
            for (name, value) in [("was", figure.was), ("nu", figure.now)] {
                json.key(name)
                if let value { json.amount(value) } else { json.number(Int?.none) }
            }
        }
    }
}
