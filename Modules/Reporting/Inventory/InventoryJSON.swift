import Decision
import Domain

/// The JSON of `inventaris` (docs/schema/uitvoer/inventaris.schema.json).
struct InventoryJSON {
    let inventory: Inventory
    let entries: [Inventory.Entry]

    func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            json.key("gemeente")
            json.text(inventory.municipality.id.text)
            json.key("peildatum")
            json.text(inventory.date.isoDate)
            json.key("jaar")
            json.number(inventory.year)
            json.key("trekkingen")
            json.number(inventory.draws.count)
            json.key("zaad")
            json.number(inventory.draws.seed)
            json.each("samenwerkingen", entries) { entry, json in write(entry, to: &json) }
            json.key("onbekend")
            json.line { json in
                for question in Inventory.Question.allCases {
                    json.key(question.rawValue)
                    json.number(entries.count { $0.unanswered.contains(question) })
                }
            }
        }
    }

    private func write(_ entry: Inventory.Entry, to json: inout JSONWriter) {
        let known = entry.information
        json.object { json in
            for (key, text) in [
                ("id", entry.id), ("naam", entry.name), ("soort", entry.isRegeling ? "regeling" : "samenwerking"),
                ("groep", entry.group), ("vorm", known.legalForm), ("wet", entry.legalForm?.law.rawValue),
                ("artikel", entry.legalForm?.article), ("domein", known.domain), ("orientatie", known.orientation),
                ("grondslag", known.legalBasis), ("sinds", known.since?.isoDate), ("tot", known.until?.isoDate),
                ("meerwaarde", known.addedValue),
            ] {
                json.key(key)
                json.text(text)
            }
            json.key("wettelijk")
            json.flag(known.isStatutory)
            json.texts("deelnemers", entry.participants)
            json.texts("taakvelden", entry.taskFields)
            amount("bijdrage", entry.contribution, to: &json)
            amount("per_inwoner", entry.perInhabitant, to: &json)
            json.key("uittreden")
            write(entry.exit, to: &json)
            json.each("beslismomenten", entry.moments) { moment, json in
                json.line { json in
                    json.key("datum")
                    json.text(moment.date.isoDate)
                    json.key("wat")
                    json.text(moment.what)
                }
            }
            json.texts("onbekend", entry.unanswered.map(\.rawValue))
        }
    }

    private func write(_ exit: Inventory.Exit?, to json: inout JSONWriter) {
        guard let exit else { return json.text(nil) }
        json.line { json in
            json.key("opzegtermijn_maanden")
            json.number(exit.noticeMonths)
            json.key("per")
            json.text(exit.earliest.isoDate)
            amount("som", exit.total, to: &json)
            amount("p10", exit.range?.lowerBound, to: &json)
            amount("p90", exit.range?.upperBound, to: &json)
        }
    }

    private func amount(_ key: String, _ euros: Double?, to json: inout JSONWriter) {
        json.key(key)
        if let euros { json.amount(euros) } else { json.text(nil) }
    }
}
