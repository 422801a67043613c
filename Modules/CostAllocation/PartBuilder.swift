import CalculationGraph
import Domain

/// Builds one part of a scenario: a graph of its own, with figures of the shared part at hand. Problems met on the way
/// are gathered. Confined to one compilation.
public final class PartBuilder {
    /// The graph under construction.
    public var graph: GraphBuilder
    /// What all parts share.
    public let shared: SharedPart
    /// What is wrong with the input, found while building.
    public private(set) var problems: [Problem] = []
    /// Where what makes some nodes stands: for their faults.
    public private(set) var places: [NodeID: SourcePlace] = [:]
    private let place: SourcePlace
    private var subjects = Numbering<String>()
    private var parties = Numbering<MunicipalityID>()

    /// An empty part with the prefix of its paths, made of what stands at a place.
    public init(prefix: String, shared: SharedPart, place: SourcePlace) {
        self.place = place
        graph = GraphBuilder(names: PartNames(prefix: prefix))
        self.shared = shared
    }

    /// The assumptions behind the part.
    public var assumptions: Assumptions { shared.assumptions }

    /// Adds a problem; building goes on with harmless figures.
    public func report(_ kind: ProblemKind, at place: SourcePlace) {
        problems.append(Problem(kind, at: place))
    }

    /// Remembers where what makes a node stands.
    public func note(_ place: SourcePlace?, of node: NodeID) { places[node] = place }

    /// The number of a name in the labels of this part.
    public func subject(_ text: String) -> Int {
        told(subjects.number(text) { graph.addSubject(text) })
    }

    /// The number of a municipality in the labels of this part.
    public func party(_ id: MunicipalityID) -> Int {
        told(parties.number(id) { graph.addParty(id) })
    }

    /// A number that labels can hold; the first beyond is a problem.
    private func told(_ number: Int) -> Int {
        if number == Limits.names { report(.tooManyNames(limit: Limits.names), at: place) }
        return number
    }

    /// I_x(to) / I_x(from): what an index does between two years; nothing in constant prices.
    public func indexRatio(_ index: IndexID?, from: Int, to: Int) -> NodeID? {
        guard let index, from != to, assumptions.prices == .current,
            let upper = level(index, year: to), let lower = level(index, year: from)
        else { return nil }
        return graph.quotient(upper, lower)
    }

    /// I_x(year), as a node of this part.
    func level(_ index: IndexID, year: Int) -> NodeID? {
        shared.indexLevel(index, year: year).map { graph.imported($0, from: .shared) }
    }

    /// A driver's quantity of a calendar year, as a node of this part.
    public func quantity(of driver: DriverID, at municipality: MunicipalityID, year: Int) -> NodeID? {
        shared.row(of: driver, at: municipality).map {
            graph.imported(shared.quantity($0, year: year), from: .shared)
        }
    }
}
