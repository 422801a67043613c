import RunArchive

/// What a run that was done again has otherwise, in words.
struct VerificationWords {
    let language: Language

    init(_ language: Language) { self.language = language }

    /// A thing that differs, as a row.
    struct Row {
        /// The word for programs, and that for people.
        var kind: String
        var kindName: String
        /// A file, a path, a line.
        var name: String
        var was: String?
        var now: String?
        /// What `now` is called for people.
        var nowName: String?
        /// Whether the runs count as different because of it.
        var counts: Bool
        /// A line of text, which is too wide for a table.
        var isLine: Bool { kind == "regel" }
    }

    var differences: String { pick("Wat er verschilt", "What differs") }
    var heads: [String] { [pick("Wat", "What"), pick("Waar", "Where"), pick("Was", "Was"), pick("Nu", "Now")] }

    var lines: String { pick("Regels die verschillen", "Lines that differ") }

    /// A line of a result as it was and as it is.
    func line(_ row: Row) -> [String] {
        let none = pick("(niets)", "(nothing)")
        return [
            pick("regel \(row.name) was: \(row.was ?? none)", "line \(row.name) was: \(row.was ?? none)"),
            pick("regel \(row.name) is:  \(row.now ?? none)", "line \(row.name) is:  \(row.now ?? none)"),
        ]
    }

    func heading(_ verification: Verification) -> String {
        let name = verification.manifest.result.name
        if !verification.isIdentical { return pick("\(name): verschilt", "\(name): differs") }
        if verification.outcome == .sameFigures {
            return pick("\(name): dezelfde cijfers, anders opgemaakt", "\(name): the same figures, laid out otherwise")
        }
        return pick("\(name): identiek", "\(name): identical")
    }

    /// What was done again, and what it was compared with.
    func run(_ verification: Verification) -> [String] {
        let manifest = verification.manifest
        let words = manifest.call.arguments + manifest.call.options
        let typed = words.flatMap { word in
            (word.name.hasPrefix("--") ? [word.name] : []) + [word.value].compactMap { $0 }
        }
        let line = (["routekaart", manifest.call.command] + typed).map { harmless($0) }.joined(separator: " ")
        return [
            pick("opnieuw gedaan: \(line)", "done again: \(line)"),
            pick(
                "gemaakt op \(harmless(manifest.time)) met Routekaart \(harmless(manifest.version))",
                "made at \(harmless(manifest.time)) by Routekaart \(harmless(manifest.version))"),
            "sha256 \(manifest.result.digest)",
        ]
    }

    func rows(of verification: Verification) -> [Row] {
        var rows = rows(of: verification.differences)
        guard case .different(let results) = verification.outcome else { return rows }
        rows += results.map { result in
            Row(
                kind: result.path == nil ? "regel" : "cijfer",
                kindName: result.path == nil ? pick("regel", "line") : pick("cijfer", "figure"),
                name: result.path ?? "\(result.line ?? 0)", was: result.was, now: result.now, nowName: result.now,
                counts: true)
        }
        return rows
    }

    func rows(of differences: [RunDifference]) -> [Row] { differences.map { row($0) } }

    private func row(_ difference: RunDifference) -> Row {
        let (kind, kindName, name, was, now): (String, String, String, String?, String?)
        switch difference {
        case .version(let old, let new):
            (kind, kindName, name, was, now) = ("versie", pick("versie", "version"), "Routekaart", old, new)
        case .lapack(let old, let new):
            let none = pick("niet gebruikt", "not used")
            return Row(
                kind: "lapack", kindName: "LAPACK", name: "", was: old ?? none, now: new, nowName: new ?? none,
                counts: difference.counts)
        case .dossier(let folder, let old, let new):
            (kind, kindName, name) = ("dossier", "dossier", folder)
            (was, now) = (String(old.prefix(12)), String(new.prefix(12)))
        case .file(let change, let folder, let file):
            return Row(
                kind: "bestand", kindName: pick("bestand", "file"), name: folder.isEmpty ? file : "\(folder)/\(file)",
                was: nil, now: change.rawValue, nowName: word(change), counts: difference.counts)
        }
        return Row(
            kind: kind, kindName: kindName, name: name, was: was, now: now, nowName: now, counts: difference.counts)
    }

    private func word(_ change: RunDifference.Change) -> String {
        switch change {
        case .content: pick("de inhoud verschilt", "the contents differ")
        case .formatting: pick("alleen opmaak verschilt", "only formatting differs")
        case .missing: pick("is er niet meer", "is there no more")
        case .added: pick("is erbij gekomen", "was added")
        }
    }

    func more(_ count: Int) -> String {
        pick(
            "en nog \(count); '--formaat csv' toont ze alle", "and \(count) more; '--formaat csv' shows them all")
    }

    func notes(_ verification: Verification) -> [String] {
        let name = harmless(verification.manifest.result.name)
        var notes: [String] = []
        if verification.outcome == .identical, !verification.isIdentical {
            notes.append(
                pick(
                    "\(name) is hetzelfde gebleven, maar komt nu van andere invoer of een andere versie",
                    "\(name) stayed the same, but now comes from other inputs or another version"))
        }
        switch verification.file {
        case .asWritten: break
        case .changed:
            notes.append(
                pick(
                    "\(name) is gewijzigd nadat Routekaart het schreef", "\(name) was changed after Routekaart wrote it"
                ))
        case .missing:
            notes.append(
                pick(
                    "\(name) staat niet naast het manifest; alleen de sha256 is vergeleken",
                    "\(name) does not stand beside the manifest; only its sha256 was compared"))
        }
        if verification.differences.contains(where: { if case .file(.formatting, _, _) = $0 { true } else { false } }) {
            notes.append(
                pick(
                    "opmaak (commentaar, spaties, volgorde van sleutels en bestanden, spelling van getallen) telt niet",
                    "formatting (comments, spacing, order of keys and files, spelling of numbers) does not count"))
        }
        if verification.differences.contains(where: { if case .lapack = $0 { true } else { false } }) {
            notes.append(
                pick(
                    "een andere LAPACK kan in de laatste cijfers verschillen; dat telt alleen als de uitkomst verschilt",
                    "another LAPACK may differ in the last digits; that counts only where the result differs"))
        }
        return notes
    }

    private func pick(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }
}
