import Domain

/// A scenario file as it stands, before it is put together with the one it builds on.
struct ScenarioDocument {
    var id: ScenarioID
    var idPlace: SourcePlace
    var name: String
    var buildsOn: (id: ScenarioID, place: SourcePlace)?
    var decision: CalendarDate?
    /// Steps with their names, the word of each, and its fields.
    var steps: [NamedStep]
    var changes: [DocumentNode.Entry]
    var scores: [String: Estimate]
    var typedScores: DocumentNode?
    var place: SourcePlace

    struct NamedStep {
        var id: StepID
        var word: DocumentNode
        var fields: DocumentNode
    }
}

/// Reads the head of a scenario file.
struct ScenarioDocumentReader {
    let reading: Reading
    let folder: String
    let whereabouts: Whereabouts
    /// Names of criteria; nil when the assumptions could not be read.
    let criteria: Set<String>?
    /// Those that come from the computation, which nobody can score.
    let computed: Set<String>

    func read(_ document: FileLoader.Document) -> ScenarioDocument? {
        let fields = Fields(document.root, in: reading)
        _ = fields.node("routekaart")
        let id = fields.name("scenario", as: ScenarioID.self, required: true)
        let name = fields.title("naam")
        checkAssumptions(fields, document)
        let buildsOn = fields.name("voortbouwen_op", as: ScenarioID.self).map {
            (id: $0, place: fields.place(of: "voortbouwen_op"))
        }
        let decision = fields.date("besluit")
        let changes = fields.fields("wijzigingen")?.names() ?? []
        let scores = scores(fields)
        let steps = steps(fields, id ?? ScenarioID("scenario"))
        fields.finish()
        guard let id else { return nil }
        if id.text == baselineName, !steps.isEmpty || !changes.isEmpty || buildsOn != nil {
            let reason = !steps.isEmpty ? "stappen" : !changes.isEmpty ? "wijzigingen" : "voortbouwen_op"
            reading.report(.baselineHasSteps, at: fields.place(of: reason))
        }
        return ScenarioDocument(
            id: id, idPlace: fields.place(of: "scenario"), name: name ?? id.text, buildsOn: buildsOn,
            decision: decision, steps: steps,
            changes: changes, scores: scores, typedScores: document.root["scores"], place: document.root.place)
    }

    /// `uitgangspunten:` names the dossier's own file, from the scenario's folder or from the dossier's.
    private func checkAssumptions(_ fields: Fields, _ document: FileLoader.Document) {
        guard let path = fields.text("uitgangspunten") else { return }
        let place = fields.place(of: "uitgangspunten")
        let (root, file) = (whereabouts.place(of: folder), whereabouts.place(of: document.path))
        let own = resolved(joined(root, assumptionsName))
        let candidates = path.hasPrefix("/") ? [path] : [joined(parent(of: file), path), joined(root, path)]
        let found = candidates.compactMap { resolved($0) }
        guard let root = resolved(root) else { return }
        if found.contains(where: { $0 == own }) { return }
        let leaves = found.contains { !isWithin($0, root) } || path.hasPrefix("/") || path.contains("..")
        reading.report(leaves ? .leavesTheFolder(path) : .noSuchAssumptions(path), at: place)
    }

    private func scores(_ fields: Fields) -> [String: Estimate] {
        guard let own = fields.fields("scores") else { return [:] }
        var scores: [String: Estimate] = [:]
        let entries = own.names()
        if reading.reportTorn(entries) { return [:] }
        for entry in entries {
            if let criteria, !criteria.contains(entry.key) {
                reading.report(
                    .unknownReference(
                        .criterion, entry.key, nearest: reading.nearest(to: entry.key, among: criteria)),
                    at: entry.keyPlace)
            } else if computed.contains(entry.key) {
                reading.report(.scoreOfComputed(entry.key), at: entry.keyPlace)
            } else if let score = own.score(entry) {
                scores[entry.key] = score
            }
        }
        return scores
    }

    private func steps(_ fields: Fields, _ scenario: ScenarioID) -> [ScenarioDocument.NamedStep] {
        if fields.node("stappen")?.text?.isEmpty ?? false { return [] }
        return (fields.list("stappen") ?? []).enumerated().compactMap { index, element in
            guard let entries = element.entries, entries.count == 1 else {
                reading.report(.stepIsNoSingleWord, at: element.place)
                return nil
            }
            let own = entries[0].value["id"].flatMap { reading.name($0, as: StepID.self) }
            return ScenarioDocument.NamedStep(
                id: own ?? StepID("\(scenario)-\(index + 1)"),
                word: DocumentNode(.scalar(entries[0].key, isQuoted: false), at: entries[0].keyPlace),
                fields: entries[0].value)
        }
    }
}
