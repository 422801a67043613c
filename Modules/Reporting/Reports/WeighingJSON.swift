import Decision
import Domain

/// The JSON of `weeg` (docs/schema/uitvoer/weeg.schema.json).
struct WeighingJSON {
    let weighing: Weighing
    let digest: () -> String

    func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            json.key("dossier")
            json.line { json in
                json.key("naam")
                json.text(weighing.dossierName)
                json.key("sha256")
                json.text(digest())
            }
            json.key("gemeente")
            json.text(weighing.municipality.id.text)
            json.key("vaste_set")
            json.text(weighing.criteriaSet?.word)
            json.each("criteria", weighing.criteria) { criterion, json in write(criterion, to: &json) }
            json.each("onderdelen", weighing.parts) { part, json in write(part, to: &json) }
            json.each("scenarios", Array(weighing.alternatives.indices)) { index, json in
                writeAlternative(index, to: &json)
            }
            writeRankings(to: &json)
            json.each("omslaggewichten", weighing.tippingWeights) { tipping, json in write(tipping, to: &json) }
            guard let first = weighing.acceptability.first else { return }
            json.key("trekkingen")
            json.number(first.draws)
            json.key("zaad")
            json.number(weighing.seed)
            json.key("onzekere_waarden")
            json.number(weighing.drawnInputs)
            json.each("smaa", weighing.acceptability) { result, json in write(result, to: &json) }
        }
    }

    private func write(_ criterion: Criterion, to json: inout JSONWriter) {
        json.line { json in
            json.key("id")
            json.text(criterion.id)
            json.key("naam")
            json.text(criterion.name)
            json.key("onderdeel")
            json.text(criterion.part)
            json.key("gewicht")
            json.fraction(criterion.weight)
            json.key("uit")
            json.text(criterion.from?.rawValue)
            json.key("kwaliteit")
            json.flag(criterion.isQuality)
        }
    }

    private func write(_ part: Weighing.Part, to json: inout JSONWriter) {
        json.object { json in
            json.key("naam")
            json.text(part.name)
            json.key("gewicht")
            json.fraction(part.weight)
            json.texts("criteria", part.criteria.map { weighing.criteria[$0].id })
            json.texts("aandachtspunten", weighing.criteriaSet?.parts.first { $0.name == part.name }?.aspects ?? [])
            json.key("gemiddelde")
            json.line { json in
                for (alternative, mean) in zip(weighing.alternatives, part.means) {
                    json.key(alternative.id.text)
                    if let mean { json.fraction(mean) } else { json.text(nil) }
                }
            }
        }
    }

    private func writeAlternative(_ index: Int, to json: inout JSONWriter) {
        json.object { json in
            json.key("id")
            json.text(weighing.alternatives[index].id.text)
            json.key("naam")
            json.text(weighing.alternatives[index].name)
            json.key("punten")
            json.line { json in
                for (criterion, points) in zip(weighing.criteria, weighing.points[index]) {
                    json.key(criterion.id)
                    json.fraction(points)
                }
            }
            json.key("bedragen")
            json.line { json in
                for (criterion, value) in zip(weighing.criteria, weighing.table.values[index])
                where criterion.from != nil {
                    json.amount(criterion.id, value)
                }
            }
            json.texts("gedomineerd_door", weighing.table.dominators[index].map { weighing.alternatives[$0].id.text })
        }
    }

    private func writeRankings(to json: inout JSONWriter) {
        let sums = weighing.weightedSum.map { [("gewogen-som", nil as String?, $0)] } ?? []
        let all = sums + weighing.topsis.map { ("topsis", $0.normalisation.rawValue, $0.ranking) }
        json.each("rangordes", all) { ranked, json in
            json.object { json in
                json.key("methode")
                json.text(ranked.0)
                json.key("normalisatie")
                json.text(ranked.1)
                json.each("plaatsen", ranked.2.order) { alternative, json in
                    json.line { json in
                        json.key("plaats")
                        json.number(ranked.2.places[alternative])
                        json.key("scenario")
                        json.text(weighing.alternatives[alternative].id.text)
                        json.key("waarde")
                        json.fraction(ranked.2.values[alternative])
                    }
                }
            }
        }
    }

    private func write(_ tipping: TippingWeight, to json: inout JSONWriter) {
        json.object { json in
            json.key("criterium")
            json.text(weighing.criteria[tipping.criterion].id)
            json.key("gewicht")
            json.fraction(weighing.criteria[tipping.criterion].weight)
            write("eerste_onder", tipping.firstBelow, to: &json)
            write("eerste_boven", tipping.firstAbove, to: &json)
            write("volgorde_onder", tipping.anyBelow, to: &json)
            write("volgorde_boven", tipping.anyAbove, to: &json)
        }
    }

    private func write(_ name: String, _ change: TippingWeight.Change?, to json: inout JSONWriter) {
        json.key(name)
        guard let change else { return json.text(nil) }
        json.line { json in
            json.key("gewicht")
            json.fraction(change.weight)
            json.key("scenario")
            json.text(weighing.alternatives[change.passing].id.text)
            json.key("voorbij")
            json.text(weighing.alternatives[change.passed].id.text)
        }
    }

    private func write(_ result: Acceptability, to json: inout JSONWriter) {
        json.object { json in
            json.key("gewichten")
            json.text(result.knowledge.rawValue)
            json.key("middelpunt")
            write(weights: result.centroid, to: &json)
            json.each("scenarios", Array(zip(weighing.alternatives, result.alternatives))) { own, json in
                json.object { json in
                    json.key("scenario")
                    json.text(own.0.id.text)
                    json.key("aandeel_per_plaats")
                    json.list { json in
                        for part in own.1.acceptability {
                            json.element()
                            json.fraction(part)
                        }
                    }
                    json.key("centrale_gewichten")
                    if let weights = own.1.centralWeights { write(weights: weights, to: &json) } else { json.text(nil) }
                }
            }
        }
    }

    private func write(weights: [Double], to json: inout JSONWriter) {
        json.line { json in
            for (criterion, weight) in zip(weighing.criteria, weights) {
                json.key(criterion.id)
                json.fraction(weight)
            }
        }
    }
}
