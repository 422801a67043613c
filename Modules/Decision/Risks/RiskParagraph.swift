import Domain
import ExitCosts
import Simulation

/// The risks of a municipality with what they ask of its reserve in a scenario: the risicoparagraaf (`risicos`).
///
/// The reserve needed and its ratio and class are those of `simulate` with the same draws.
public struct RiskParagraph: Sendable {
    /// The simulation of all scenarios.
    public var outcome: SimulationOutcome
    /// The scenario that the reserve is needed in.
    public var scenario: SimulationFrame.Entry<ScenarioID>
    /// Whose risks.
    public var municipality: SimulationOutcome.Municipality
    /// What people call it.
    public var municipalityName: String
    /// The certainty that shares of the reserve are told at, a fraction.
    public var certainty: Double
    /// The highest expected value first.
    public var risks: [Item]
    /// What the reserve needs for all that is uncertain besides these risks, euro.
    public var others: Double

    /// A risk.
    public struct Item: Sendable {
        /// As it was typed.
        public var risk: Risk
        /// What it costs when it happens: the most likely value (raming), the mean and the 5th and 95th percentile, euro.
        public var impact: (base: Double, mean: Double, low: Double, high: Double)
        /// Probability times the mean of its impact, euro.
        public var expected: Double { risk.probability * impact.mean }
        /// What of the needed reserve is for this risk, euro.
        public var contribution: Contribution
        /// What was said beside it.
        public var remark: Remark?
    }

    /// What of the needed reserve is for one risk.
    public struct Contribution: Hashable, Sendable {
        /// Euro.
        public var amount: Double
        /// Monte Carlo error, one standard deviation, euro.
        public var error: Double
    }

    /// The reserve needed at the certainty, euro.
    public var reserve: Double { municipality.reserve(certainty) ?? 0 }

    /// A part of the needed reserve as a fraction of it; nil where none is needed.
    public func share(_ amount: Double) -> Double? { reserve >= 1 ? amount / reserve : nil }

    /// Certainties at which a reserve is shown.
    public static let certainties = [0.75, 0.8, 0.9, 0.95]
}

/// The risks of a municipality with what they ask of its reserve in a scenario.
///
/// `hash` is SHA-256; `goesOn` hears again and again how many draws are done and stops the rest by saying no. Throws what
/// `simulate` throws.
public func riskParagraph(
    _ dossier: Dossier, of municipality: MunicipalityID, in scenario: ScenarioID, certainty: Double,
    _ options: SimulationOptions, _ crew: Crew, hash: @escaping @Sendable (UnsafeRawBufferPointer) -> [UInt8],
    while goesOn: (Int) -> Bool = { _ in true }
) throws(Problems) -> RiskParagraph? {
    let prepared = try PreparedSimulation(dossier, of: [municipality], options, crew, hash: hash)
    let outcome = try SimulationOutcome(prepared, dossier, options, crew, hash: hash, while: goesOn)
    guard let place = outcome.scenarios.firstIndex(where: { $0.id == scenario }),
        let own = outcome.scenarios[place].municipalities.first
    else { return nil }
    let risks = dossier.risks.indices.filter { dossier.risks[$0].municipality == municipality }
    let contributions = ReserveContributions(prepared, scenario: scenario, of: municipality, draws: outcome.draws)
        .of(risks.map { dossier.uncertain.count + $0 }, certainty: certainty, crew)
    let items = zip(risks, contributions).map { RiskParagraph.Item(dossier.risks[$0], $1, in: dossier) }
    return RiskParagraph(
        outcome: outcome, scenario: outcome.frame.scenarios[place], municipality: own,
        municipalityName: outcome.frame.municipalities.first?.name ?? municipality.text, certainty: certainty,
        risks: items.sorted { ($1.expected, $0.risk.id) < ($0.expected, $1.risk.id) },
        others: (own.reserve(certainty) ?? 0) - contributions.reduce(0) { $0 + $1.amount })
}

extension RiskParagraph.Item {
    fileprivate init(_ risk: Risk, _ contribution: RiskParagraph.Contribution, in dossier: Dossier) {
        let inner = risk.impact.uncertain.map { dossier.uncertain[Int($0)].distribution }
        let ends = inner?.quantiles([0.05, 0.95]) ?? [risk.impact.base, risk.impact.base]
        self.init(
            risk: risk,
            impact: (base: risk.impact.base, mean: inner?.mean ?? risk.impact.base, low: ends[0], high: ends[1]),
            contribution: contribution, remark: dossier.remarks[risk.impact.place] ?? dossier.remarks[risk.place])
    }
}
