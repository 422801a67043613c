import Decision
import Domain

/// The tables of `dashboard`.
struct DashboardTables {
    let dashboard: Dashboard
    let style: ReportStyle

    private var words: DashboardWords { DashboardWords(style: style) }
    /// Those of which any amount is known; the others stand in a note.
    private var entries: [Dashboard.Entry] { dashboard.entries.filter { !$0.course.isEmpty } }
    private var unit: String { style.word(.unit(style.scale)) }
    private var unknown: String { style.word(.unknown) }
    private func word(_ dutch: String, _ english: String) -> String { Wording(dutch, english)[style.language] }
    private var nameColumn: Table.Column { .text(word("Samenwerking", "Collaboration")) }

    /// This year beside the year before.
    func budgets() -> Table {
        let year = dashboard.year
        let hasRapporteurs = dashboard.entries.contains { $0.known.information.rapporteur != nil }
        var table = Table(
            title: word("Wat het kost, in \(unit)", "What it costs, in \(unit)"),
            columns: [nameColumn]
                + [
                    "\(year - 1)", "\(year)", word("Verschil", "Difference"), word("Groei", "Growth"),
                    word("Prijzen", "Prices"), word("Per inwoner (euro)", "Per inhabitant (euro)"),
                    word("Deel van alles", "Part of all"),
                ].map { .number($0) } + [.text(word("Verloop", "Course"))]
                + (hasRapporteurs ? [.text(word("Rapporteur", "Rapporteur"))] : []))
        let now = shown(year)
        let last = shown(year - 1)
        table.rows = entries.indices.map { index in
            let entry = entries[index]
            let difference = now.parts[index].flatMap { now in last.parts[index].map { now - $0 } }
            let cells: [Table.Cell] = [
                last.parts[index].map { style.amount($0) } ?? .init(unknown),
                now.parts[index].map { style.amount($0) } ?? .init(unknown),
                difference.map { style.difference($0) } ?? "", .init(entry.growth.map { percentage($0) } ?? ""),
                .init(entry.indexGrowth.map { percentage($0) } ?? ""),
                .init(perInhabitant(entry).map { style.numbers.decimal($0, decimals: 2) } ?? unknown),
                .init(entry.share.map { percentage($0) } ?? ""), .init(course(of: entry)),
            ]
            let rapporteur: [Table.Cell] = hasRapporteurs ? [.init(entry.known.information.rapporteur ?? "")] : []
            return .init([.init(entry.known.name)] + cells + rapporteur)
        }
        // What is not known in one of both years would make the sums differ for no reason.
        let isWhole = zip(now.parts, last.parts).allSatisfy { ($0 == nil) == ($1 == nil) }
        table.rows.append(
            .init(
                [
                    .init(style.word(.together)), isWhole ? style.amount(last.total) : "", style.amount(now.total),
                    isWhole ? style.difference(now.total - last.total) : "",
                ], kind: .total))
        return table
    }

    private func percentage(_ fraction: Double) -> String { style.numbers.percentage(fraction) }

    private func perInhabitant(_ entry: Dashboard.Entry) -> Double? {
        guard let amount = entry.course[dashboard.year]?.amount, let known = entry.known.contribution,
            let each = entry.known.perInhabitant, known != 0
        else { return entry.known.perInhabitant }
        return amount * each / known
    }

    /// The amounts of a year in whole units that add up to their total.
    private func shown(_ year: Int) -> (parts: [Int?], total: Int) {
        let amounts = entries.map { $0.course[year]?.amount }
        let total = style.scale.units(amounts.compactMap { $0 }.reduce(0, +))
        var parts = style.scale.parts(of: total, amounts.compactMap { $0 }).makeIterator()
        return (amounts.map { $0 == nil ? nil : parts.next() }, total)
    }

    /// The course from its lowest year to its highest, in eighths; a point where a year is not known.
    private func course(of entry: Dashboard.Entry) -> String {
        let signs = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
        let amounts = entry.course.values.map(\.amount)
        let (lowest, highest) = (amounts.min() ?? 0, amounts.max() ?? 0)
        return dashboard.knownYears.map { year in
            guard let amount = entry.course[year]?.amount else { return "·" }
            // What moves less than a cent does not move.
            guard highest - lowest >= 0.01 else { return signs[3] }
            return signs[min(Int((amount - lowest) / (highest - lowest) * 8), 7)]
        }.joined()
    }

    /// What is paid by year; what is in budgets or accounts is marked.
    func courses() -> Table {
        var table = Table(
            title: word("Verloop, in \(unit) (b begroting, r realisatie)", "Course, in \(unit) (b budget, r accounts)"),
            columns: [nameColumn] + dashboard.knownYears.map { .number("\($0)") })
        // The two years of the table of what it costs as there: one figure is shown in one way.
        let shown = [dashboard.year - 1, dashboard.year].reduce(into: [:]) { $0[$1] = self.shown($1).parts }
        table.rows = entries.enumerated().map { index, entry in
            .init(
                [.init(entry.known.name)]
                    + dashboard.knownYears.map { year in
                        guard let amount = entry.course[year] else { return "" }
                        let units = shown[year]?[index] ?? style.scale.units(amount.amount)
                        let text = style.amount(units).text
                        switch amount.basis {
                        case .accounts: return .init("\(text) r")
                        case .budget: return .init("\(text) b")
                        case .estimate: return .init(text)
                        }
                    })
        }
        return table
    }

