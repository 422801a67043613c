import Decision
import Simulation

/// The JSON of `gevoeligheid`.
struct SensitivityJSON {
    let results: [Sensitivity]

    func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            json.key("trekkingen")
            json.number(results.first?.draws)
            json.key("zaad")
            json.number(results.first?.seed ?? 0)
            json.key("uitkomsten")
            json.list { json in
                for result in results {
                    json.element()
                    write(result, to: &json)
                }
            }
        }
    }

    private func write(_ result: Sensitivity, to json: inout JSONWriter) {
        json.object { json in
            json.key("scenario")
            json.text(result.scenario.text)
            json.key("tegen")
            json.text(result.against?.text)
            json.key("gemeente")
            json.text(result.municipality.text)
            json.amount("raming", result.base)
            json.amount("standaardafwijking", result.variance.squareRoot())
            json.key("waarden")
            json.list { json in
                for input in result.inputs {
                    json.element()
                    write(input, to: &json)
                }
            }
            json.key("groepen")
            json.list { json in
                for group in result.groups {
                    json.element()
                    write(group, to: &json)
                }
            }
            json.key("zonder_invloed")
            json.list { json in
                for name in result.idle {
                    json.element()
                    json.text(name)
                }
            }
        }
    }

    private func write(_ input: Sensitivity.Input, to json: inout JSONWriter) {
        json.line { json in
            json.key("naam")
            json.text(input.name)
            json.key("p10")
            json.fraction(input.values.low)
            json.key("p90")
            json.fraction(input.values.high)
            json.amount("bij_p10", input.results.low)
            json.amount("bij_p90", input.results.high)
            json.key("rangcorrelatie")
            json.fraction(input.rankCorrelation)
        }
    }

    private func write(_ group: Sensitivity.Group, to json: inout JSONWriter) {
        json.object { json in
            json.key("namen")
            json.list { json in
                for name in group.names {
                    json.element()
                    json.text(name)
                }
            }
            guard let indices = group.indices else { return }
            write("eerste_orde", indices.first, to: &json)
            write("totaal", indices.total, to: &json)
        }
    }

    private func write(_ name: String, _ estimate: SobolIndices.Estimate, to json: inout JSONWriter) {
        json.key(name)
        json.line { json in
            json.key("waarde")
            json.fraction(estimate.value)
            json.key("interval")
            json.fraction(estimate.halfWidth)
            json.key("van_0_te_onderscheiden")
            json.flag(!estimate.isIndistinguishableFromNothing)
        }
    }
}
