import RunArchive

/// What is said of the archive and the runs in it.
public struct ArchiveWords: Sendable {
    let language: Language

    /// Words in a language.
    public init(_ language: Language) { self.language = language }

    /// A problem in a line.
    public func text(_ problem: ArchiveProblem) -> String {
        switch problem {
        case .missing(let file):
            pick(
                "er is geen archief \(harmless(file)); '--bewaar' bij vergelijk, bereken of simuleer maakt het",
                "there is no archive \(harmless(file)); '--bewaar' with vergelijk, bereken or simuleer makes it")
        case .missingFolder(let file, let folder):
            pick(
                "kan het archief \(harmless(file)) niet maken: de map \(harmless(folder)) bestaat niet",
                "cannot make the archive \(harmless(file)): there is no folder \(harmless(folder))")
        case .notAFile(let file):
            pick("\(harmless(file)) is geen bestand, dus geen archief", "\(harmless(file)) is no file, so no archive")
        case .notAnArchive(let file):
            pick(
                "\(harmless(file)) is leeg of een andere database, geen archief van Routekaart",
                "\(harmless(file)) is empty or another database, no archive of Routekaart")
        case .damaged(let file):
            pick(
                "\(harmless(file)) is geen archief, of is beschadigd; zet een reservekopie terug",
                "\(harmless(file)) is no archive, or is damaged; put a backup back")
        case .newer(let file, let version):
            pick(
                "\(harmless(file)) heeft schema \(version), van een nieuwere Routekaart dan deze",
                "\(harmless(file)) has schema \(version), of a newer Routekaart than this")
        case .unknownRun(let file, let run):
            pick(
                "in \(harmless(file)) is geen run \(run); 'archief lijst' noemt ze",
                "there is no run \(run) in \(harmless(file)); 'archief lijst' names them")
        case .logged(let file):
            pick(
                "in de map van \(harmless(file)) mag u niet schrijven, en de nieuwste runs staan nog in \(harmless(file))-wal; "
                    + "kopieer beide bestanden naar een map van uzelf",
                "you may not write in the folder of \(harmless(file)), and its newest runs still stand in \(harmless(file))-wal; "
                    + "copy both files to a folder of your own")
        case .noAccess(let file): unwritten(file, pick("geen toegang", "no access"))
        case .full(let file): unwritten(file, pick("de schijf is vol", "the disk is full"))
        case .busy(let file):
            unwritten(file, pick("een ander proces houdt het bezet", "another process keeps it busy"))
        case .other(let file, let code): unwritten(file, "SQLite \(code)")
        }
    }

    private func unwritten(_ file: String, _ reason: String) -> String {
        pick(
            "kan het archief \(harmless(file)) niet openen of schrijven: \(reason)",
            "cannot open or write the archive \(harmless(file)): \(reason)")
    }

    /// A run that was kept.
    public func kept(_ number: Int, in path: String) -> String {
        pick("bewaard als run \(number) in \(harmless(path))", "kept as run \(number) in \(harmless(path))")
    }

    var run: String { "Run" }
    var time: String { pick("Tijd (UTC)", "Time (UTC)") }
    var command: String { pick("Opdracht", "Command") }
    var municipality: String { pick("Gemeente", "Municipality") }
    var path: String { pick("Pad", "Path") }
    var inputs: String { pick("Invoer die verschilt", "Inputs that differ") }

    func runs(_ count: Int) -> String {
        count == 1 ? pick("1 bewaarde run", "1 run kept") : pick("\(count) bewaarde runs", "\(count) runs kept")
    }

    func none(in path: String) -> String {
        pick("geen runs gevonden in \(harmless(path))", "no runs found in \(harmless(path))")
    }

    func more(_ count: Int) -> String {
        pick("en nog \(count) oudere; '--aantal' toont er meer", "and \(count) older; '--aantal' shows more")
    }

    func totals(in style: ReportStyle) -> String { pick("Cijfers, ", "Figures, ") + unit(style) }

    func figures(in style: ReportStyle) -> String {
        pick("Cijfers die verschillen, ", "Figures that differ, ") + unit(style)
    }

    private func unit(_ style: ReportStyle) -> String {
        style.scale == .euro ? "euro" : pick("duizenden euro's", "thousands of euros")
    }

    /// What a run is, in lines.
    func about(_ run: ArchivedRun) -> [String] {
        let what = "\(harmless(run.command)): \(harmless(run.dossier)), \(harmless(run.time))"
        let labels = run.labels.isEmpty ? [] : ["labels: " + run.labels.map { harmless($0) }.joined(separator: ", ")]
        return [what, pick("map: ", "folder: ") + harmless(run.folder), "sha256 \(harmless(run.digest))"] + labels
    }

    func comparison(_ first: ArchivedRun, _ second: ArchivedRun, isSame: Bool) -> String {
        let both = pick("Run \(first.number) en run \(second.number)", "Run \(first.number) and run \(second.number)")
        return both + (isSame ? pick(": dezelfde", ": the same") : pick(": verschillen", ": differ"))
    }

    private func pick(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }
}
