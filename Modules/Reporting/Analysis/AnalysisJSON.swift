import Decision
import Domain

/// The JSON of `analyse` (docs/schema/uitvoer/analyse.schema.json).
struct AnalysisJSON {
    let analysis: Analysis

    func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            for (key, text) in [
                ("gemeente", analysis.municipality.id.text), ("scenario", analysis.scenario.id.text),
                ("naam", analysis.scenario.name), ("regeling", analysis.focus?.id.text),
            ] {
                json.key(key)
                json.text(text)
            }
            json.key("laatste_jaar")
            json.number(analysis.years.last)
            json.key("geteld_tot")
            json.number(analysis.years.countedTo)
            writeMoves(to: &json)
            writeEffects(to: &json)
            writeFramework(to: &json)
        }
    }

    private func writeMoves(to json: inout JSONWriter) {
        json.each("uittreden", analysis.leaves) { leave, json in
            json.object { json in
                for (key, text) in [
                    ("regeling", leave.regeling.id.text), ("naam", leave.regeling.name), ("per", leave.date.isoDate),
                    ("besluit_uiterlijk", leave.lastDecision?.isoDate),
                ] {
                    json.key(key)
                    json.text(text)
                }
                json.key("posten")
                json.line { json in
                    for (post, amount) in leave.posts { json.amount(post.rawValue, amount) }
                }
            }
        }
        json.each("toetreden", analysis.joins) { join, json in
            json.line { json in
                for (key, text) in [
                    ("regeling", join.regeling.id.text), ("naam", join.regeling.name), ("per", join.date.isoDate),
                ] {
                    json.key(key)
                    json.text(text)
                }
                json.amount("intreedsom", join.entrySum)
                json.amount("totaal", join.total)
                json.amount("laatste_jaar", join.lastYear)
            }
        }
        json.each("mogelijk", analysis.candidates) { candidate, json in
            json.object { json in
                for (key, text) in [
                    ("regeling", candidate.regeling.id.text), ("naam", candidate.regeling.name),
                    ("orientatie", candidate.orientation),
                ] {
                    json.key(key)
                    json.text(text)
                }
                json.texts("deelnemers", candidate.participants)
                json.key("per_inwoner")
                if let amount = candidate.perInhabitant { json.amount(amount) } else { json.text(nil) }
            }
        }
    }

    private func writeEffects(to json: inout JSONWriter) {
        json.each("gemeenten", analysis.effects) { effect, json in
            json.line { json in
                json.key("gemeente")
                json.text(effect.municipality.id.text)
                json.amount("totaal", effect.difference.total)
                json.amount("ncw", effect.difference.netPresentValue)
                json.amount("structureel", effect.difference.recurring)
            }
        }
        json.each("ondersteuning", analysis.support) { support, json in
            json.object { json in
                json.key("regeling")
                json.text(support.regeling.id.text)
                json.key("kosten")
                json.line { json in
                    json.amount("nu", support.cost.before)
                    json.amount("dan", support.cost.after)
                }
                json.key("fte")
                if let staff = support.staff {
                    json.line { json in
                        json.key("nu")
                        json.real(staff.before)
                        json.key("dan")
                        json.real(staff.after)
                    }
                } else {
                    json.text(nil)
                }
                json.each("minder_afname", support.quantities) { quantity, json in
                    json.line { json in
                        json.key("eenheid")
                        json.text(quantity.unit)
                        json.key("aantal")
                        json.real(quantity.less)
                    }
                }
                json.key("achterblijvend")
                json.amount(support.stranded)
            }
        }
    }

    private func writeFramework(to json: inout JSONWriter) {
        json.key("toetsen")
        json.object { json in
            for (name, test) in [("niet-duurder", analysis.tests.notDearer), ("kwaliteit", analysis.tests.quality)] {
                json.key(name)
                json.line { json in
                    json.key("voldoet")
                    json.flag(test.isMet)
                    json.key("waarde")
                    if let value = test.value { json.amount(value) } else { json.text(nil) }
                }
            }
        }
        json.each("toetsingskader", analysis.parts) { part, json in
            json.object { json in
                json.key("onderdeel")
                json.text(part.name)
                json.texts("aandachtspunten", part.aspects)
                json.each("scores", part.criteria) { score, json in
                    json.line { json in
                        json.key("criterium")
                        json.text(score.criterion)
                        json.key("gewicht")
                        json.fraction(score.weight)
                        for (key, value) in [("nu", score.before), ("dan", score.after)] {
                            json.key(key)
                            if let value { json.real(value) } else { json.text(nil) }
                        }
                        json.key("waarom")
                        json.text(score.reason)
                        json.key("aanname")
                        json.flag(score.isAssumption)
                    }
                }
            }
        }
        json.key("bedrijfseconomisch")
        json.line { json in for (key, amount) in analysis.economics.amounts { json.amount(key, amount) } }
        json.each("manieren", analysis.ways) { way, json in
            json.line { json in
                json.key("scenario")
                json.text(way.id.text)
                json.key("verlaat")
                json.flag(way.leaves)
                for (key, amount) in way.amounts { json.amount(key, amount) }
            }
        }
    }
}
