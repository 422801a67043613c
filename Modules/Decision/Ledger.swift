import CalculationGraph
import Domain
import ExitCosts

/// What one municipality pays in some parts of a scenario, post by post and year by year.
///
/// It adds up in the order of `TotalsPart`, so that a sum is the same to the bit; it costs no nodes, because who asks for
/// a hundred dates asks for a hundred sums.
struct Ledger {
    /// A post with its amounts.
    struct Line {
        var post: Post
        /// Euro, by year from the first one that is built.
        var amounts: [Double]
    }

    /// In order of regeling and path.
    private(set) var regelingen: [RegelingID: [Line]] = [:]
    /// By step.
    private(set) var steps: [StepID: Line] = [:]

    /// No posts.
    init() {}

    /// The posts of a municipality in parts that were evaluated over some years.
    init(_ parts: EvaluatedScenario, of municipality: MunicipalityID, years: ClosedRange<Int>) {
        self.init(parts.regelingen.compactMap { $0 }, parts.steps, of: municipality, years: years)
    }

    /// The posts of a municipality in some regelingen and in steps.
    init(
        _ parts: [ScenarioModel.Part<RegelingPart>], _ stepsPart: ScenarioModel.Part<StepsPart>,
        of municipality: MunicipalityID, years: ClosedRange<Int>
    ) {
        for part in parts {
            var amounts: [RegelingPost: [Double]] = [:]
            for post in part.content.posts where post.municipality == municipality && years.contains(post.year) {
                amounts[post.post, default: [Double](repeating: 0, count: years.count)][post.year - years.lowerBound] =
                    part.evaluation[post.node]
            }
            let id = part.content.id
            regelingen[id] = amounts.sorted { $0.key.turn < $1.key.turn }.map {
                Line(post: .regeling(id, $0.key), amounts: $0.value)
            }
        }
        for post in stepsPart.content.posts where post.municipality == municipality && years.contains(post.year) {
            let empty = Line(post: .step(post.step, post.post), amounts: [Double](repeating: 0, count: years.count))
            steps[post.step, default: empty].amounts[post.year - years.lowerBound] = stepsPart.evaluation[post.node]
        }
    }

    /// With the posts of another one; where both know a regeling or step, the other's.
    func merging(_ other: Ledger) -> Ledger {
        var result = self
        result.regelingen.merge(other.regelingen) { $1 }
        result.steps.merge(other.steps) { $1 }
        return result
    }

    /// Without some regelingen.
    func without(_ isLeftOut: (RegelingID) -> Bool) -> Ledger {
        var result = self
        result.regelingen = regelingen.filter { !isLeftOut($0.key) }
        return result
    }

    /// All lines: regelingen by name, then steps by name.
    var lines: [Line] {
        regelingen.sorted { $0.key < $1.key }.flatMap(\.value) + steps.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Adds up as many years as there are discount factors; recurring is that of one of them, counted from the first.
    func figures(discountedBy factors: [Double], recurringIn place: Int) -> CostFigures {
        let lines = lines
        var result = CostFigures()
        for (year, factor) in factors.enumerated() {
            var sum = 0.0
            for line in lines {
                sum += line.amounts[year]
                if line.post.kind == .oneOff { result.oneOff += line.amounts[year] }
            }
            result.total += sum
            result.netPresentValue += factor * sum
        }
        for line in lines where line.post.kind == .recurring {
            result.recurring += line.amounts[place]
        }
        return result
    }

    /// By post the sum over so many years.
    func totals(years: Int) -> [Post: Double] {
        var result: [Post: Double] = [:]
        for line in lines { result[line.post] = line.amounts.prefix(years).reduce(0, +) }
        return result
    }
}
