import CalculationGraph
import Domain
import ExitCosts

/// Years of the multi-year estimate: that of the budget and the three after it (Besluit begroting en verantwoording, art. 20-23).
private let estimateYears = 4

extension CouncilParagraph {
    /// What a scenario asks of a municipality beside the null scenario.
    init(
        _ model: ScenarioModel, beside baseline: ScenarioModel, of municipality: MunicipalityID, in dossier: Dossier,
        countedTo: Int
    ) {
        let assumptions = dossier.baseline.assumptions
        let all = assumptions.firstYear...countedTo
        let decided = Self.decision(of: model.scenario, in: assumptions)
        let periods = Self.periods(after: decided.year, all, lastYear: assumptions.lastYear)
        let difference = TaskFieldLedger(model, of: municipality, years: all)
            .less(TaskFieldLedger(baseline, of: municipality, years: all))
        self.periods = periods
        decisionYear = decided.year
        isDecisionAssumed = decided.isAssumed
        taskFields = Self.rows(difference, periods, all)
        exitSum = ExitSum(model, of: municipality, years: all)
        let last = periods.last { $0.kind == .year }?.years.upperBound ?? assumptions.lastYear
        households = assumptions.quantity(of: .households, at: municipality, in: last)
        inhabitants = assumptions.inhabitants(of: municipality, in: last)
        let oneOff = all.map { year in
            difference.reduce(0) { $0 + ($1.key.kind == .oneOff ? $1.value[year - all.lowerBound] : 0) }
        }
        (coverage, uncovered) = Self.covered(oneOff, by: dossier.coverage) { years in
            periods.map { $0.years.reduce(0) { $0 + years[$1 - all.lowerBound] } }
        }
    }

    private static func decision(
        of scenario: Scenario, in assumptions: Assumptions
    ) -> (year: Int, isAssumed: Bool) {
        if let decision = scenario.decision { return (decision.month.year, false) }
        let first = scenario.steps.compactMap(\.begin).min()?.year ?? assumptions.firstYear
        return (max(first - 1, assumptions.firstYear), true)
    }

    private static func periods(after decision: Int, _ all: ClosedRange<Int>, lastYear: Int) -> [Period] {
        var periods: [Period] = []
        if decision >= all.lowerBound {
            periods.append(.init(kind: .decision, years: all.lowerBound...min(decision, all.upperBound)))
        }
        let first = max(decision + 1, all.lowerBound)
        let last = min(first + estimateYears - 1, lastYear)
        if first <= last { periods += (first...last).map { .init(kind: .year, years: $0...$0) } }
        let rest = max(first, last + 1)
        if rest <= all.upperBound { periods.append(.init(kind: .after, years: rest...all.upperBound)) }
        return periods
    }

    private static func rows(
        _ difference: [TaskFieldLedger.Key: [Double]], _ periods: [Period], _ all: ClosedRange<Int>
    ) -> [Row] {
        func amounts(_ field: TaskField, _ kind: PostKind) -> [Double] {
            let years = difference[.init(field: field, kind: kind)] ?? []
            return periods.map { period in
                period.years.reduce(0) { $0 + (years.isEmpty ? 0 : years[$1 - all.lowerBound]) }
            }
        }
        return Set(difference.keys.map(\.field)).sorted().compactMap { field in
            let row = Row(field: field, recurring: amounts(field, .recurring), oneOff: amounts(field, .oneOff))
            return (row.recurring + row.oneOff).contains { abs($0) >= halfACent } ? row : nil
        }
    }

    /// One-off cost of each year taken from the reserves until they are empty; a gain is put back in none of them.
    /// `gathered` adds years up to periods.
    private static func covered(
        _ oneOff: [Double], by reserves: [CoverageReserve], gathered: ([Double]) -> [Double]
    ) -> (coverage: [Coverage], uncovered: [Double]) {
        var uncovered = oneOff.map { max($0, 0) }
        let coverage = reserves.map { reserve in
            var left = reserve.available.base
            let taken = uncovered.indices.map { year in
                let amount = min(left, uncovered[year])
                left -= amount
                uncovered[year] -= amount
                return amount
            }
            return Coverage(reserve: reserve, taken: gathered(taken))
        }
        return (coverage, gathered(uncovered))
    }
}

extension CouncilParagraph.ExitSum {
    /// What a municipality pays because of leaving in a scenario.
    fileprivate init(_ model: ScenarioModel, of municipality: MunicipalityID, years: ClosedRange<Int>) {
        var amounts = [Double](repeating: 0, count: years.count)
        for part in model.regelingen {
            for post in part.content.posts
            where post.municipality == municipality && post.post == .exitSum && years.contains(post.year) {
                amounts[post.year - years.lowerBound] += part.evaluation[post.node]
            }
        }
        self.years = zip(years, amounts).filter { abs($0.1) >= halfACent }.map { year, amount in
            let factor = model.discountFactors[year].map { model.shared.evaluation[$0] } ?? 1
            return Year(year: year, amount: amount, presentValue: amount * factor)
        }
    }
}
