import CalculationGraph
import CostAllocation
import Domain
import ExitCosts

/// The totals of a scenario as a part of its graph: by municipality each year, later, the total, NCW, recurring and
/// one-off. It takes its posts from the other parts.
struct TotalsPart: Sendable {
    /// What is built for one municipality.
    struct Municipal: Sendable {
        var id: MunicipalityID
        /// firstYear ... L.
        var years: [Year]
        var later: NodeID
        var total: NodeID
        var netPresentValue: NodeID
        var recurring: NodeID
        var oneOff: NodeID
    }

    struct Year: Sendable {
        var year: Int
        var total: NodeID
        /// By path.
        var posts: [(post: Post, node: NodeID)]
    }

    var graph: Graph
    var municipalities: [Municipal]

    /// Builds the totals of some municipalities in a scenario, counted to L.
    init(_ model: ScenarioModel, of municipalities: [MunicipalityID], lastYear: Int, countedTo: Int) {
        var builder = TotalsBuilder(
            model, shared: model.discountFactors, lastYear: lastYear, countedTo: countedTo)
        self.municipalities = municipalities.map { builder.totals(of: $0) }
        graph = builder.graph.graph
    }
}

/// Discount factor of each year, as a node of the shared part.
typealias SharedDiscount = [Int: NodeID]

private struct TotalsBuilder {
    var graph = GraphBuilder(names: PartNames(prefix: ""))
    let posts: [MunicipalityID: [[(post: Post, source: Graph.Import)]]]
    let shared: SharedDiscount
    let firstYear: Int
    let lastYear: Int
    let countedTo: Int

    init(_ model: ScenarioModel, shared: SharedDiscount, lastYear: Int, countedTo: Int) {
        firstYear = model.scenario.assumptions.firstYear
        posts = Self.posts(of: model, years: firstYear...countedTo)
        self.shared = shared
        self.lastYear = lastYear
        self.countedTo = countedTo
    }

    /// The posts of each municipality by year, firstYear first; within a year by path.
    private static func posts(
        of model: ScenarioModel, years: ClosedRange<Int>
    ) -> [MunicipalityID: [[(post: Post, source: Graph.Import)]]] {
        var gathered = GatheredPosts(years: years)
        let ordered = model.regelingen.enumerated().sorted { $0.element.content.id < $1.element.content.id }
        for (index, part) in ordered {
            let number = ScenarioModel.part(ofRegelingAt: index)
            for post in part.content.posts {
                gathered.add(
                    .regeling(part.content.id, post.post), .init(part: number, node: post.node), post.municipality,
                    post.year)
            }
        }
        for post in model.steps.content.posts {
            gathered.add(
                .step(post.step, post.post), .init(part: model.stepsPart, node: post.node), post.municipality,
                post.year)
        }
        return gathered.result
    }

    mutating func totals(of id: MunicipalityID) -> TotalsPart.Municipal {
        let party = graph.addParty(id)
        let years = (firstYear...countedTo).map { year(of: id, party: party, year: $0) }
        let later = graph.sum(
            years.filter { $0.year > lastYear }.map(\.total), NodeLabel(.laterTotal, party: party))
        let factors = years.map { year in
            (
                weight: shared[year.year].map { graph.imported($0, from: .shared) } ?? graph.constant(1),
                value: year.total
            )
        }
        let oneOff = years.flatMap(\.posts).filter { $0.post.kind == .oneOff }.map(\.node)
        let last = years.first { $0.year == lastYear }?.posts.filter { $0.post.kind == .recurring } ?? []
        return TotalsPart.Municipal(
            id: id, years: years, later: later,
            total: graph.sum(years.map(\.total), NodeLabel(.total, party: party)),
            netPresentValue: graph.weightedSum(factors, NodeLabel(.netPresentValue, party: party)),
            recurring: graph.sum(last.map(\.node), NodeLabel(.recurringTotal, party: party)),
            oneOff: graph.sum(oneOff, NodeLabel(.oneOffTotal, party: party)))
    }

    private mutating func year(of id: MunicipalityID, party: Int, year: Int) -> TotalsPart.Year {
        let own = posts[id]?[year - firstYear] ?? []
        let nodes = own.map { (post: $0.post, node: graph.importedOnce($0.source)) }
        let label = NodeLabel(.yearTotal, party: party, year: year)
        return TotalsPart.Year(year: year, total: graph.sum(nodes.map(\.node), label), posts: nodes)
    }
}

/// Posts by municipality and year. They come in runs of one municipality, which is looked up once a run.
private struct GatheredPosts {
    private var names: [MunicipalityID: Int] = [:]
    private var rows: [[[(post: Post, source: Graph.Import)]]] = []
    private var last: (id: MunicipalityID, row: Int)?
    private let years: ClosedRange<Int>

    init(years: ClosedRange<Int>) { self.years = years }

    mutating func add(_ post: Post, _ source: Graph.Import, _ id: MunicipalityID, _ year: Int) {
        guard years.contains(year) else { return }
        rows[row(of: id)][year - years.lowerBound].append((post, source))
    }

    private mutating func row(of id: MunicipalityID) -> Int {
        if let last, last.id == id { return last.row }
        let row = names[id] ?? rows.count
        if row == rows.count {
            names[id] = row
            rows.append([[(post: Post, source: Graph.Import)]](repeating: [], count: years.count))
        }
        last = (id, row)
        return row
    }

    var result: [MunicipalityID: [[(post: Post, source: Graph.Import)]]] { names.mapValues { rows[$0] } }
}
