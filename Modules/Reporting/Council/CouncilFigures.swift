import Decision
import Simulation

/// The figures of the summary, each as it stands in the JSON of the command that it comes from.
struct CouncilFigures {
    let paper: CouncilPaper

    /// A figure with its name in data formats.
    struct Figure {
        var name: String
        var fact: Fact
    }

    /// The proposed scenario in the simulation.
    var drawn: SimulationOutcome.Municipality? {
        paper.simulation.scenarios.first { $0.id == paper.proposed.id }?.municipalities.first
    }

    /// How far the NCW lies above the null scenario's in nine draws of ten.
    var range: (low: Double, high: Double)? {
        guard let spread = drawn?.difference, let low = spread.percentiles[0.05], let high = spread.percentiles[0.95]
        else { return nil }
        return (low, high)
    }

    /// In the order of the summary; what is not known is not there.
    var all: [Figure] {
        let result = paper.result
        return [
            result.map { .init(name: "verschil_structureel", fact: .amount($0.difference.recurring)) },
            result.map { .init(name: "verschil_totaal", fact: .amount($0.difference.total)) },
            result.map { .init(name: "verschil_ncw", fact: .amount($0.difference.netPresentValue)) },
            result.map { .init(name: "incidenteel", fact: .amount($0.oneOff)) },
            drawn?.chanceDearer.map { .init(name: "kans_duurder", fact: .fraction($0.value)) },
            range.map { .init(name: "verschil_ncw_p5", fact: .amount($0.low)) },
            range.map { .init(name: "verschil_ncw_p95", fact: .amount($0.high)) },
            .init(name: "zekerheid", fact: .fraction(paper.risks.certainty)),
            .init(name: "reserve", fact: .amount(paper.risks.reserve)),
        ].compactMap { $0 }
    }
}
