import Decision
import Domain

/// The stable JSON of `verdeel`.
struct KeyJSON {
    let comparison: KeyComparison
    let overhead: OverheadComparison?

    func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            json.key("regeling")
            json.text(comparison.regeling.id.text)
            if let first = comparison.years.first {
                json.key("jaar")
                json.number(first.year)
                json.key("sleutels")
                write(first, to: &json)
            }
            if comparison.years.count > 1 {
                json.key("jaren")
                json.object { json in
                    for year in comparison.years {
                        json.key(String(year.year))
                        write(year, to: &json)
                    }
                }
            }
            json.key("niet_berekend")
            json.object { json in
                for (key, reason) in comparison.leftOut {
                    json.key(key.text)
                    json.text(message(reason, style.language).text)
                }
            }
            if let overhead { write(overhead, to: &json) }
        }
    }

    private func write(_ year: KeyComparison.Year, to json: inout JSONWriter) {
        json.list { json in
            for division in year.keys {
                json.element()
                json.object { json in
                    json.key("sleutel")
                    json.text(division.name)
                    json.amount("totaal", division.total)
                    json.key("deelnemers")
                    json.object { json in
                        for part in division.parts { write(part, to: &json) }
                    }
                    if !division.unitPrices.isEmpty { write(division.unitPrices, to: &json) }
                }
            }
        }
    }

    private func write(_ part: KeyComparison.Part, to json: inout JSONWriter) {
        json.key(part.municipality.text)
        json.line { json in
            json.key("aandeel")
            json.fraction(part.share)
            json.amount("bedrag", part.amount)
            if let euros = part.perInhabitant { json.amount("per_inwoner", euros) }
            json.amount("verschil", part.difference)
        }
    }

    private func write(_ prices: [KeyComparison.UnitPrice], to json: inout JSONWriter) {
        json.key("eenheidsprijzen")
        json.list { json in
            for price in prices {
                json.element()
                json.line { json in
                    json.key("sleutel")
                    json.text(price.key.text)
                    if !price.product.isEmpty {
                        json.key("product")
                        json.text(price.product)
                    }
                    json.key("maatstaf")
                    json.text(price.driver.text)
                    json.hundredths("eenheden", price.units)
                    json.amount("prijs", price.price)
                }
            }
        }
    }

    private func write(_ overhead: OverheadComparison, to json: inout JSONWriter) {
        json.key("overhead")
        json.object { json in
            for charging in overhead.methods {
                json.key(charging.method.rawValue)
                json.object { json in
                    for (pool, row) in zip(overhead.pools, charging.amounts) {
                        json.key(pool.id.text)
                        json.line { json in
                            for (item, amount) in zip(overhead.items, row) { json.amount(item.text, amount) }
                        }
                    }
                }
            }
        }
    }
}
