import Decision
import Domain

/// The stable JSON of `uittreding`.
struct ExitJSON {
    let comparison: ExitComparison
    let timing: ExitTiming

    func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            for (key, text) in [
                ("regeling", comparison.regeling.id.text),
                ("gemeente", comparison.leaver.id.text), ("per", comparison.date.isoDate),
            ] {
                json.key(key)
                json.text(text)
            }
            json.key("laatste_jaar")
            json.number(comparison.countedTo)
            json.key("methodes")
            json.list { json in
                for row in comparison.rows {
                    json.element()
                    write(row, to: &json)
                }
            }
            writeStranded(to: &json)
            if let capital = comparison.capital {
                json.key("vermogen")
                json.line { json in json.amount(String(comparison.date.year), -capital) }
            }
            json.key("niet_berekend")
            json.object { json in
                for (name, reason) in comparison.leftOut {
                    json.key(name)
                    json.text(message(reason, style.language).text)
                }
            }
        }
    }

    private func write(_ row: ExitComparison.Row, to json: inout JSONWriter) {
        json.object { json in
            json.key("methode")
            json.text(row.choice.name)
            json.key("bepaling")
            json.flag(row.choice.isProvision)
            json.amount("totaal", row.total)
            json.amount("ncw", row.netPresentValue)
            if let bound = row.bound {
                json.key("grenzen")
                json.line { json in
                    json.amount("zonder", bound.unbounded)
                    json.amount("met", bound.bounded)
                }
            }
            if let reference = row.reference { write(reference, to: &json) }
            writeNotice(of: row, to: &json)
            json.key("jaren")
            json.object { json in
                for year in row.years { write(year, of: row, to: &json) }
            }
            json.key("blijvers")
            json.object { json in
                for stayer in row.stayers { write(stayer.amounts, named: stayer.municipality.text, to: &json) }
            }
        }
    }

    private func write(_ year: ExitComparison.Year, of row: ExitComparison.Row, to json: inout JSONWriter) {
        json.key(String(year.year))
        json.object { json in
            json.amount("totaal", year.total)
            json.key("componenten")
            json.line { json in
                for (line, part) in zip(row.lines, year.parts) where abs(part) >= 0.005 { json.amount(line, part) }
            }
        }
    }

    private func write(_ reference: ExitComparison.Reference, to json: inout JSONWriter) {
        json.key("grondslag")
        json.object { json in
            json.amount("bedrag", reference.amount)
            json.key("jaren")
            json.object { json in
                for year in reference.years {
                    json.key(String(year.year))
                    json.line { json in
                        json.key("maanden")
                        json.number(year.months)
                        json.amount("bijdrage", year.contribution)
                        json.amount("geindexeerd", year.indexed)
                    }
                }
            }
        }
    }

    private func writeNotice(of row: ExitComparison.Row, to json: inout JSONWriter) {
        let notice = row.choice.terms.notice
        guard let months = notice.months else { return }
        json.key("opzegtermijn")
        json.line { json in
            json.key("maanden")
            json.number(months)
            json.key("per")
            json.text(notice.onlyFirstOfJanuary ? "1 januari" : nil)
            json.key("uiterste_besluit")
            json.text(notice.lastDecision(before: comparison.date)?.isoDate)
        }
    }

    /// Amounts by year; those that are 0 are left out.
    private func write(_ amounts: [Double], named name: String, to json: inout JSONWriter) {
        json.key(name)
        json.line { json in
            for (year, amount) in zip(comparison.years, amounts) where abs(amount) >= 0.005 {
                json.amount(String(year), amount)
            }
        }
    }

    private func writeStranded(to json: inout JSONWriter) {
        json.key("achterblijvend")
        json.object { json in
            for item in comparison.stranded {
                json.key(item.item.text)
                json.object { json in
                    write(item.runOff, named: "aflopend", to: &json)
                    write(item.permanent, named: "blijvend", to: &json)
                }
            }
        }
    }
}
