import CalculationGraph
import CostAllocation
import Domain
import ExitCosts
import Simulation

/// A dossier made ready to be simulated: the graphs of all scenarios with the figures that are kept of them, and the
/// inputs that are drawn (model.md section 7).
public struct SimulationModel: Sendable {
    /// A figure that is kept of every draw, of a scenario and a municipality.
    public struct Output: Hashable, Sendable {
        /// Which scenario.
        public var scenario: ScenarioID
        /// Whose figure.
        public var municipality: MunicipalityID
        /// Which figure.
        public var figure: Figure

        /// A figure of a municipality in a scenario.
        public init(scenario: ScenarioID, municipality: MunicipalityID, figure: Figure) {
            self.scenario = scenario
            self.municipality = municipality
            self.figure = figure
        }
    }

    /// A figure of a municipality in a scenario, euro; risks included.
    public enum Figure: Hashable, Sendable {
        /// Of a budget year.
        case year(Int)
        /// The years and later together.
        case total
        /// NCW of the same.
        case netPresentValue
        /// NCW less the null scenario's of the same draw.
        case netPresentValueDifference
    }

    /// The null scenario first, the others by id.
    public var scenarios: [ScenarioID]
    /// Whose figures are kept, in the order asked for.
    public var municipalities: [MunicipalityID]
    /// Budget years that are kept by themselves.
    public var years: ClosedRange<Int>
    /// By scenario, municipality and figure (totaal, ncw, verschil_ncw, the years): the order of the digest.
    public var outputs: [Output]
    /// The graphs, with the outputs in the same order.
    public var source: SourceModel
    /// What may be drawn, in the order of `Dossier.uncertain`, then the risks.
    public var inputs: [UncertainInput]
    /// The name of each input: by `naam:`, or its path.
    public var names: [String]

    /// Compiles all scenarios of a dossier. Throws every problem that the steps and figures show.
    public init(_ dossier: Dossier, of municipalities: [MunicipalityID], _ crew: Crew) throws(Problems) {
        let compiled = try DossierCompiler(dossier, crew: crew).models()
        let assumptions = dossier.baseline.assumptions
        let countedTo = lastOneOffYear(of: compiled.models, dossier)
        var links = ModelLinks(
            lastYear: assumptions.lastYear, countedTo: countedTo,
            risks: RiskInputs(dossier.risks, countedFrom: dossier.uncertain.count))
        scenarios = compiled.models.map(\.scenario.id)
        self.municipalities = municipalities
        years = assumptions.firstYear...assumptions.lastYear
        for (index, model) in compiled.models.enumerated() {
            links.add(model, of: municipalities, isBaseline: index == 0)
        }
        outputs = links.outputs
        source = SourceModel(parts: links.parts, outputs: links.figures)
        inputs = dossier.uncertain + dossier.risks.map { $0.input(in: dossier) }
        let paths = dossier.paths
        names = inputs.map { $0.name ?? paths[$0.place] ?? "" }
    }
}

extension SimulationModel {
    /// Whether a report shows how the draws of an output are spread over bins: what a scenario costs more than the null
    /// scenario, and what that itself costs.
    func hasHistogram(_ output: Output) -> Bool {
        output.figure == .netPresentValueDifference
            || output.figure == .total && output.scenario == scenarios.first
    }

    /// Leaves out outputs that nobody asks for.
    mutating func keep(_ isKept: (Output) -> Bool) {
        let kept = outputs.indices.filter { isKept(outputs[$0]) }
        source.outputs = kept.map { source.outputs[$0] }
        outputs = kept.map { outputs[$0] }
    }
}

extension Risk {
    /// A risk as it is drawn: it happens with its probability and then costs its impact.
    func input(in dossier: Dossier) -> UncertainInput {
        let inner = impact.uncertain.map { dossier.uncertain[Int($0)].distribution }
        return UncertainInput(
            name: "risicos.\(id)",
            distribution: .event(probability: probability, impact: impact.base, distribution: inner), place: place)
    }
}

/// The risks of a municipality in a year, by their number among the inputs.
struct RiskInputs {
    private var byYear: [Key: [Estimate]] = [:]

    private struct Key: Hashable {
        var municipality: MunicipalityID
        var year: Int
    }

    init(_ risks: [Risk], countedFrom first: Int) {
        for (index, risk) in risks.enumerated() {
            // Its base is 0: a risk does not count in the base estimate.
            let input = Estimate(0, at: risk.place, uncertain: UInt32(first + index))
            byYear[Key(municipality: risk.municipality, year: risk.year), default: []].append(input)
        }
    }

    func inputs(of municipality: MunicipalityID, in year: Int) -> [Estimate] {
        byYear[Key(municipality: municipality, year: year)] ?? []
    }
}
