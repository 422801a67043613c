import Decision

/// In every year, what all pay a regeling less what they receive = its cost - what is taken out of its capital
/// (model.md section 4).
struct Conservation: Property {
    /// A cent, and half a cent for each amount that may be left out because it is less.
    private static let tolerance = 0.01

    func violations(of example: Example) -> [String] {
        example.comparison.scenarios.flatMap { scenario in
            scenario.regelingen.flatMap { regeling in
                regeling.years.compactMap { year -> String? in
                    let paid = year.paid.reduce(0) { $0 + $1.amount }
                    let left = paid - (year.cost - year.fromCapital)
                    let omitted = Double(scenario.municipalities.count - year.paid.count) * 0.005
                    guard abs(left) > Self.tolerance + omitted else { return nil }
                    return "\(scenario.id) \(regeling.id) \(year.year): \(left) too much is paid"
                }
            } + posts(scenario)
        }
    }

    /// What the municipalities' posts say is what the regelingen received, over all years.
    private func posts(_ scenario: ScenarioResult) -> [String] {
        scenario.regelingen.compactMap { regeling in
            let received = regeling.years.flatMap(\.paid).reduce(0) { $0 + $1.amount }
            let totals = scenario.municipalities.flatMap { $0.years.map(\.total) + [$0.later] }
            let posts = totals.flatMap(\.posts).filter { $0.post.regeling == regeling.id }
            let paid = posts.reduce(0) { $0 + $1.amount }
            guard abs(paid - received) > 0.5 else { return nil }
            return "\(scenario.id) \(regeling.id): posts \(paid), received \(received)"
        }
    }
}
