import Domain
import Reporting

extension Command {
    /// The regeling of a name; throws with the names that the dossier knows.
    func regeling(named name: String, in dossier: Dossier) throws(UsageProblem) -> Regeling {
        let all = dossier.baseline.assumptions.regelingen
        if let regeling = all.first(where: { $0.id.text == name }) { return regeling }
        let known = all.map(\.id.text)
        throw .unknownName(name, option: "REGELING", known: known, nearest: Nearest.name(to: name, among: known))
    }
}
