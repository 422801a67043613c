import Decision

/// The stable JSON of `omslag` (docs/schema/uitvoer/omslag.schema.json). Values are texts as they are typed in a file, so
/// that none loses a digit.
struct BreakEvenJSON {
    let found: BreakEven

    func write(_ style: ReportStyle, to json: inout JSONWriter) {
        let question = found.question
        json.object { json in
            json.head(style)
            for (key, text) in [
                ("a", question.first.text), ("b", question.second.text), ("gemeente", question.municipality.text),
                ("op", question.measure.rawValue), ("waarde", question.figure.path),
            ] {
                json.key(key)
                json.text(text)
            }
            json.key("tweede")
            json.text(question.other?.path)
            json.key("hangt_ervan_af")
            json.flag(found.isInfluential)
            json.key("nu")
            json.line { json in write(found.base, to: &json) }
            json.key("omslag")
            write(found.found, to: &json)
            json.key("waarden")
            json.list { json in
                for point in found.points {
                    json.element()
                    json.line { json in write(point, to: &json) }
                }
            }
            json.key("lijn")
            json.list { json in
                for point in found.line {
                    json.element()
                    json.object { json in write(point, to: &json) }
                }
            }
        }
    }

    private func write(_ point: BreakEven.LinePoint, to json: inout JSONWriter) {
        json.key("tweede")
        json.text(point.second.text)
        json.key("omslag")
        write(point.found, to: &json)
        json.key("verschillen")
        json.list { json in
            for (own, difference) in zip(found.points, point.differences) {
                guard let difference else { continue }
                json.element()
                json.line { json in
                    json.key("waarde")
                    json.text(own.value.text)
                    json.amount("verschil", difference)
                }
            }
        }
    }

    private func write(_ list: [BreakEven.Found], to json: inout JSONWriter) {
        json.list { json in
            for own in list {
                json.element()
                json.line { json in write(own, to: &json) }
            }
        }
    }

    private func write(_ own: BreakEven.Found, to json: inout JSONWriter) {
        json.key("soort")
        switch own {
        case .equal(let point):
            json.text("gelijk")
            write(point, to: &json)
        case .stretch(let from, let to):
            json.text("stuk")
            write(from, to: &json)
            json.key("tot")
            json.text(to.value.text)
        case .jump(let value, let below, let above):
            json.text("sprong")
            json.key("waarde")
            json.text(value.text)
            json.amount("verschil_eronder", below)
            json.amount("verschil_erboven", above)
        }
    }

    private func write(_ point: BreakEven.Point, to json: inout JSONWriter) {
        json.key("waarde")
        json.text(point.value.text)
        json.amount("a", point.first)
        json.amount("b", point.second)
        json.amount("verschil", point.difference)
    }
}
