/// An overview as JSON or CSV.
struct OverviewData {
    let overview: Overview

    func json() -> String {
        let counts = overview.counts.map { "\(Reporting.json($0.key)): \($0.count)" }.joined(separator: ", ")
        let assumptions = overview.assumptions.map {
            "{\"pad\": \(Reporting.json($0.path)), \"plaats\": \(Reporting.json($0.place)), "
                + "\"bron\": \($0.source.map { Reporting.json($0) } ?? "null")}"
        }
        let parts = overview.parts.map {
            "\(Reporting.json($0.id.text)): {\"kosten\": \(Reporting.json($0.total)), \"aannames\": \(Reporting.json($0.assumed))}"
        }
        func list(_ texts: [String]) -> String { "[\(texts.map { Reporting.json($0) }.joined(separator: ", "))]" }
        return """
            {"routekaart": 1, "versie": \(Reporting.json(overview.version)), "dossier": \(Reporting.json(overview.name)),
             "aantallen": {\(counts)},
             "deel_op_aannames": \(thousandths(overview.assumedFraction)), "zonder_bron": \(overview.withoutSource),
             "regelingen": {\(parts.joined(separator: ", "))},
             "aannames": [\(assumptions.joined(separator: ",\n  "))],
             "zonder_afbouw": \(list(overview.withoutRunOff)),
             "niet_berekend": \(list(overview.notComputed))}

            """
    }

    func csv(_ style: CSVStyle) -> String {
        var text = style.start + style.line(["onderdeel", "naam", "waarde"])
        for (key, count) in overview.counts { text += style.line(["aantal", key, String(count)]) }
        for part in overview.parts {
            text += style.line(["kosten", part.id.text, style.amount(part.total)])
            text += style.line(["kosten_op_aannames", part.id.text, style.amount(part.assumed)])
        }
        for assumption in overview.assumptions {
            text += style.line(["aanname", style.words(assumption.path), style.words(assumption.place)])
        }
        for path in overview.withoutRunOff { text += style.line(["zonder_afbouw", style.words(path), ""]) }
        for path in overview.notComputed { text += style.line(["niet_berekend", style.words(path), ""]) }
        return text
    }

    private func thousandths(_ fraction: Double) -> String { "\((fraction * 1000).rounded() / 1000)" }
}
