import Charts
import Decision
import Domain

/// `dashboard`: one page for the council on its samenwerkingen, twice a year.
public struct DashboardReport: Report {
    let dashboard: Dashboard

    /// A report of a dashboard.
    public init(_ dashboard: Dashboard) { self.dashboard = dashboard }

    /// Heading, what asks for attention, tables, courses and what comes.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let tables = DashboardTables(dashboard: dashboard, style: style)
        let (name, day) = (dashboard.municipality.name, dashboard.date.isoDate)
        let heading = Wording(
            "\(name): grip op samenwerkingen, \(day)", "\(name): a grip on collaborations, \(day)")
        let chart = DashboardPicture(dashboard: dashboard, style: style).courses()
        return [.heading(heading[style.language]), .table(tables.budgets())]
            + (chart.map { [.chart($0)] } ?? []) + [.table(tables.courses())]
            + [tables.signals(), tables.accounts(), tables.coming(), tables.reserve(), tables.changes()]
            .compactMap { $0 }.map { .table($0) }
            + [.lines(title: style.word(.explanation), notes(style))]
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] {
        let year = dashboard.year
        return [
            Wording(
                "bedragen zijn wat \(dashboard.municipality.name) betaalt: \(year) is de vastgestelde begroting waar die in het dossier staat, anders de raming",
                "amounts are what \(dashboard.municipality.name) pays: \(year) is the adopted budget where the dossier holds it, else the estimate"
            ),
            Wording(
                "prijzen: wat de indices van de kostenposten dit jaar stijgen, naar wat die posten kosten; een signaal als de bijdrage ten minste 0,1 procentpunt sneller stijgt",
                "prices: what the items' indices rise this year, by what the items cost; a signal when the contribution rises at least 0.1 point faster"
            ),
            Wording(
                "verloop: elk jaar van de tabel Verloop, van het laagste tot het hoogste bedrag",
                "course: each year of the table Course, from the lowest amount to the highest"),
            Wording(
                "wat eraan komt: tot een jaar na de dag; stukken die de wet vraagt zijn die van een openbaar lichaam of bedrijfsvoeringsorganisatie (Wgr art. 34 en 34b)",
                "what comes: until a year after the day; papers that the law asks are those of a body with a budget of its own (Wgr art. 34 and 34b)"
            ),
        ].map { $0[style.language] } + withoutAmounts(style)
    }

    private func withoutAmounts(_ style: ReportStyle) -> [String] {
        let names = dashboard.entries.filter(\.course.isEmpty).map(\.known.name)
        guard !names.isEmpty else { return [] }
        return [
            Wording("zonder bekend bedrag: ", "without a known amount: ")[style.language]
                + names.joined(separator: ", ")
        ]
    }

    /// Heads of the facts.
    public var factColumns: [String] { ["id", "naam", "soort", "jaar", "datum", "wat", "bedrag", "deel"] }

    /// One row for each amount, figure, signal and paper.
    public func facts(_ row: ([Fact]) -> Void) {
        let none = Fact.text("")
        for entry in dashboard.entries {
            let own = [Fact.text(entry.known.id), .text(entry.known.name)]
            for (year, amount) in entry.course.sorted(by: { $0.key < $1.key }) {
                row(own + [.text(amount.basis.rawValue), .number(year), none, none, .amount(amount.amount), none])
            }
            for (kind, part) in [("groei", entry.growth), ("prijzen", entry.indexGrowth), ("aandeel", entry.share)] {
                if let part { row(own + [.text(kind), .number(dashboard.year), none, none, none, .fraction(part)]) }
            }
            for signal in entry.signals {
                row(
                    own + [
                        .text("signaal"), none, .text(signal.data.date?.isoDate ?? ""), .text(signal.data.kind),
                        signal.data.amount.map { .amount($0) } ?? none, none,
                    ])
            }
            for coming in entry.coming {
                row(own + [.text("stuk"), none, .text(coming.date.isoDate), .text(coming.word), none, none])
            }
        }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        DashboardJSON(dashboard: dashboard).write(style, to: &json)
    }
}

extension Dashboard {
    /// The years of which any amount is known.
    var knownYears: [Int] { years.filter { year in entries.contains { $0.course[year] != nil } } }
}

extension Dashboard.Signal {
    /// Its word for programs, with the day or amount that it is about.
    var data: (kind: String, date: CalendarDate?, amount: Double?) {
        switch self {
        case .fasterThanPrices: ("sneller_dan_prijzen", nil, nil)
        case .overspent(_, let amount): ("meer_dan_begroot", nil, amount)
        case .ends(let date): ("loopt_af", date, nil)
        case .lastNotice(let date, _): ("laatste_opzegdag", date, nil)
        case .exitAboveReserve(let total, _): ("uittreedsom_boven_reserve", nil, total)
        }
    }
}

extension Dashboard.Coming {
    /// What it is, for programs.
    var word: String {
        switch what {
        case .typed(let text): text
        case .statutory(let subject, let year): "\(subject.rawValue) \(year)"
        }
    }
}
