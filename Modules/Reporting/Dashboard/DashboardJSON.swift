import Decision
import Domain

/// The JSON of `dashboard` (docs/schema/uitvoer/dashboard.schema.json).
struct DashboardJSON {
    let dashboard: Dashboard

    func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            for (key, text) in [
                ("gemeente", dashboard.municipality.id.text), ("peildatum", dashboard.date.isoDate),
                ("vorige", dashboard.previousDate.isoDate),
            ] {
                json.key(key)
                json.text(text)
            }
            json.key("jaar")
            json.number(dashboard.year)
            json.each("samenwerkingen", dashboard.entries) { entry, json in write(entry, to: &json) }
            json.key("reserve")
            write(dashboard.reserve, to: &json)
            json.each("veranderd", dashboard.changes) { change, json in write(change, to: &json) }
        }
    }

    private func write(_ entry: Dashboard.Entry, to json: inout JSONWriter) {
        json.object { json in
            for (key, text) in [
                ("id", entry.known.id), ("naam", entry.known.name), ("rapporteur", entry.known.information.rapporteur),
            ] {
                json.key(key)
                json.text(text)
            }
            json.each("verloop", entry.course.sorted { $0.key < $1.key }) { year, json in
                json.line { json in
                    json.key("jaar")
                    json.number(year.key)
                    json.key("bedrag")
                    json.amount(year.value.amount)
                    json.key("grond")
                    json.text(year.value.basis.rawValue)
                }
            }
            for (key, part) in [("groei", entry.growth), ("prijzen", entry.indexGrowth), ("aandeel", entry.share)] {
                json.key(key)
                if let part { json.fraction(part) } else { json.text(nil) }
            }
            json.key("rekening")
            write(entry.closedYear, to: &json)
            json.each("signalen", entry.signals) { signal, json in json.line { json in write(signal, to: &json) } }
            json.each("stukken", entry.coming) { coming, json in
                json.line { json in
                    json.key("datum")
                    json.text(coming.date.isoDate)
                    json.key("wat")
                    json.text(coming.word)
                }
            }
        }
    }

    private func write(_ closed: Dashboard.ClosedYear?, to json: inout JSONWriter) {
        guard let closed else { return json.text(nil) }
        json.line { json in
            json.key("jaar")
            json.number(closed.year)
            json.amount("begroting", closed.budget)
            json.amount("realisatie", closed.accounts)
        }
    }

    private func write(_ signal: Dashboard.Signal, to json: inout JSONWriter) {
        json.key("soort")
        json.text(signal.data.kind)
        json.key("datum")
        json.text(signal.data.date?.isoDate)
        json.key("bedrag")
        if let amount = signal.data.amount { json.amount(amount) } else { json.text(nil) }
    }

    private func write(_ reserve: Dashboard.Reserve?, to json: inout JSONWriter) {
        guard let reserve else { return json.text(nil) }
        json.line { json in
            json.amount("beschikbaar", reserve.available)
            json.amount("nodig", reserve.needed)
            json.key("verhouding")
            if case .ratio(let ratio, let grade)? = reserve.standing {
                json.fraction(ratio)
                json.key("klasse")
                json.text(grade.rawValue)
            } else {
                json.text(nil)
                json.key("klasse")
                json.text(nil)
            }
        }
    }

    private func write(_ change: Dashboard.Change, to json: inout JSONWriter) {
        json.line { json in
            json.key("wat")
            switch change {
            case .budget(let from, let to, let year):
                json.text("begrotingsjaar")
                json.key("jaar")
                json.number(year)
                json.amount("van", from)
                json.amount("naar", to)
            case .new(let id, let signal), .gone(let id, let signal):
                if case .new = change { json.text("nieuw") } else { json.text("weg") }
                json.key("id")
                json.text(id)
                write(signal, to: &json)
            }
        }
    }
}
