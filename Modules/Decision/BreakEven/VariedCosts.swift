import CalculationGraph
import Domain
import ExitCosts

/// The cost of two scenarios as it hangs on some figures: compiled once, evaluated again for every value.
///
/// The figures are found in the graphs by a value that nothing else has (`probe`), so a figure that stands at several
/// places (an anchor, a scenario that changes it) varies exactly where the files would change it.
struct VariedCosts: Sendable {
    private let pair: (VariedScenario, VariedScenario)
    /// Of the other scenarios, for the year to which all are counted.
    private let others: [VariedScenario]
    private let lastYear: Int
    private let firstYear: Int

    /// Of two scenarios by their place in models that were compiled with figures at their probes.
    init(_ models: [ScenarioModel], _ first: Int, _ second: Int, of municipality: MunicipalityID, probes: [Double]) {
        let varied = { (index: Int, isOwn: Bool) in
            VariedScenario(models[index], of: isOwn ? municipality : nil, probes: probes)
        }
        pair = (varied(first, true), varied(second, true))
        others = models.indices.dropFirst().filter { $0 != first && $0 != second }.map { varied($0, false) }
        let assumptions = models[0].scenario.assumptions
        (firstYear, lastYear) = (assumptions.firstYear, assumptions.lastYear)
    }

    /// What both cost when the figures have some values; nil where a figure of theirs cannot be.
    func costs(at values: [Double], by measure: BreakEvenMeasure) -> (first: Double, second: Double)? {
        guard let first = pair.0.evaluated(at: values), let second = pair.1.evaluated(at: values) else { return nil }
        var countedTo = max(lastYear, first.lastOneOff ?? lastYear, second.lastOneOff ?? lastYear)
        for other in others {
            guard let evaluated = other.evaluated(at: values) else { return nil }
            countedTo = max(countedTo, evaluated.lastOneOff ?? lastYear)
        }
        let years = firstYear...countedTo
        let figures = [first, second].map {
            $0.ledger.figures(discountedBy: $0.factors(years), recurringIn: lastYear - firstYear)
        }
        return (measure.value(of: figures[0]), measure.value(of: figures[1]))
    }
}

/// A scenario of which some parts hang on figures that vary.
private struct VariedScenario: Sendable {
    struct Evaluated {
        var ledger: Ledger
        var lastOneOff: Int?
        var factors: (ClosedRange<Int>) -> [Double]
    }

    private let model: ScenarioModel
    private let municipality: MunicipalityID?
    private let probes: [Double]
    private let years: ClosedRange<Int>
    /// Places of the regelingen that hang on the figures.
    private let varying: [Int]
    private let still: Ledger
    private let stillLast: Int?

    /// Without a municipality only the last year with a one-off post is asked for.
    init(_ model: ScenarioModel, of municipality: MunicipalityID?, probes: [Double]) {
        self.model = model
        self.municipality = municipality
        self.probes = probes
        let built = model.discountFactors.keys
        let years = (built.min() ?? 0)...(built.max() ?? 0)
        self.years = years
        let asked = model.regelingen.indices.filter { index in
            let part = model.regelingen[index].content
            let isMine = municipality.map { part.graph.names.parties.contains($0) } ?? false
            return isMine || model.touched.contains(part.id)
        }
        let varying = asked.filter { index in
            [model.regelingen[index].content.graph, model.sharedBehind[index].content].contains {
                $0.holds(any: probes)
            }
        }
        self.varying = varying
        let fixed = asked.filter { !varying.contains($0) }.map { model.regelingen[$0] }
        still = municipality.map { Ledger(fixed, model.steps, of: $0, years: years) } ?? Ledger()
        stillLast = fixed.compactMap(\.lastOneOffYear).max()
    }

    func evaluated(at values: [Double]) -> Evaluated? {
        let new = Dictionary(zip(probes, values).map { ($0.bitPattern, $1) }) { first, _ in first }
        var moved: [ScenarioModel.Part<RegelingPart>] = []
        for index in varying {
            guard let part = regeling(index, new) else { return nil }
            moved.append(part)
        }
        var steps = model.steps
        var shared = model.shared
        guard shared.content.reevaluate(&shared.evaluation, new, imports: []) else { return nil }
        let imports = steps.content.graph.imports.map { source in
            let place = Int(source.part.number) - 1
            if place < 0 { return shared.evaluation[source.node] }
            let own = varying.firstIndex(of: place).map { moved[$0] } ?? model.regelingen[place]
            return own.evaluation[source.node]
        }
        guard steps.content.graph.reevaluate(&steps.evaluation, new, imports: imports) else { return nil }
        let last = ([stillLast, steps.lastOneOffYear] + moved.map(\.lastOneOffYear)).compactMap { $0 }.max()
        let ledger = municipality.map { still.merging(Ledger(moved, steps, of: $0, years: years)) } ?? still
        let factors = model.discountFactors
        return Evaluated(ledger: ledger, lastOneOff: last) { years in
            years.map { year in factors[year].map { shared.evaluation[$0] } ?? 1 }
        }
    }

    private func regeling(_ index: Int, _ new: [UInt64: Double]) -> ScenarioModel.Part<RegelingPart>? {
        var shared = model.sharedBehind[index]
        guard shared.content.reevaluate(&shared.evaluation, new, imports: []) else { return nil }
        var part = model.regelingen[index]
        let imports = part.content.graph.imports.map { shared.evaluation[$0.node] }
        return part.content.graph.reevaluate(&part.evaluation, new, imports: imports) ? part : nil
    }
}

extension Graph {
    /// Whether a figure has one of some values.
    fileprivate func holds(any values: [Double]) -> Bool {
        inputs.contains { input in values.contains { $0.bitPattern == input.base.bitPattern } }
    }

    /// Evaluates again what hangs on figures of some values (by their bits), which get others; false when that cannot be.
    fileprivate func reevaluate(_ evaluation: inout Evaluation, _ new: [UInt64: Double], imports: [Double]) -> Bool {
        var changes: [NodeID: Double] = [:]
        for (node, input) in zip(inputNodes, inputs) { changes[node] = new[input.base.bitPattern] }
        _ = reevaluate(&evaluation, inputs: changes, imports: imports)
        return evaluation.faults.isEmpty
    }
}
