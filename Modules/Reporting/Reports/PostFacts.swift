import Decision
import Domain

/// The posts of a scenario as rows: one per municipality, year and post.
struct PostFacts {
    let selection: Selection
    let scenario: ScenarioResult

    static let columns = ["scenario", "gemeente", "regeling", "jaar", "pad", "soort", "bedrag"]

    /// Hands the rows over; posts after the last year stand under `later`.
    func hand(to row: ([Fact]) -> Void) {
        for municipality in selection.carried {
            guard let result = scenario.result(of: municipality.id) else { continue }
            for year in result.years { hand(year.total, .number(year.year), result.id, to: row) }
            hand(result.later, .text("later"), result.id, to: row)
        }
    }

    private func hand(_ total: YearTotal, _ year: Fact, _ id: MunicipalityID, to row: ([Fact]) -> Void) {
        for post in total.posts where abs(post.amount) >= 0.005 {
            row([
                .text(scenario.id.text), .text(id.text), .text(post.post.regeling?.text ?? ""), year,
                .text(post.post.path), .text(post.post.kind.rawValue), .amount(post.amount),
            ])
        }
    }
}
