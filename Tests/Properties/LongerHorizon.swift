import Decision

@testable import Support

/// A longer horizon changes no year, and no total when it only takes in what was `later` already.
struct LongerHorizon: Property {
    func violations(of example: Example) throws -> [String] {
        let (dossier, comparison) = (example.sketch, example.comparison)
        var longer = dossier
        let takesIn = comparison.countedTo > dossier.lastYear
        longer.lastYear = takesIn ? comparison.countedTo : dossier.lastYear + 2
        let other = try longer.compared()
        var found: [String] = []
        if takesIn, other.countedTo != comparison.countedTo { found.append("counted to \(other.countedTo)") }
        for (scenario, twin) in zip(comparison.scenarios, other.scenarios) {
            for (result, beside) in zip(scenario.municipalities, twin.municipalities) {
                found += differences(result, beside, sameTotal: takesIn).map { "\(scenario.id) \(result.id) \($0)" }
            }
        }
        return found
    }

    private func differences(
        _ result: MunicipalityResult, _ other: MunicipalityResult, sameTotal: Bool
    ) -> [String] {
        var figures: [(String, Double, Double)] = []
        for (year, twin) in zip(result.years, other.years) {
            figures.append(("\(year.year) totaal", year.total.total, twin.total.total))
            for (post, same) in zip(year.total.posts, twin.total.posts) {
                figures.append(("\(year.year) \(post.post.path)", post.amount, same.amount))
            }
            figures.append(
                ("\(year.year) posts", Double(year.total.posts.count), Double(twin.total.posts.count)))
        }
        if sameTotal {
            figures.append(("totaal", result.total, other.total))
            figures.append(("ncw", result.netPresentValue, other.netPresentValue))
            figures.append(("incidenteel", result.oneOff, other.oneOff))
        }
        return figures.filter { abs($0.1 - $0.2) > 1e-4 }.map { "\($0.0): \($0.1), \($0.2)" }
    }
}
