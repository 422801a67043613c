import RunArchive

/// `archief toon`: a run with its figures. Tables show totals; data formats carry every post and year.
public struct ArchiveRunReport: Report {
    let run: ArchivedRun
    let figures: [ArchivedFigure]

    /// A report of a run.
    public init(_ run: ArchivedRun, _ figures: [ArchivedFigure]) {
        self.run = run
        self.figures = figures
    }

    /// What tables show of an estimate, or of a simulation, by path.
    private static let shown = [
        "totaal", "ncw", "structureel", "incidenteel", "verschil.ncw", "ncw.gemiddelde", "ncw.p50", "ncw.p75",
        "ncw.p95",
    ]

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let words = ArchiveWords(style.language)
        let paths = Self.shown.filter { path in figures.contains { $0.path == path } }
        var table = Table(
            title: words.totals(in: style),
            columns: [.text("Scenario"), .text(words.municipality)] + paths.map { .number($0) })
        for group in groups {
            let values = paths.map { path in
                group.figures.first { $0.path == path }.map { style.amount(style.scale.units($0.value)) } ?? ""
            }
            table.rows.append(
                Table.Row([.init(harmless(group.scenario)), .init(harmless(group.municipality))] + values))
        }
        return [.heading("Run \(run.number)"), .lines(title: nil, words.about(run)), .table(table)]
    }

    /// Figures of a municipality in a scenario.
    private typealias Group = (scenario: String, municipality: String, figures: [ArchivedFigure])

    /// They stand behind each other.
    private var groups: [Group] {
        figures.reduce(into: []) { groups, figure in
            if let last = groups.last, last.scenario == figure.scenario, last.municipality == figure.municipality {
                groups[groups.count - 1].figures.append(figure)
            } else {
                groups.append((figure.scenario, figure.municipality, [figure]))
            }
        }
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] { [] }

    /// Heads of the facts.
    public var factColumns: [String] { ["run", "scenario", "gemeente", "pad", "waarde"] }

    /// One row after the other.
    public func facts(_ row: ([Fact]) -> Void) {
        for figure in figures {
            row([
                .number(run.number), .text(figure.scenario), .text(figure.municipality), .text(figure.path),
                figure.fact,
            ])
        }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            json.key("run")
            json.run(run)
            json.key("cijfers")
            json.list { json in
                for figure in figures {
                    json.element()
                    json.line { json in
                        for (name, text) in [
                            ("scenario", figure.scenario), ("gemeente", figure.municipality), ("pad", figure.path),
                        ] {
                            json.key(name)
                            json.text(text)
                        }
                        json.key("waarde")
                        if figure.isChance { json.fraction(figure.value) } else { json.amount(figure.value) }
                    }
                }
            }
        }
    }
}

extension ArchivedFigure {
    /// A part of the draws, and no amount.
    fileprivate var isChance: Bool { path == "kans_duurder" }
    fileprivate var fact: Fact { isChance ? .fraction(value) : .amount(value) }
}
