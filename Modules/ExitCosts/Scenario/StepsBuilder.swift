import CalculationGraph
import CostAllocation
import Domain

/// Builds the part of the steps that cost a municipality something of its own. Confined to one compilation.
public final class StepsBuilder {
    /// The part under construction.
    public let part: PartBuilder
    private let compilers: [RegelingID: (number: PartID, compiler: RegelingCompiler)]
    private let steps: [MunicipalEvent]
    private let leaving: Set<ReferenceLeave>
    private var references: [ReferenceRequest: NodeID] = [:]

    private struct ReferenceRequest: Hashable {
        var municipality: MunicipalityID
        var regeling: RegelingID
        var date: Month
    }

    /// Who leaves what.
    private struct ReferenceLeave: Hashable {
        var municipality: MunicipalityID
        var regeling: RegelingID
    }

    init(
        _ all: [Step], municipal: [MunicipalEvent], shared: SharedPart,
        compilers: [RegelingID: (number: PartID, compiler: RegelingCompiler)], place: SourcePlace
    ) {
        steps = municipal
        leaving = Set(
            all.compactMap { step in
                (step.action as? LeaveStep).map { .init(municipality: $0.municipality, regeling: $0.regeling) }
            })
        self.compilers = compilers
        part = PartBuilder(prefix: "", shared: shared, place: place)
        for event in municipal { event.action.check(step: event.step, in: self) }
    }

    /// The label of a step's post.
    func label(_ meaning: Meaning, _ step: Step, _ id: MunicipalityID, _ year: Int) -> NodeLabel {
        NodeLabel(meaning, subject: part.subject(step.id.text), party: part.party(id), year: year)
    }

    /// Whether a municipality leaves a regeling in this scenario.
    func leaves(_ id: MunicipalityID, _ regeling: RegelingID) -> Bool {
        leaving.contains(.init(municipality: id, regeling: regeling))
    }

    /// B over one year before a date, without index; nil when the regeling is not compiled for this scenario.
    func reference(
        of id: MunicipalityID, in regeling: RegelingID, before date: Month, step: Step
    ) -> NodeID? {
        let request = ReferenceRequest(municipality: id, regeling: regeling, date: date)
        if let node = references[request] { return node }
        guard let (number, compiler) = compilers[regeling] else { return nil }
        let source = compiler.reference(of: id, before: date, years: 1, index: nil, place: step.place)
        let node = part.graph.imported(source.node, from: number)
        references[request] = node
        return node
    }

    /// Builds all posts.
    func finish(years: ClosedRange<Int>) -> StepsPart {
        var posts: [StepPostNode] = []
        var taxes: [StepPostNode] = []
        for event in steps.sorted(by: { $0.step.id < $1.step.id }) {
            let (step, action) = (event.step, event.action)
            for year in years {
                func post(_ node: NodeID) -> StepPostNode {
                    StepPostNode(
                        municipality: action.municipality, year: year, step: step.id, post: action.post,
                        node: node)
                }
                if let node = action.amount(in: year, step: step, in: self) { posts.append(post(node)) }
                if let outsourcing = action as? OutsourcingStep,
                    let node = outsourcing.refundableTax(in: year, step: step, in: self)
                {
                    taxes.append(post(node))
                }
            }
        }
        return StepsPart(graph: part.graph.graph, posts: posts, refundableTaxes: taxes)
    }
}

/// A post of a step at a municipality.
public struct StepPostNode: Sendable {
    /// Who pays.
    public var municipality: MunicipalityID
    /// Calendar year.
    public var year: Int
    /// Which step.
    public var step: StepID
    /// Which post.
    public var post: StepPost
    /// Its amount, euro.
    public var node: NodeID
}

/// The steps of a scenario at municipalities, compiled.
public struct StepsPart: Sendable {
    /// Its nodes.
    public var graph: Graph
    /// By step (by name) and year.
    public var posts: [StepPostNode]
    /// VAT that is refunded: shown, in no total.
    public var refundableTaxes: [StepPostNode]
}
