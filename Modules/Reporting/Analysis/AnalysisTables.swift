import Decision
import Domain

/// The tables of `analyse`.
struct AnalysisTables {
    let analysis: Analysis
    let style: ReportStyle

    private var unit: String { style.word(.unit(style.scale)) }
    private func word(_ dutch: String, _ english: String) -> String { Wording(dutch, english)[style.language] }
    private var regelingColumn: Table.Column { .text(style.word(.regeling)) }
    private func euros(_ amount: Double) -> Table.Cell { style.amount(style.scale.units(amount)) }
    private func more(_ amount: Double) -> Table.Cell { style.difference(style.scale.units(amount)) }

    /// What leaving does; nil when nothing is left.
    func leaves() -> Table? {
        guard !analysis.leaves.isEmpty else { return nil }
        let posts = RegelingPost.allCases.filter { post in
            analysis.leaves.contains { $0.posts.contains { $0.post == post } }
        }
        let words = PostWords(style.language, [])
        return Table(
            title: word("Gevolgen van uittreden, in \(unit)", "Consequences of leaving, in \(unit)"),
            columns: [regelingColumn]
                + [word("Per", "On"), word("Besluit uiterlijk", "Decide by")].map { .text($0) }
                + posts.map { .number(words.text($0)) } + [.number(style.word(.together))],
            rows: analysis.leaves.map { leave in
                let total = style.scale.units(leave.posts.reduce(0) { $0 + $1.amount })
                let parts = style.scale.parts(
                    of: total, posts.map { post in leave.posts.first { $0.post == post }?.amount ?? 0 })
                return .init(
                    [
                        .init(leave.regeling.name), .init(leave.date.isoDate),
                        .init(leave.lastDecision?.isoDate ?? style.word(.unknown)),
                    ] + parts.map { style.difference($0) } + [style.difference(total)])
            })
    }

    /// What is joined instead; nil when nothing is.
    func joins() -> Table? {
        guard !analysis.joins.isEmpty else { return nil }
        return Table(
            title: word("Toetreden, in \(unit)", "Joining, in \(unit)"),
            columns: [regelingColumn, .text(word("Per", "On"))]
                + [
                    word("Intreedsom", "Entry sum"), word("Alle jaren", "All years"), "\(analysis.years.last)",
                ].map { .number($0) },
            rows: analysis.joins.map { join in
                .init([
                    .init(join.regeling.name), .init(join.date.isoDate), euros(join.entrySum), euros(join.total),
                    euros(join.lastYear),
                ])
            })
    }

    /// What could be joined too; nil when there is nothing.
    func candidates() -> Table? {
        guard !analysis.candidates.isEmpty else { return nil }
        return Table(
            title: word(
                "Andere regelingen voor dezelfde taakvelden", "Other regelingen for the same task fields"),
            columns: [regelingColumn]
                + [word("Oriëntatie", "Orientation"), word("Deelnemers", "Participants")].map { .text($0) }
                + [
                    .number(
                        word(
                            "Per inwoner in \(analysis.years.last) (euro)",
                            "Per inhabitant in \(analysis.years.last) (euro)"))
                ],
            rows: analysis.candidates.map { candidate in
                .init([
                    .init(candidate.regeling.name), .init(candidate.orientation ?? style.word(.unknown)),
                    .init(candidate.participants.joined(separator: ", ")),
                    .init(
                        candidate.perInhabitant.map { style.numbers.decimal($0, decimals: 2) } ?? style.word(.unknown)),
                ])
            })
    }

    /// What each municipality gains or loses; nil when nothing moves.
    func effects() -> Table? {
        guard !analysis.effects.isEmpty else { return nil }
        var table = Table(
            title: word("Meer of minder per gemeente, in \(unit)", "More or less by municipality, in \(unit)"),
            columns: [.text(style.word(.municipality))]
                + [
                    style.word(.total), style.word(.netPresentValue), style.word(.recurring(year: analysis.years.last)),
                ].map { .number($0) })
        let figures: [KeyPath<MunicipalityResult.Difference, Double>] = [\.total, \.netPresentValue, \.recurring]
        let columns = figures.map { figure in
            let amounts = analysis.effects.map { $0.difference[keyPath: figure] }
            let total = style.scale.units(amounts.reduce(0, +))
            return (parts: style.scale.parts(of: total, amounts), total: total)
        }
        table.rows = analysis.effects.enumerated().map { index, effect in
            .init([.init(effect.municipality.name)] + columns.map { style.difference($0.parts[index]) })
        }
        table.rows.append(
            .init([.init(style.word(.together))] + columns.map { style.difference($0.total) }, kind: .total))
        return table
    }

