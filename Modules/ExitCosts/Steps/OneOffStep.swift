import CalculationGraph
import CostAllocation
import Domain

/// `eenmalig`: any amount in one year, negative for a gain.
public struct OneOffStep: MunicipalStep {
    /// The word in the file.
    public static let word = "eenmalig"
    /// Who pays.
    public var municipality: MunicipalityID
    /// Euro.
    public var amount: Amount
    /// In which year.
    public var year: Int
    /// What it is, in words.
    public var description: String?
    /// Task field (taakveld), Iv3.
    public var taskField: String?
    /// Its post.
    public var post: StepPost { .oneOff }

    /// Reads `gemeente`, `bedrag`, `jaar` and `soort`.
    public init?(from fields: Fields) {
        let municipality = fields.municipality("gemeente", required: true)
        let amount = fields.amount("bedrag", allowsTable: false, allowsGrowth: true, required: true)
        let year = fields.year("jaar", required: true)
        description = fields.text("soort")
        taskField = fields.text("taakveld")
        guard let municipality, let amount, let year else { return nil }
        self.municipality = municipality
        self.amount = amount
        self.year = year
    }

    /// Its year.
    public var lastOneOffYear: Int? { year }
    /// It names a year only.
    public var begin: Month? { nil }

    /// In another year.
    public func moved(by shift: StepShift) -> Self {
        var result = self
        result.year = year + shift.years
        return result
    }

    /// The amount in its year.
    public func amount(in year: Int, step: Step, in builder: StepsBuilder) -> NodeID? {
        guard year == self.year else { return nil }
        return builder.part.amount(amount, year: year, builder.label(.oneOffStep, step, municipality, year))
    }

    /// A year outside the horizon.
    public func check(step: Step, in builder: StepsBuilder) {
        let assumptions = builder.part.assumptions
        guard year < assumptions.firstYear || year > assumptions.lastYear else { return }
        builder.part.report(
            .yearOutsideHorizon(year: year, first: assumptions.firstYear, last: assumptions.lastYear),
            at: step.place)
    }
}
