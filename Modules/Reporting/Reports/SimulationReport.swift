import Decision
import Simulation

/// `simuleer`: how the figures of every scenario are spread, what the chance is of being dearer, which reserve is enough.
public struct SimulationReport: Report {
    let outcome: SimulationOutcome

    /// A report of a simulation.
    public init(_ outcome: SimulationOutcome) { self.outcome = outcome }

    /// Headings, tables and lines.
    public func blocks(_ style: ReportStyle) -> [Block] {
        let count = style.numbers.whole(outcome.draws)
        let heading =
            outcome.draws == 1
            ? Wording("Onzekerheid: 1 trekking", "Uncertainty: 1 draw")
            : Wording("Onzekerheid: \(count) trekkingen", "Uncertainty: \(count) draws")
        let tables = SimulationTables(outcome: outcome, style: style)
        return [.heading(heading[style.language])] + tables.all()
            + [.lines(title: style.word(.explanation), notes(style))]
    }

    /// What must be known to read the figures.
    public func notes(_ style: ReportStyle) -> [String] {
        SimulationNotes(outcome: outcome, style: style).all()
    }

    /// Heads of the facts.
    public var factColumns: [String] { ["scenario", "gemeente", "figuur", "jaar", "maat", "waarde", "mc_fout"] }

    /// One row for each figure and measure.
    public func facts(_ row: ([Fact]) -> Void) {
        for scenario in outcome.scenarios {
            for own in scenario.municipalities {
                let head: [Fact] = [.text(scenario.id.text), .text(own.id.text)]
                func facts(_ name: String, _ year: Fact, _ spread: SimulationOutcome.Spread) {
                    func fact(_ measure: String, _ value: Double, _ error: Fact) {
                        row(head + [.text(name), year, .text(measure), .amount(value), error])
                    }
                    fact("raming", spread.base, .text(""))
                    fact("gemiddelde", spread.moments.mean, .amount(spread.moments.errorOfMean))
                    fact("standaardafwijking", spread.moments.standardDeviation, .text(""))
                    for (index, fraction) in spread.percentiles.fractions.enumerated() {
                        fact(
                            Self.name(fraction), spread.percentiles.values[index],
                            .amount(spread.percentiles.errors[index]))
                    }
                }
                facts("totaal", .text(""), own.total)
                facts("ncw", .text(""), own.netPresentValue)
                if let difference = own.difference { facts("verschil_ncw", .text(""), difference) }
                for year in own.years { facts("jaar", .number(year.year), year.spread) }
            }
        }
    }

    /// The whole as JSON.
    public func write(_ style: ReportStyle, to json: inout JSONWriter) {
        SimulationJSON(outcome: outcome).write(style, to: &json)
    }

    /// The name of a percentile in data: `p5`, `p50`.
    static func name(_ fraction: Double) -> String { "p\(Int((fraction * 100).rounded()))" }
}