    /// What it does to who supports what is left; nil when nobody does.
    func support() -> Table? {
        guard !analysis.support.isEmpty else { return nil }
        let last = analysis.years.last
        return Table(
            title: word(
                "Gevolgen voor wie ondersteunt, in \(unit)", "What it does to who supports, in \(unit)"),
            columns: [regelingColumn]
                + [
                    word("Kosten \(last) nu", "Cost \(last) now"), word("dan", "then"), word("Fte nu", "Fte now"),
                    word("dan", "then"),
                ].map { .number($0) } + [.text(word("Minder afname per jaar", "Less taken a year"))]
                + [.number(word("Achterblijvend", "Stranded"))],
            rows: analysis.support.map { support in
                let staff = support.staff.map { [$0.before, $0.after] } ?? []
                let quantities = support.quantities.map { "\(style.numbers.trimmed($0.less, atMost: 1)) \($0.unit)" }
                return .init(
                    [.init(support.regeling.name), euros(support.cost.before), euros(support.cost.after)]
                        + (staff.isEmpty ? ["", ""] : staff.map { .init(style.numbers.decimal($0, decimals: 1)) })
                        + [.init(quantities.joined(separator: ", ")), euros(support.stranded)])
            })
    }

    /// The two tests.
    func tests() -> Table {
        let tests = analysis.tests
        return Table(
            title: word("Toetsen", "Tests"),
            columns: [
                .text(word("Toets", "Test")), .text(word("Voldoet", "Met")), .number(word("Verschil", "Difference")),
            ],
            rows: [
                .init([
                    .init("niet-duurder"), style.verdict(tests.notDearer.isMet),
                    tests.notDearer.value.map { more($0) } ?? "",
                ]),
                .init([
                    .init("kwaliteit"), style.verdict(tests.quality.isMet),
                    .init(tests.quality.value.map { style.numbers.decimal($0, decimals: 2, signed: true) } ?? ""),
                ]),
            ])
    }

    /// The scores on the framework; nil when there are none.
    func scores() -> Table? {
        let rows = analysis.parts.flatMap { part in
            [Table.Row([.init(part.name)], kind: .section)]
                + part.criteria.map { score in
                    let after = score.after.map { style.numbers.trimmed($0, atMost: 1) } ?? style.word(.unknown)
                    return .init([
                        .init(score.criterion), .init(style.numbers.percentage(score.weight)),
                        .init(score.before.map { style.numbers.trimmed($0, atMost: 1) } ?? style.word(.unknown)),
                        .init(after + (score.isAssumption ? " *" : "")), .init(score.reason ?? ""),
                    ])
                }
        }
        guard !rows.isEmpty else { return nil }
        return Table(
            title: word("Scores op het toetsingskader (1-10)", "Scores on the framework (1-10)"),
            columns: [.text(word("Criterium", "Criterion"))]
                + [word("Gewicht", "Weight"), word("Nu", "Now"), word("Dan", "Then")].map { .number($0) }
                + [.text(word("Waarom", "Why"))], rows: rows)
    }

    /// Business economics: what stays behind, what the transition costs, tax.
    func economics() -> Table {
        let economics = analysis.economics
        let last = analysis.years.last
        return Table(
            title: word("Bedrijfseconomisch, in \(unit)", "Business economics, in \(unit)"),
            columns: [.text(word("Wat", "What")), .number(word("Bedrag", "Amount"))],
            rows: [
                (
                    word(
                        "overhead en kosten die achterblijven en aflopen", "overhead and cost left behind that run off"),
                    economics.strandedRunningOff
                ),
                (
                    word("wat blijvend achterblijft, in \(last)", "what stays behind for ever, in \(last)"),
                    economics.strandedForEver
                ),
                (word("uittreedsommen", "exit sums"), economics.exitSums),
                (word("ontvlechting", "disentangling"), economics.separation),
                (
                    word("alles wat eenmalig is, overgang inbegrepen", "everything paid once, transition included"),
                    economics.oneOff
                ),
                (
                    word("btw die het BTW-compensatiefonds vergoedt (per saldo 0)", "VAT that is refunded (nets to 0)"),
                    economics.refundableVAT
                ),
            ].map { .init([.init($0.0), euros($0.1)]) })
    }

    /// Alone, together or outsourced, scenario by scenario.
    func ways() -> Table {
        Table(
            title: word("Zelf, samen of uitbesteden, in \(unit)", "Alone, together or outsourced, in \(unit)"),
            columns: [.text(style.word(.scenario))]
                + [
                    word("Blijven", "Staying"), word("Samen, nieuw", "Together, new"), word("Zelf", "Alone"),
                    word("Uitbesteden", "Outsourced"), word("Eenmalig", "Once"), word("NCW meer", "NCW more"),
                ].map { .number($0) },
            rows: analysis.ways.map { way in
                .init(
                    [.init((way.id == analysis.scenario.id ? "* " : "") + way.name)]
                        + way.amounts.dropLast().map { euros($0.1) } + [more(way.difference)])
            })
    }

    /// What each part of the framework looks at.
    func aspects() -> [String] {
        analysis.parts.filter { !$0.aspects.isEmpty }.map { part in
            "\(part.name): \(part.aspects.joined(separator: "; "))"
        }
    }
}
