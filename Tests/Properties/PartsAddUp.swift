import Decision
import Domain

/// Years and posts add up to the totals, one-off posts to `incidenteel`, but for posts of less than half a cent that are
/// left out; no post stands twice in a year.
struct PartsAddUp: Property {
    func violations(of example: Example) -> [String] {
        example.comparison.scenarios.flatMap { scenario in
            scenario.municipalities.flatMap { result in
                sums(result).filter { abs($0.parts - $0.total) > 0.03 }.map {
                    "\(scenario.id) \(result.id) \($0.name): parts \($0.parts), total \($0.total)"
                } + doubled(result).map { "\(scenario.id) \(result.id): \($0) stands twice" }
            }
        }
    }

    private func sums(_ result: MunicipalityResult) -> [(name: String, parts: Double, total: Double)] {
        let totals = result.years.map { (String($0.year), $0.total) } + [("later", result.later)]
        let last = result.years.last?.total.posts ?? []
        return [
            ("totaal", totals.reduce(0) { $0 + $1.1.total }, result.total),
            ("incidenteel", sum(totals.flatMap(\.1.posts), .oneOff), result.oneOff),
            ("structureel", sum(last, .recurring), result.recurring),
        ] + totals.map { ($0.0, $0.1.posts.reduce(0) { $0 + $1.amount }, $0.1.total) }
    }

    private func doubled(_ result: MunicipalityResult) -> [String] {
        (result.years.map(\.total) + [result.later]).flatMap { total in
            zip(total.posts, total.posts.dropFirst()).filter { $0.0.post == $0.1.post }.map { $0.0.post.path }
        }
    }

    private func sum(_ posts: [PostAmount], _ kind: PostKind) -> Double {
        posts.filter { $0.post.kind == kind }.reduce(0) { $0 + $1.amount }
    }
}
