import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// A dossier that was read and compared, for the commands that show figures.
struct DossierSource {
    let dossier: Dossier
    let comparison: Comparison

    /// Of a dossier that was compared already.
    init(_ dossier: Dossier, _ comparison: Comparison) { (self.dossier, self.comparison) = (dossier, comparison) }

    /// Reads and compares. The crew comes before the reading, so that it is awake when there is work.
    init(reading read: () throws -> Dossier) throws {
        (dossier, comparison) = try Crew.working { crew in
            let dossier = try read()
            return (dossier, try compare(dossier, crew))
        }
    }

    /// What is asked of the comparison: `alle` is all municipalities, nil the dossier's own (data formats carry all).
    func selection(municipality name: String?) throws(UsageProblem) -> Selection {
        let dossier = dossier
        var selection = Selection(comparison, digest: { sha256(dossier.canonicalBytes) })
        guard let name else { return selection }
        let chosen = name == "alle" ? comparison.municipalities : [try municipality(named: name)]
        selection.shown = chosen
        selection.carried = chosen
        return selection
    }

    private func municipality(named name: String) throws(UsageProblem) -> Municipality {
        if let municipality = comparison.municipalities.first(where: { $0.id.text == name }) { return municipality }
        let known = comparison.municipalities.map(\.id.text) + ["alle"]
        throw .unknownName(
            name, option: "--gemeente", known: known, nearest: Nearest.name(to: name, among: known))
    }
}

/// The version of the program, in every result.
public let programVersion = "0.1.0"
