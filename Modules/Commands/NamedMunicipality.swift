import Domain
import Reporting

extension AnyCommand {
    /// The municipality of a name, the dossier's own without one; throws with the names that can be chosen.
    func municipality(
        named name: String?, in dossier: Dossier, others: [String] = []
    ) throws(UsageProblem) -> Municipality {
        let all = dossier.baseline.assumptions.municipalities
        let name = name ?? dossier.baseline.assumptions.municipality.text
        if let own = all.first(where: { $0.id.text == name }) { return own }
        let known = all.map(\.id.text) + others
        throw .unknownName(name, option: "--gemeente", known: known, nearest: Nearest.name(to: name, among: known))
    }
}
