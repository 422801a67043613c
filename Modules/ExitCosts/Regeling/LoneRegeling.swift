import CalculationGraph
import CostAllocation
import Domain

/// One regeling as it stands in the null scenario, without steps, compiled and evaluated by itself: for who asks about
/// its keys and no scenario. The same builders as in a scenario, so the figures cannot differ.
public struct LoneRegeling: Sendable {
    /// A scenario with this regeling alone.
    public let model: ScenarioModel
    /// Its posts and figures by year.
    public let content: RegelingPart
    /// Their values.
    public let evaluation: Evaluation
    /// Unit prices of the average-cost keys that its items use.
    public let unitPrices: [UnitPrice]
    /// What each pool of its overhead costs by itself in a year, a node in euro; in the order of the file.
    public let poolCosts: [(pool: PoolID, year: Int, cost: NodeID)]

    /// The price of a unit under an average-cost key (gemiddelde_kosten) in a year: cost / all units.
    public struct UnitPrice: Sendable {
        /// The key.
        public var key: KeyID
        /// Its product; empty for a key without products.
        public var product: String
        /// What is counted.
        public var driver: DriverID
        /// Calendar year.
        public var year: Int
        /// Units of all participants together, averaged as the key says (a node).
        public var units: NodeID
        /// Euro per unit (a node).
        public var price: NodeID
    }

    /// Compiles and evaluates a regeling in some years. Throws what stands in the way, such as a key that adds up to 0.
    public init(_ regeling: Regeling, in dossier: Dossier, years: ClosedRange<Int>) throws(Problems) {
        var scenario = dossier.baseline
        scenario.assumptions.regelingen = [regeling]
        if let problem = WorkEstimate(years: years.count).problem(of: [scenario]) {
            throw Problems(files: dossier.files, list: [problem])
        }
        let compiler = RegelingCompiler(regeling, shared: SharedPart(assumptions: scenario.assumptions))
        let part = compiler.finish(years: years)
        unitPrices = compiler.unitPrices(in: years)
        poolCosts = (regeling.overhead?.pools ?? []).flatMap { pool in
            years.map { (pool.id, $0, compiler.part.amount(pool.amount, year: $0)) }
        }
        let (model, own) = try compiler.evaluatedAlone(part, scenario, in: dossier, years: years)
        self.model = model
        content = own.content
        evaluation = own.evaluation
        if let high = unitPrices.first(where: { abs(own.evaluation[$0.price]) > Limits.figure }) {
            let path = "regelingen.\(regeling.id).sleutels.\(high.key).prijs"
            throw Problems(files: dossier.files, list: [Problem(.figureTooLarge(path: path), at: regeling.place)])
        }
    }
}

extension RegelingCompiler {
    /// Evaluates a finished part by itself, with the nodes that were added since. Throws what could not be built or is no
    /// figure.
    func evaluatedAlone(
        _ part: RegelingPart, _ scenario: Scenario, in dossier: Dossier, years: ClosedRange<Int>
    ) throws(Problems) -> (model: ScenarioModel, regeling: ScenarioModel.Part<RegelingPart>) {
        var part = part
        part.graph = self.part.graph.graph
        let steps = StepsBuilder([], municipal: [], shared: self.part.shared, compilers: [:], place: regeling.place)
            .finish(years: years)
        let evaluated = CompiledScenario(
            scenario: scenario, shared: self.part.shared, regelingen: [part], steps: steps, discountFactors: [:],
            problems: self.part.problems
        ).evaluate()
        guard evaluated.problems.isEmpty, let own = evaluated.regelingen.first ?? nil else {
            throw Problems(files: dossier.files, list: evaluated.problems)
        }
        return (evaluated.model(beside: nil), own)
    }

    /// The unit prices of the average-cost keys that items use, as nodes: by key, year and product.
    func unitPrices(in years: ClosedRange<Int>) -> [LoneRegeling.UnitPrice] {
        Set(items.map(\.key)).sorted().flatMap { id -> [LoneRegeling.UnitPrice] in
            guard let key = regeling.keys[id] as? AverageCostKey else { return [] }
            return years.flatMap { year in key.products.map { unitPrice(of: $0, in: key, named: id, year: year) } }
        }
    }

    private func unitPrice(
        of product: AverageCostKey.Product, in key: AverageCostKey, named id: KeyID, year: Int
    ) -> LoneRegeling.UnitPrice {
        let cost = items.indices.filter { items[$0].key == id }.compactMap { index in
            self.cost(
                of: index, in: stretch(in: .january(year)), from: .january(year), to: .january(year + 1))
        }
        let own = shares.units(
            of: product.driver, in: stretch(in: .january(year)).membership, year: year, years: key.years)
        let units = part.graph.sum(own)
        let share = part.graph.product([part.graph.input(product.part), part.graph.sum(cost)])
        return LoneRegeling.UnitPrice(
            key: id, product: product.name, driver: product.driver, year: year, units: units,
            price: part.graph.quotient(share, units))
    }
}
