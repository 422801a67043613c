import CalculationGraph
import CostAllocation
import Domain

/// `structureel`: any yearly amount from `per` (to `tot`), negative for a gain.
public struct RecurringStep: RunningStep {
    /// The word in the file.
    public static let word = "structureel"
    /// Who pays.
    public var municipality: MunicipalityID
    /// Euro per year.
    public var amount: Amount
    var running: Running
    /// What it is, in words.
    public var description: String?
    /// Task field (taakveld), Iv3.
    public var taskField: String?
    /// Its post.
    public var post: StepPost { .recurring }

    /// Reads `gemeente`, `bedrag`, `per`, `tot` and `soort`.
    public init?(from fields: Fields) {
        let municipality = fields.municipality("gemeente", required: true)
        let running = Running(from: fields)
        let amount = fields.amount("bedrag", allowsTable: true, allowsGrowth: true, required: true)
        description = fields.text("soort")
        taskField = fields.text("taakveld")
        guard let municipality, let running, let amount else { return nil }
        self.municipality = municipality
        self.running = running
        self.amount = amount
    }

    /// The amount, for the months of the year in which it runs.
    public func amount(in year: Int, step: Step, in builder: StepsBuilder) -> NodeID? {
        let months = running.months(in: year)
        guard months > 0 else { return nil }
        let part = builder.part
        return part.graph.product(
            [part.amount(amount, year: year), part.graph.constant(Double(months) / 12)],
            builder.label(.recurringStep, step, municipality, year))
    }
}
