import Domain
import Reporting

extension AppCommand {
    /// Does something that moves figures, and reports what moved for a municipality, the dossier's own by default.
    func moved(
        in session: AppSession, for name: String?, _ change: (MunicipalityID) throws -> AppSession.Move
    ) throws -> CommandResult {
        let municipality = try municipality(named: name, in: session.dossier)
        let move = try change(municipality.id)
        return CommandResult(
            report: MovementReport(
                move.values, move.movements, for: municipality,
                lastYear: session.dossier.baseline.assumptions.lastYear, countedTo: move.countedTo))
    }

    /// A scenario of a name; throws with those that can be chosen.
    func scenario(named name: String, in session: AppSession) throws(UsageProblem) -> ScenarioID {
        let known = session.trees.map(\.id)
        if let id = known.first(where: { $0.text == name }) { return id }
        throw .unknownName(
            name, option: "--scenario", known: known.map(\.text),
            nearest: Nearest.name(to: name, among: known.map(\.text)))
    }
}
