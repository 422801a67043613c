import Decision
import Domain

/// Words that the parts of a report for the council share.
struct CouncilWords {
    let style: ReportStyle

    private func pick(_ dutch: String, _ english: String) -> String { Wording(dutch, english)[style.language] }

    /// An amount as it is read out.
    func euros(_ amount: Double) -> String { shown(style.scale.units(amount)) }

    private func shown(_ units: Int) -> String {
        let number = style.numbers.whole(units)
        return style.scale == .euro ? "€ \(number)" : pick("€ \(number) duizend", "€ \(number) thousand")
    }

    /// A difference as it is read out: more is dearer.
    func compared(_ amount: Double) -> String { compared(style.scale.units(amount)) }

    /// The same in units that are shown already.
    func compared(_ units: Int) -> String {
        if units == 0 { return pick("gelijk", "the same") }
        return shown(abs(units)) + (units > 0 ? pick(" duurder", " dearer") : pick(" goedkoper", " cheaper"))
    }

    func verdict(_ isMet: Bool?) -> String { style.verdict(isMet).text }

    /// Why a scenario is proposed.
    func choice(_ choice: CouncilPaper.Choice, among count: Int) -> String {
        switch choice {
        case .asked: pick("Dit scenario is gevraagd.", "This scenario was asked for.")
        case .weighed:
            pick(
                "Het heeft de hoogste gewogen som van de \(count) scenario's naast het nulscenario.",
                "It has the highest weighted sum of the \(count) scenarios beside the null scenario."
            )
        case .cheapest:
            pick(
                "Het heeft de laagste netto contante waarde van de \(count) scenario's naast het nulscenario.",
                "It has the lowest net present value of the \(count) scenarios beside the null scenario."
            )
        case .only: pick("Het dossier heeft geen ander scenario.", "The dossier has no other scenario.")
        }
    }

    /// Why nothing was weighed.
    func unweighed(_ kinds: [ProblemKind]) -> [String] { kinds.map { message($0, style.language).text } }
}
