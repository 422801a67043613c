import Domain
import ExitCosts
import Simulation

/// All that a report for college and raad rests on: one dossier seen through one municipality, with one scenario proposed.
public struct CouncilPaper: Sendable {
    /// All scenarios beside each other.
    public var comparison: Comparison
    /// The scenario that the paper is about; the null scenario only where there is no other.
    public var proposed: ScenarioResult
    /// Why that one.
    public var choice: Choice
    /// Through whose eyes.
    public var municipality: Municipality
    /// What it asks of the budget.
    public var paragraph: CouncilParagraph
    /// The risks in the proposed scenario, with the simulation of all scenarios.
    public var risks: RiskParagraph
    /// What the difference between the proposed scenario and the null scenario hangs on.
    public var sensitivity: Sensitivity
    /// The scenarios weighed; nil where the dossier does not allow it.
    public var weighing: Weighing?
    /// Why nothing was weighed; empty where it was.
    public var unweighed: [ProblemKind]
    /// What must be decided when for the proposed scenario.
    public var plan: StepPlan
    /// Every figure that all of this rests on.
    public var sources: SourceList

    /// Why a scenario is the one proposed.
    public enum Choice: String, Hashable, Sendable {
        /// Somebody asked for it.
        case asked = "gevraagd"
        /// Of the scenarios beside the null scenario it has the highest weighted sum.
        case weighed = "gewogen-som"
        /// Nothing was weighed, and it has the lowest net present value of them.
        case cheapest = "ncw"
        /// There is no other than the null scenario.
        case only = "enige"
    }

    /// The simulation of all scenarios.
    public var simulation: SimulationOutcome { risks.outcome }

    /// What the proposed scenario costs the municipality.
    public var result: MunicipalityResult? { proposed.result(of: municipality.id) }

    /// True when the null scenario is proposed: then nothing differs.
    public var isBaseline: Bool { proposed.id == comparison.scenarios.first?.id }
}

/// What is asked of a paper.
public struct CouncilOptions: Sendable {
    /// Through whose eyes.
    public var municipality: Municipality
    /// The scenario proposed; nil: the one that weighs most, else the cheapest.
    public var scenario: ScenarioID?
    /// The day that the step plan is seen from; nil: the day of the decision.
    public var dayOfView: CalendarDate?
    /// Draws of the simulation and of the weighing, at least 1, and the seed.
    public var simulation: SimulationOptions
    /// Draws of each of the two sets of the sensitivity, at least 2.
    public var sensitivityDraws: Int
    /// The certainty that shares of the reserve are told at, a fraction.
    public var certainty: Double

    /// Options.
    public init(
        municipality: Municipality, scenario: ScenarioID? = nil, dayOfView: CalendarDate? = nil,
        simulation: SimulationOptions, sensitivityDraws: Int = 8_192, certainty: Double = 0.9
    ) {
        self.municipality = municipality
        self.scenario = scenario
        self.dayOfView = dayOfView
        self.simulation = simulation
        self.sensitivityDraws = sensitivityDraws
        self.certainty = certainty
    }
}
