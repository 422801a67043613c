import Decision
import RunArchive

/// What a report was made of, so that it can be made again and seen to be the same.
struct CouncilProvenanceBlocks {
    let report: CouncilReport
    let style: ReportStyle

    private var dossier: DossierInput { report.dossier }

    private func pick(_ dutch: String, _ english: String) -> String { Wording(dutch, english)[style.language] }

    func all() -> [Block] {
        let files = Table(
            title: pick("De bestanden van het dossier", "The files of the dossier"),
            columns: [.text(pick("Bestand", "File")), .text("sha256")],
            rows: dossier.files.map { .init([.init($0.name), .init($0.digest)]) })
        return [.table(files), .lines(title: pick("Opnieuw maken", "To make it again"), lines())]
    }

    private func lines() -> [String] {
        let frame = report.paper.simulation.frame
        let call =
            ["routekaart rapport", shellWord(dossier.folder)] + asked
            + ["--trekkingen", String(frame.draws), "--zaad", String(frame.seed)]
        return [
            pick("versie \(style.version) van Routekaart", "version \(style.version) of Routekaart"),
            call.joined(separator: " "),
            pick(
                "sha256 van wat telt in het dossier, los van opmaak: \(dossier.digest)",
                "sha256 of what counts in the dossier, whatever its formatting: \(dossier.digest)"),
            dossier.changes.isEmpty
                ? nil
                : pick(
                    "in het dossier zijn \(dossier.changes.count) waarden veranderd die in geen bestand staan",
                    "\(dossier.changes.count) values of the dossier were changed that stand in no file"),
        ].compactMap { $0 }
    }

    /// What was asked for; what follows from the dossier follows from it again.
    private var asked: [String] {
        let paper = report.paper
        var words = paper.choice == .asked ? ["--scenario", paper.proposed.id.text] : []
        if report.selection.carried.count < paper.comparison.municipalities.count {
            words += ["--gemeente", paper.municipality.id.text]
        }
        if case .asked(let day) = paper.plan.reference { words += ["--peildatum", day.isoDate] }
        return words
    }
}
