import Domain
import Simulation

/// What a simulation gives (model.md section 7, "Reported"): per scenario and municipality the figures with their spread.
public struct SimulationOutcome: Sendable {
    /// Draws that were done; fewer than asked for when it was stopped.
    public var draws: Int
    /// What was asked, and what is known besides the draws.
    public var frame: SimulationFrame
    /// Hash of all draws of all outputs (64 hexadecimal digits): the same on any number of threads and any machine.
    public var digest: String
    /// The null scenario first, the others by id.
    public var scenarios: [Scenario]

    /// A scenario.
    public struct Scenario: Sendable {
        /// Name in the files.
        public var id: ScenarioID
        /// Name that people read.
        public var name: String
        /// In the order asked for.
        public var municipalities: [Municipality]
    }

    /// A municipality in a scenario.
    public struct Municipality: Sendable {
        /// Who.
        public var id: MunicipalityID
        /// The years and later together, risks included.
        public var total: Spread
        /// Its NCW.
        public var netPresentValue: Spread
        /// NCW less the null scenario's of the same draw; nil for the null scenario.
        public var difference: Spread?
        /// By budget year.
        public var years: [(year: Int, spread: Spread)]
        /// Part of the draws in which the NCW is above the null scenario's; nil for the null scenario.
        public var chanceDearer: Chance?

        /// What must be held in reserve so that it is enough with a certainty (fraction): the percentile of the total,
        /// risks included, less its base estimate; euro.
        public func reserve(_ certainty: Double) -> Double? {
            total.percentiles[certainty].map { $0 - total.base }
        }
    }

    /// A chance with its Monte Carlo error.
    public struct Chance: Sendable, Hashable {
        /// Fraction of the draws.
        public var value: Double
        /// One standard deviation.
        public var error: Double
    }

    /// How a figure is spread, euro.
    public struct Spread: Sendable {
        /// The base estimate (raming), without risks.
        public var base: Double
        /// Mean, standard deviation and their error.
        public var moments: Moments
        /// 5 10 25 50 75 80 90 95 99%.
        public var percentiles: Percentiles
        /// At which percentile the base estimate lies (fraction; draws that are the same count half).
        public var basePercentile: Double
        /// All draws in bins: of the difference of a scenario and the total of the null scenario; nil for the others.
        public var histogram: Histogram?
    }

    /// Certainties at which a reserve is shown.
    public static let certainties = [0.75, 0.8, 0.9, 0.95, 0.99]
}

extension SimulationOutcome {
    /// The figures of a run, put in their places. `hash` is SHA-256.
    init(
        _ frame: SimulationFrame, figures: [OutputFigures], draws: Int, hash: (UnsafeRawBufferPointer) -> [UInt8]
    ) {
        self.draws = draws
        self.frame = frame
        let digits = Array("0123456789abcdef")
        let digest = figures.flatMap(\.hashes).withUnsafeBytes { hash($0) }
        self.digest = String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
        let places = Dictionary(
            frame.outputs.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        scenarios = frame.scenarios.map { scenario in
            Scenario(
                id: scenario.id, name: scenario.name,
                municipalities: frame.municipalities.map { municipality in
                    Municipality(municipality.id, frame.years, draws) { figure in
                        places[.init(scenario: scenario.id, municipality: municipality.id, figure: figure)].map {
                            (figures[$0], frame.bases[$0])
                        }
                    }
                })
        }
    }
}

extension SimulationOutcome.Municipality {
    fileprivate init(
        _ id: MunicipalityID, _ years: ClosedRange<Int>, _ draws: Int,
        _ figures: (SimulationModel.Figure) -> (OutputFigures, Double)?
    ) {
        func spread(_ figure: SimulationModel.Figure) -> SimulationOutcome.Spread? {
            figures(figure).map { SimulationOutcome.Spread($0, base: $1) }
        }
        let nothing = SimulationOutcome.Spread.none
        self.id = id
        total = spread(.total) ?? nothing
        netPresentValue = spread(.netPresentValue) ?? nothing
        difference = spread(.netPresentValueDifference)
        self.years = years.map { ($0, spread(.year($0)) ?? nothing) }
        chanceDearer = figures(.netPresentValueDifference).map { own, _ in
            .init(value: own.positive, error: (own.positive * (1 - own.positive) / Double(max(draws, 1))).squareRoot())
        }
    }
}

extension SimulationOutcome.Spread {
    fileprivate init(_ figures: OutputFigures, base: Double) {
        self.base = base
        moments = figures.moments
        percentiles = figures.percentiles
        basePercentile = figures.basePercentile
        histogram = figures.histogram
    }

    fileprivate static var none: Self {
        .init(base: 0, moments: .none, percentiles: Percentiles(Percentiles.reported, of: []), basePercentile: 0)
    }
}
