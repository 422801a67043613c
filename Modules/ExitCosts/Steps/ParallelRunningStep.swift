import CalculationGraph
import CostAllocation
import Domain

/// `dubbele_lasten`: for some months from `per`, a part of B/12 of a regeling that the municipality leaves, once more:
/// its own cost of running old and new side by side, not paid to the regeling.
public struct ParallelRunningStep: MunicipalStep {
    /// The word in the file.
    public static let word = "dubbele_lasten"
    /// Who pays.
    public var municipality: MunicipalityID
    /// What it leaves.
    public var regeling: RegelingID
    /// First month.
    public var date: Month
    /// For how many months.
    public var months: Int
    /// Fraction of the contribution.
    public var portion: Estimate
    /// That of the regeling.
    public var taskField: String? { nil }
    /// Its post.
    public var post: StepPost { .parallelRunning }

    /// Reads `gemeente`, `regeling`, `per`, `maanden` and `deel`.
    public init?(from fields: Fields) {
        let municipality = fields.municipality("gemeente", required: true)
        let regeling = fields.regeling("regeling", required: true)
        let date = fields.month("per", required: true)
        let months = fields.count("maanden", required: true)
        portion = fields.estimate("deel", .fraction) ?? Estimate(1)
        guard let municipality, let regeling, let date, let months else { return nil }
        self.municipality = municipality
        self.regeling = regeling
        self.date = date
        self.months = months
    }

    /// The year of its last month.
    public var lastOneOffYear: Int? { (date + (months - 1)).year }
    /// Its date.
    public var begin: Month? { date }

    /// From another date.
    public func moved(by shift: StepShift) -> Self {
        var result = self
        result.date = date + shift.months
        return result
    }

    /// Part * B / 12 for the months of the year.
    public func amount(in year: Int, step: Step, in builder: StepsBuilder) -> NodeID? {
        let from = max(date, .january(year))
        let to = min(date + months, .january(year + 1))
        guard from < to,
            let reference = builder.reference(of: municipality, in: regeling, before: date, step: step)
        else { return nil }
        let part = builder.part
        return part.graph.product(
            [reference, part.graph.input(portion), part.graph.constant(Double(to - from) / 12)],
            builder.label(.parallelRunning, step, municipality, year))
    }

    /// A regeling that the municipality does not leave in this scenario.
    public func check(step: Step, in builder: StepsBuilder) {
        guard !builder.leaves(municipality, regeling) else { return }
        builder.part.report(
            .parallelRunningWithoutLeave(municipality: municipality.text, regeling: regeling.text),
            at: step.place)
    }
}
