import CalculationGraph
import Domain
import ExitCosts

/// What a municipality pays in a scenario by task field, recurring and one-off apart, year by year.
struct TaskFieldLedger {
    /// Euro by year, the first year first.
    private(set) var amounts: [Key: [Double]] = [:]
    private let years: ClosedRange<Int>

    struct Key: Hashable {
        var field: TaskField
        var kind: PostKind
    }

    /// Of all posts of a municipality.
    init(_ model: ScenarioModel, of municipality: MunicipalityID, years: ClosedRange<Int>) {
        self.years = years
        let regelingen = Dictionary(model.scenario.assumptions.regelingen.map { ($0.id, $0) }) { first, _ in first }
        for part in model.regelingen {
            let fields = regelingen[part.content.id].map { Self.fields(of: $0) } ?? [:]
            for post in part.content.posts where post.municipality == municipality && years.contains(post.year) {
                add(post, part, fields)
            }
        }
        let steps = Dictionary(
            model.scenario.steps.compactMap { MunicipalEvent($0) }.map { ($0.step.id, $0.action) }
        ) { first, _ in first }
        for post in model.steps.content.posts where post.municipality == municipality && years.contains(post.year) {
            for (field, amount) in Self.split(post.node, of: steps[post.step], model.steps, regelingen) {
                add(amount, field, post.post.kind, post.year)
            }
        }
    }

    private mutating func add(
        _ post: PostNode, _ part: ScenarioModel.Part<RegelingPart>, _ fields: [String: String?]
    ) {
        switch post.post {
        case .contribution, .stranded, .strandedPermanent:
            for (item, amount) in ItemSplit(of: post.node, part).amounts {
                let field = (fields[item] ?? nil).map { TaskField.named($0) } ?? .unknown
                add(amount, field, post.post.kind, post.year)
            }
        default:
            let field = TaskField(ofAll: fields.keys.sorted().map { fields[$0] ?? nil })
            add(part.evaluation[post.node], field, post.post.kind, post.year)
        }
    }

    private mutating func add(_ amount: Double, _ field: TaskField, _ kind: PostKind, _ year: Int) {
        let key = Key(field: field, kind: kind)
        amounts[key, default: [Double](repeating: 0, count: years.count)][year - years.lowerBound] += amount
    }

    /// A step's post by task field: own items each under their own, when they can be told apart in the graph.
    private static func split(
        _ node: NodeID, of step: (any MunicipalStep)?, _ part: ScenarioModel.Part<StepsPart>,
        _ regelingen: [RegelingID: Regeling]
    ) -> [(TaskField, Double)] {
        let (graph, values) = (part.content.graph, part.evaluation)
        let whole = [(field(of: step, regelingen), values[node])]
        guard let own = step as? OwnProvisionStep, own.taskField == nil, graph.operation(of: node) == .product,
            let sum = graph.operands(of: node).first, graph.operation(of: sum) == .sum
        else { return whole }
        let items = graph.operands(of: sum)
        guard items.count == own.costs.count else { return whole }
        let factor = graph.operands(of: node).dropFirst().reduce(1) { $0 * values[$1] }
        return zip(own.costs, items).map { cost, item in
            (cost.taskField.map { .named($0) } ?? .unknown, factor * values[item])
        }
    }

    private static func fields(of regeling: Regeling) -> [String: String?] {
        Dictionary(regeling.items.map { ($0.id.text, $0.taskField) }) { first, _ in first }
    }

    /// That of a step; of running old and new side by side that of the regeling.
    private static func field(of step: (any MunicipalStep)?, _ regelingen: [RegelingID: Regeling]) -> TaskField {
        if let own = step?.taskField { return .named(own) }
        if let parallel = step as? ParallelRunningStep, let regeling = regelingen[parallel.regeling] {
            return TaskField(ofAll: regeling.items.map(\.taskField))
        }
        if let own = step as? OwnProvisionStep { return TaskField(ofAll: own.costs.map(\.taskField)) }
        return .unknown
    }

    /// This less another, field by field.
    func less(_ other: TaskFieldLedger) -> [Key: [Double]] {
        var result = amounts
        for (key, values) in other.amounts {
            let own = result[key] ?? [Double](repeating: 0, count: years.count)
            result[key] = zip(own, values).map { $0 - $1 }
        }
        return result
    }
}
