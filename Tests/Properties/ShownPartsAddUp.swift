import Decision

@testable import Reporting

/// As tables show them, years add up to the total and posts to their year, and none is shown two units off.
struct ShownPartsAddUp: Property {
    func violations(of example: Example) -> [String] {
        let hasLater = example.comparison.countedTo > example.comparison.lastYear
        return example.comparison.scenarios.flatMap { scenario in
            scenario.municipalities.flatMap { result in
                AmountScale.allCases.flatMap { scale in
                    violations(of: result, scale, hasLater).map { "\(scenario.id) \(result.id) \(scale) \($0)" }
                }
            }
        }
    }

    private func violations(of result: MunicipalityResult, _ scale: AmountScale, _ hasLater: Bool) -> [String] {
        let shown = ShownFigures(result, scale, hasLater: hasLater)
        let exact = ShownFigures.totals(result, hasLater: hasLater)
        let size = scale == .euro ? 1.0 : 1_000
        var found: [String] = []
        if shown.columns.reduce(0, +) != shown.total { found.append("years \(shown.columns), total \(shown.total)") }
        for (index, column) in shown.columns.enumerated() {
            let posts = shown.posts[index].values.reduce(0, +)
            if posts != column { found.append("column \(index): posts \(posts), shown \(column)") }
            for post in exact[index].posts {
                let units = Double(shown.posts[index][post.post] ?? 0)
                if abs(units - post.amount / size) >= 2 { found.append("\(post.post.path): \(units), \(post.amount)") }
            }
        }
        return found
    }
}
