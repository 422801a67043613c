import Decision
import Domain

/// A comparison as CSV: one row per fact.
struct ComparisonCSV {
    let view: ComparisonView
    let style: CSVStyle

    func write(to sink: ByteSink) throws {
        try sink.write(style.start + style.line(["scenario", "gemeente", "regeling", "jaar", "pad", "soort", "bedrag"]))
        for scenario in view.scenarios {
            for result in scenario.municipalities where view.municipalities.contains(result.id) {
                for year in result.years { try write(year.total, String(year.year), result.id, scenario.id, sink) }
                try write(result.later, "later", result.id, scenario.id, sink)
            }
        }
    }

    private func write(
        _ total: YearTotal, _ year: String, _ municipality: MunicipalityID, _ scenario: ScenarioID, _ sink: ByteSink
    ) throws {
        for post in total.posts where Cents(post.amount).count != 0 {
            try sink.write(
                style.line([
                    scenario.text, municipality.text, post.post.regeling?.text ?? "", year, post.post.path,
                    post.post.kind.rawValue, style.amount(post.amount),
                ]))
        }
    }
}