    /// What asks for attention; nil when nothing does.
    func signals() -> Table? {
        let lines = grouped(dashboard.entries.map { ($0, $0.signals) }) { words.text($0) }
        guard !lines.isEmpty else { return nil }
        return Table(
            title: word("Wat aandacht vraagt", "What asks for attention"),
            columns: [.text(word("Signaal", "Signal")), nameColumn],
            rows: lines.map { .init([.init($0.text), .init($0.names)]) })
    }

    /// What is said of several samenwerkingen alike is one line, in order of the first.
    private func grouped<Said>(
        _ all: [(Dashboard.Entry, [Said])], _ text: (Said) -> String
    ) -> [(text: String, names: String)] {
        var lines: [(text: String, entries: [Dashboard.Entry])] = []
        for (entry, said) in all {
            for own in said.map(text) {
                if let same = lines.firstIndex(where: { $0.text == own }) {
                    lines[same].entries.append(entry)
                } else {
                    lines.append((own, [entry]))
                }
            }
        }
        return lines.map { ($0.text, words.names($0.entries, of: dashboard.entries)) }
    }

    /// Budget against accounts; nil when no year has both.
    func accounts() -> Table? {
        let rows = dashboard.entries.compactMap { entry in
            entry.closedYear.map { closed in
                let difference = style.scale.units(closed.accounts) - style.scale.units(closed.budget)
                let part = closed.budget > 0 ? percentage(closed.accounts / closed.budget - 1) : ""
                return Table.Row([
                    .init(entry.known.name), .init("\(closed.year)"),
                    style.amount(style.scale.units(closed.budget)), style.amount(style.scale.units(closed.accounts)),
                    style.difference(difference), .init(part),
                ])
            }
        }
        guard !rows.isEmpty else { return nil }
        return Table(
            title: word("Begroting en realisatie, in \(unit)", "Budget and accounts, in \(unit)"),
            columns: [nameColumn]
                + [
                    word("Jaar", "Year"), word("Begroting", "Budget"), word("Realisatie", "Accounts"),
                    word("Verschil", "Difference"), word("Deel", "Part"),
                ].map { .number($0) }, rows: rows)
    }

    /// Papers and decisions within a year, in order of time; nil when there are none.
    func coming() -> Table? {
        let dates = Set(dashboard.entries.flatMap(\.coming).map(\.date)).sorted()
        let rows = dates.flatMap { date in
            let own = dashboard.entries.map { entry in (entry, entry.coming.filter { $0.date == date }) }
            return grouped(own) { words.text($0.what) }.map {
                Table.Row([.init(date.isoDate), .init($0.text), .init($0.names)])
            }
        }
        guard !rows.isEmpty else { return nil }
        return Table(
            title: word("Wat eraan komt", "What comes"),
            columns: [.text(word("Datum", "Date")), .text(word("Wat", "What")), nameColumn], rows: rows)
    }

    /// What the reserve can bear; nil when the dossier names none.
    func reserve() -> Table? {
        guard let reserve = dashboard.reserve else { return nil }
        let standing: String =
            switch reserve.standing {
            case .ratio(let ratio, let grade): "\(style.numbers.decimal(ratio, decimals: 2)) (\(grade.rawValue))"
            case .part(let part): percentage(part)
            case nil: ""
            }
        let isRatio = if case .ratio? = reserve.standing { true } else { false }
        return Table(
            title: word("Reserve bij 90% zekerheid, in \(unit)", "Reserve at 90% certainty, in \(unit)"),
            columns: [
                .number(word("Beschikbaar", "Available")), .number(word("Nodig", "Needed")),
                .number(isRatio ? word("Verhouding en klasse", "Ratio and class") : word("Deel", "Part")),
            ],
            rows: [
                .init([
                    style.amount(style.scale.units(reserve.available)), style.amount(style.scale.units(reserve.needed)),
                    .init(standing),
                ])
            ])
    }

    /// What is otherwise than on the previous day; nil when nothing is.
    func changes() -> Table? {
        guard !dashboard.changes.isEmpty else { return nil }
        let names = Dictionary(dashboard.entries.map { ($0.known.id, $0.known.name) }) { first, _ in first }
        let day = dashboard.previousDate.isoDate
        return Table(
            title: word("Anders dan op \(day)", "Otherwise than on \(day)"),
            columns: [.text(word("Wat", "What")), nameColumn, .text(word("Signaal", "Signal"))],
            rows: dashboard.changes.map { change in
                switch change {
                case .budget(let from, let to, let year):
                    let difference = style.difference(style.scale.units(to) - style.scale.units(from)).text
                    return .init([
                        .init(word("begrotingsjaar", "budget year")), .init(style.word(.together)),
                        .init(word("\(year): \(difference) in \(unit)", "\(year): \(difference) in \(unit)")),
                    ])
                case .new(let id, let signal):
                    return .init([.init(word("nieuw", "new")), .init(names[id] ?? id), .init(words.text(signal))])
                case .gone(let id, let signal):
                    return .init([.init(word("weg", "gone")), .init(names[id] ?? id), .init(words.text(signal))])
                }
            })
    }
}
