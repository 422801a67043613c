import Decision
import Domain

/// A comparison as JSON (commands.md "JSON, stable"), written scenario by scenario.
struct ComparisonJSON {
    let view: ComparisonView

    func write(to sink: ByteSink) throws {
        let comparison = view.comparison
        try sink.write("{\"routekaart\": 1, \"versie\": \(json(view.version)), ")
        try sink.write("\"dossier\": {\"naam\": \(json(comparison.name)), \"sha256\": \(json(view.digest()))}, ")
        try sink.write("\"prijzen\": \(json(comparison.prices.rawValue)), \"laatste_jaar\": \(comparison.countedTo),\n")
        try sink.write(" \"scenarios\": [")
        for (index, scenario) in view.scenarios.enumerated() {
            try sink.write(index == 0 ? "" : ",\n  ")
            try write(scenario, to: sink)
        }
        try sink.write("]}\n")
    }

    private func write(_ scenario: ScenarioResult, to sink: ByteSink) throws {
        try sink.write("{\"id\": \(json(scenario.id.text)), \"naam\": \(json(scenario.name)),\n   \"gemeenten\": {")
        let shown = scenario.municipalities.filter { view.municipalities.contains($0.id) }
        for (index, result) in shown.enumerated() {
            try sink.write("\(index == 0 ? "" : ",\n    ")\(json(result.id.text)): {")
            try write(result, to: sink)
            try sink.write("}")
        }
        try sink.write("},\n   \"regelingen\": {")
        for (index, regeling) in scenario.regelingen.enumerated() {
            try sink.write("\(index == 0 ? "" : ",\n    ")\(json(regeling.id.text)): {\"jaren\": {")
            for (position, year) in regeling.years.enumerated() {
                try sink.write("\(position == 0 ? "" : ", ")\"\(year.year)\": \(text(year))")
            }
            try sink.write("}}")
        }
        try sink.write("}}")
    }

    private func write(_ result: MunicipalityResult, to sink: ByteSink) throws {
        try sink.write("\"totaal\": \(json(result.total)), \"ncw\": \(json(result.netPresentValue)), ")
        try sink.write("\"structureel\": \(json(result.recurring)), \"incidenteel\": \(json(result.oneOff)), ")
        try sink.write("\"terugverdienjaar\": \(json(result.paybackYear)),\n      ")
        let difference = result.difference
        try sink.write("\"verschil\": {\"totaal\": \(json(difference.total)), ")
        try sink.write("\"ncw\": \(json(difference.netPresentValue)), \"structureel\": \(json(difference.recurring))},\n      ")
        try sink.write("\"toetsen\": \(text(result.tests)),\n      ")
        try sink.write("\"later\": \(text(result.later)),\n      \"jaren\": {")
        for (index, year) in result.years.enumerated() {
            try sink.write("\(index == 0 ? "" : ",\n       ")\"\(year.year)\": \(text(year.total))")
        }
        try sink.write("}")
    }

    private func text(_ tests: MunicipalityResult.Tests) -> String {
        let dearer = "{\"voldoet\": \(json(tests.notDearer.isMet)), \"waarde\": \(json(tests.notDearer.value ?? 0)), "
            + "\"totaal_eindjaar\": \(json(tests.lastYearDifference))}"
        let value = tests.quality.value.map { ", \"waarde\": \(json($0))" } ?? ""
        return "{\"niet-duurder\": \(dearer), \"kwaliteit\": {\"voldoet\": \(json(tests.quality.isMet))\(value)}}"
    }

    private func text(_ total: YearTotal) -> String {
        let posts = total.posts.filter { Cents($0.amount).count != 0 }.map { post in
            "{\"pad\": \(json(post.post.path)), \"soort\": \(json(post.post.kind.rawValue)), "
                + "\"bedrag\": \(json(post.amount))}"
        }
        return "{\"totaal\": \(json(total.total)), \"posten\": [\(posts.joined(separator: ", "))]}"
    }

    private func text(_ year: RegelingYear) -> String {
        let paid = year.paid.map { "\(json($0.municipality.text)): \(json($0.amount))" }
        let staff = year.fte.map { ", \"fte\": \(json($0))" } ?? ""
        return "{\"kosten\": \(json(year.cost)), \"achterblijvend\": \(json(year.stranded)), "
            + "\"uit_vermogen\": \(json(year.fromCapital)), \"betaald\": {\(paid.joined(separator: ", "))}\(staff)}"
    }
}
