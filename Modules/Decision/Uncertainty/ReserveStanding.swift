import Simulation

/// The risk reserve that is there beside what is needed (weerstandsvermogen).
public enum ReserveStanding: Hashable, Sendable {
    /// Available over needed for this dossier and all other risks, with its class in the norm table of NAR and the University
    /// of Twente.
    case ratio(Double, ReserveClass)
    /// The part of what is available that this dossier takes, where nobody said what other risks need.
    case part(Double)
}

extension SimulationOutcome {
    /// How the reserve stands at a certainty (fraction) in a scenario; nil where the dossier names none, and for
    /// municipalities whose reserve it is not.
    public func reserveStanding(of own: Municipality, at certainty: Double) -> ReserveStanding? {
        guard own.id == frame.reserveOwner, let available = frame.availableReserve, available > 0,
            let need = own.reserve(certainty)
        else { return nil }
        guard let others = frame.otherRisks else { return .part(max(need, 0) / available) }
        // Who needs less than a euro has enough by any measure.
        let ratio = available / max(need + others, 1)
        return .ratio(ratio, ReserveClass(ratio: ratio))
    }
}
