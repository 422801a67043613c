import Decision

/// The financial paragraph as data (`raadsvoorstel` in docs/schema/uitvoer/rapport.schema.json).
struct ParagraphJSON {
    let paragraph: CouncilParagraph

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("besluitjaar")
            json.number(paragraph.decisionYear)
            json.key("besluitjaar_aangenomen")
            json.flag(paragraph.isDecisionAssumed)
            writePeriods(to: &json)
            json.each("taakvelden", paragraph.taskFields) { row, json in
                json.line { json in
                    json.key("taakveld")
                    json.text(row.field.name)
                    json.key("soort")
                    json.text(row.field.kind)
                    json.amounts("structureel", row.recurring)
                    json.amounts("incidenteel", row.oneOff)
                }
            }
            json.each("dekking", paragraph.coverage) { coverage, json in
                json.line { json in
                    json.key("reserve")
                    json.text(coverage.reserve.id)
                    json.key("naam")
                    json.text(coverage.reserve.name)
                    json.amount("beschikbaar", coverage.reserve.available.base)
                    json.amounts("onttrekking", coverage.taken)
                    json.amount("rest", coverage.left)
                }
            }
            if paragraph.coverage.isEmpty {
                // From what it is covered is not known.
                json.key("niet_gedekt")
                json.text(nil)
            } else {
                json.amounts("niet_gedekt", paragraph.uncovered)
            }
            writeExitSum(to: &json)
            writeShares(to: &json)
        }
    }

    private func writePeriods(to json: inout JSONWriter) {
        let (recurring, oneOff) = (paragraph.recurring, paragraph.oneOff)
        json.each("perioden", Array(paragraph.periods.enumerated())) { entry, json in
            json.line { json in
                json.key("soort")
                json.text(entry.element.kind.word)
                json.key("van")
                json.number(entry.element.years.lowerBound)
                json.key("tot_en_met")
                json.number(entry.element.years.upperBound)
                json.amount("structureel", recurring[entry.offset])
                json.amount("incidenteel", oneOff[entry.offset])
                json.amount("totaal", recurring[entry.offset] + oneOff[entry.offset])
            }
        }
    }

    private func writeExitSum(to json: inout JSONWriter) {
        json.key("uittreedsom")
        json.line { json in
            json.amount("totaal", paragraph.exitSum.total)
            json.amount("contant", paragraph.exitSum.presentValue)
            json.amount("na_besluitjaar", paragraph.exitSum.after(paragraph.decisionYear).total)
            json.amount("na_besluitjaar_contant", paragraph.exitSum.after(paragraph.decisionYear).presentValue)
            json.key("jaren")
            json.object { json in
                for year in paragraph.exitSum.years { json.amount(String(year.year), year.amount) }
            }
        }
    }

    /// What each household and inhabitant pays more in the last year of the estimate, and in all its years; null where they are not known.
    private func writeShares(to json: inout JSONWriter) {
        for (name, count) in [("huishouden", paragraph.households), ("inwoner", paragraph.inhabitants)] {
            json.key("per_\(name)")
            guard let count, count >= 1 else {
                json.text(nil)
                continue
            }
            json.line { json in
                json.key("aantal")
                json.fraction(count)
                json.amount("structureel", paragraph.lastRecurring / count)
                json.amount("raming_samen", paragraph.estimateTotal / count)
            }
        }
    }
}

extension TaskField {
    /// As data formats name it.
    fileprivate var name: String? { if case .named(let text) = self { text } else { nil } }

    /// In one word: its number, or why it has none.
    var word: String { name ?? kind }

    fileprivate var kind: String {
        switch self {
        case .named: "genoemd"
        case .several: "meer"
        case .unknown: "onbekend"
        }
    }
}

extension CouncilParagraph.Period.Kind {
    /// As data formats name it.
    var word: String {
        switch self {
        case .decision: "besluit"
        case .year: "raming"
        case .after: "later"
        }
    }
}

extension JSONWriter {
    /// A key with amounts in a list.
    fileprivate mutating func amounts(_ name: String, _ values: [Double]) {
        key(name)
        list { json in
            for value in values {
                json.element()
                json.amount(value)
            }
        }
    }
}
