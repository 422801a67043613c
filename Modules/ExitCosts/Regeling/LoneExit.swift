import CalculationGraph
import CostAllocation
import Domain

/// One leave from one regeling under some terms, compiled and evaluated by itself: for who asks about an exit sum and
/// no scenario. Everything else stays as in the null scenario. The same builders as in a scenario, so the figures cannot
/// differ.
public struct LoneExit: Sendable {
    /// A scenario with this regeling and this leave alone.
    public let model: ScenarioModel
    /// Its posts and figures by year.
    public let content: RegelingPart
    /// Their values.
    public let evaluation: Evaluation
    /// What the sum is made of: the method (nil) first, then the leaver's part of each component, before bounds and
    /// `betaling`; by year, nodes in euro.
    public let lines: [(component: ComponentID?, years: [(year: Int, node: NodeID)])]
    /// S(t) by year, ascending: what the leaver pays.
    public let payments: [(year: Int, node: NodeID)]
    /// The undiscounted total over all years before and after `minimum` and `maximum`; nil without bounds.
    public let bound: (total: NodeID, limit: NodeID)?
    /// NCW of the payments: discounted to the dossier's first year.
    public let netPresentValue: NodeID
    /// What B rests on; nil for a method that does not use it.
    public let reference: Reference?
    /// What the leave leaves behind of each item, by item and year.
    public let stranded: [Stranded]

    /// The reference contribution B (model.md section 4).
    public struct Reference: Sendable {
        /// Calendar years before the leave, with the months in which the leaver took part, its contribution in those
        /// months and the same at the price level of the year of leaving (nodes, euro).
        public var years: [(year: Int, months: Int, contribution: NodeID, indexed: NodeID)]
        /// B, a node, euro per year.
        public var amount: NodeID
    }

    /// Stranded cost (achterblijvende kosten) of an item in a year.
    public struct Stranded: Sendable {
        /// Which item.
        public var item: ItemID
        /// Calendar year.
        public var year: Int
        /// What still runs off, a node in euro; nil when nothing does.
        public var runOff: NodeID?
        /// What stays for ever, a node in euro; nil when nothing does.
        public var permanent: NodeID?
    }

    /// The last year in which a leave on a date under some terms can leave a one-off post.
    public static func lastYear(of regeling: Regeling, date: Month, terms: ExitProvision.Terms) -> Int {
        [
            date.year, regeling.lastRunOffYear(from: date), terms.components.lastYear(from: date),
            (terms.method as? any PayingMethod)?.lastYear(from: date, terms),
        ].compactMap { $0 }.max() ?? date.year
    }

    /// Compiles and evaluates a leave in some years. Throws what stands in the way, such as nobody who stays.
    public init(
        of leaver: MunicipalityID, from regeling: Regeling, on date: Month, terms: ExitProvision.Terms,
        in dossier: Dossier, years: ClosedRange<Int>
    ) throws(Problems) {
        var regeling = regeling
        regeling.provision = ExitProvision(terms: terms, capital: regeling.provision?.capital)
        let step = Step(
            id: StepID("uittreding"), action: LeaveStep(leaver, from: regeling.id, on: date), place: terms.place)
        var scenario = dossier.baseline
        scenario.assumptions.regelingen = [regeling]
        scenario.steps = [step]
        if let problem = WorkEstimate(years: years.count).problem(of: [scenario]) {
            throw Problems(files: dossier.files, list: [problem])
        }
        let compiler = RegelingCompiler(regeling, shared: SharedPart(assumptions: scenario.assumptions))
        compiler.apply([step].compactMap { RegelingEvent($0) }, decision: nil)
        let part = compiler.finish(years: years)
        let sum = compiler.exitSums.first
        lines = sum?.lines.map { ($0.component, $0.years) } ?? []
        payments = (sum?.payments ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        bound = sum?.bound
        netPresentValue = compiler.netPresentValue(of: payments)
        reference = compiler.leaves.first.flatMap { compiler.reference(behind: $0) }
        stranded = compiler.leaves.first.map { compiler.stranded(by: $0, in: years) } ?? []
        let (model, own) = try compiler.evaluatedAlone(part, scenario, in: dossier, years: years)
        self.model = model
        content = own.content
        evaluation = own.evaluation
    }
}

extension RegelingCompiler {
    fileprivate func netPresentValue(of payments: [(year: Int, node: NodeID)]) -> NodeID {
        part.graph.weightedSum(
            payments.map { (part.graph.imported(part.shared.discountFactor(year: $0.year), from: .shared), $0.node) })
    }

    fileprivate func reference(behind leave: Leave) -> LoneExit.Reference? {
        guard let basis = (leave.terms.method as? any PayingMethod)?.basis else { return nil }
        let reference = reference(
            of: leave.municipality, before: leave.date, years: basis.years, index: basis.index, place: leave.place)
        return LoneExit.Reference(
            years: reference.years.map { ($0.year, $0.months, $0.contribution, $0.indexed) }, amount: reference.node)
    }

    /// What a leave leaves behind, by item (by name) and year.
    fileprivate func stranded(by leave: Leave, in years: ClosedRange<Int>) -> [LoneExit.Stranded] {
        pieces.filter { $0.leaver == leave.municipality && $0.from == leave.date }.flatMap { piece in
            years.compactMap { year -> LoneExit.Stranded? in
                var runOff: [NodeID] = []
                var permanent: [NodeID] = []
                for interval in intervals(from: .january(year), to: .january(year + 1)) {
                    let cost = cost(of: piece, in: interval.stretch, from: interval.from, to: interval.to)
                    runOff += [cost.runOff].compactMap { $0 }
                    permanent += [cost.permanent].compactMap { $0 }
                }
                if runOff.isEmpty, permanent.isEmpty { return nil }
                return LoneExit.Stranded(
                    item: items[piece.item].id, year: year, runOff: runOff.isEmpty ? nil : part.graph.sum(runOff),
                    permanent: permanent.isEmpty ? nil : part.graph.sum(permanent))
            }
        }
    }
}
