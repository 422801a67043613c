/// `controleer --uitgebreid`: what a dossier is made of, and what rests on assumptions.
public struct OverviewReport: Report {
    let overview: Overview

    /// A report of an overview.
    public init(_ overview: Overview) { self.overview = overview }

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let assumed = style.numbers.percentage(overview.assumedFraction)
        let unsourced = style.numbers.whole(overview.withoutSource)
        var blocks: [Block] = [
            .heading(Wording("\(overview.name): controle", "\(overview.name): check")[style.language]),
            .table(counts(style)), .table(parts(style)),
            .lines(
                title: nil,
                [
                    Wording(
                        "van wat de gemeente in het nulscenario bijdraagt rust \(assumed) op aannames",
                        "of what the municipality contributes in the null scenario \(assumed) rests on assumptions"),
                    Wording(
                        "\(unsourced) cijfers hebben geen bron en zijn niet als aanname gemerkt",
                        "\(unsourced) figures have no source and are not marked as assumption"),
                ].map { $0[style.language] }),
        ]
        let lists = [
            (Wording("Aannames", "Assumptions"), overview.assumptions.map(line)),
            (Wording("Vaste kosten zonder afbouw", "Fixed cost without run-off"), overview.withoutRunOff),
            (Wording("Telt alleen in simuleer mee", "Counts in simuleer only"), overview.simulatedOnly),
        ]
        blocks += lists.filter { !$0.1.isEmpty }.map { .lines(title: $0.0[style.language], $0.1) }
        return blocks
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] { [] }

    private func counts(_ style: ReportStyle) -> Table {
        Table(
            title: Wording("Wat er staat", "What there is")[style.language],
            columns: [
                .text(Wording("Wat", "What")[style.language]), .number(Wording("Aantal", "Number")[style.language]),
            ],
            rows: overview.counts.map { key, count in
                .init([.init(countLabel(key)[style.language]), style.amount(count)])
            })
    }

    private func parts(_ style: ReportStyle) -> Table {
        let unit = style.word(.unit(style.scale))
        let heads = [Wording("Bijdrage", "Contribution"), Wording("Op aannames", "Assumed"), Wording("Deel", "Part")]
        return Table(
            title: Wording(
                "Wat op aannames rust: bijdragen in het nulscenario, in \(unit)",
                "What rests on assumptions: contributions in the null scenario, in \(unit)")[style.language],
            columns: [.text(style.word(.regeling))] + heads.map { .number($0[style.language]) },
            rows: overview.parts.map { part in
                .init([
                    .init(part.name), style.amount(style.scale.units(part.total)),
                    style.amount(style.scale.units(part.assumed)),
                    .init(part.total > 0 ? style.numbers.percentage(part.assumed / part.total) : style.word(.none)),
                ])
            })
    }

    private func line(_ assumption: Overview.Assumption) -> String {
        "\(assumption.path) (\(assumption.place))" + (assumption.source.map { ": \($0)" } ?? "")
    }

    /// Heads of the facts.
    public var factColumns: [String] { ["onderdeel", "naam", "aantal", "bedrag", "plaats", "bron"] }

    /// One row after the other; each column holds one kind of thing, what does not apply is empty.
    public func facts(_ row: ([Fact]) -> Void) {
        let none = Fact.text("")
        for (key, count) in overview.counts { row([.text("aantal"), .text(key), .number(count), none, none, none]) }
        row([.text("zonder_bron"), .text("cijfers"), .number(overview.withoutSource), none, none, none])
        for part in overview.parts {
            row([.text("bijdrage"), .text(part.id.text), none, .amount(part.total), none, none])
            row([.text("bijdrage_op_aannames"), .text(part.id.text), none, .amount(part.assumed), none, none])
        }
        for assumption in overview.assumptions {
            let source = Fact.text(assumption.source ?? "")
            row([.text("aanname"), .text(assumption.path), none, none, .text(assumption.place), source])
        }
        for path in overview.withoutRunOff { row([.text("zonder_afbouw"), .text(path), none, none, none, none]) }
        for path in overview.simulatedOnly { row([.text("niet_berekend"), .text(path), none, none, none, none]) }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            json.key("dossier")
            json.text(overview.name)
            json.key("aantallen")
            json.object { json in
                for (key, count) in overview.counts {
                    json.key(key)
                    json.number(count)
                }
            }
            json.hundredths("procent_op_aannames", overview.assumedFraction * 100)
            json.key("zonder_bron")
            json.number(overview.withoutSource)
            json.key("regelingen")
            json.object { json in
                for part in overview.parts {
                    json.key(part.id.text)
                    json.line { json in
                        json.amount("bijdrage", part.total)
                        json.amount("op_aannames", part.assumed)
                    }
                }
            }
            json.key("aannames")
            json.list { json in
                for assumption in overview.assumptions { write(assumption, to: &json) }
            }
            json.texts("zonder_afbouw", overview.withoutRunOff)
            json.texts("niet_berekend", overview.simulatedOnly)
        }
    }

    private func write(_ assumption: Overview.Assumption, to json: inout JSONWriter) {
        json.element()
        json.line { json in
            json.key("pad")
            json.text(assumption.path)
            json.key("plaats")
            json.text(assumption.place)
            json.key("bron")
            json.text(assumption.source)
        }
    }
}

extension JSONWriter {
    /// A key with a list of texts.
    mutating func texts(_ name: String, _ values: [String]) {
        key(name)
        list { json in
            for value in values {
                json.element()
                json.text(value)
            }
        }
    }
}
