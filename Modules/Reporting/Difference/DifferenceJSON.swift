import Decision
import Domain

/// The stable JSON of `verschil`.
struct DifferenceJSON {
    let report: DifferenceReport

    func write(_ style: ReportStyle, to json: inout JSONWriter) {
        json.object { json in
            json.head(style)
            json.key("van")
            json.text(report.names.old)
            json.key("naar")
            json.text(report.names.new)
            json.key("gemeente")
            json.text(report.municipality.id.text)
            json.key("op")
            json.text(report.attribution.measure.rawValue)
            json.key("invoer")
            json.changes(report.changes)
            json.key("groepen")
            json.list { json in
                for group in report.attribution.groups {
                    json.element()
                    json.object { json in json.keys(of: group) }
                }
            }
            json.key("uitkomsten")
            json.list { json in
                for result in report.attribution.results {
                    json.element()
                    write(result, to: &json)
                }
            }
        }
    }

    private func write(_ result: Attribution.Result, to json: inout JSONWriter) {
        json.object { json in
            json.key("scenario")
            json.text((result.after ?? result.before)?.scenario.text)
            json.key("naam")
            json.text((result.after ?? result.before)?.name)
            for (key, headline) in [("was", result.before), ("wordt", result.after)] {
                json.key(key)
                guard let headline else {
                    json.text(nil)
                    continue
                }
                json.line { json in
                    for figure in DifferenceFigure.all {
                        if let value = figure.value(headline) { json.amount(figure.key, value) }
                    }
                }
            }
            json.key("aandelen")
            json.list { json in
                for cents in result.cents(report.attribution.measure) {
                    json.element()
                    json.amount(Double(cents) / 100)
                }
            }
        }
    }
}
