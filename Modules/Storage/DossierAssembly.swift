import Domain

/// Puts the documents of a folder together to a dossier.
struct DossierAssembly {
    let loader: FileLoader
    let reading: Reading

    init(loader: FileLoader, kinds: Kinds) {
        self.loader = loader
        reading = Reading(kinds: kinds)
    }

    /// The dossier, or all its problems.
    func dossier() throws(Problems) -> Dossier {
        let rootPath = joined(loader.folder, assumptionsName)
        let root = loader.documents.first { $0.path == rootPath }
        let others = loader.documents.filter { $0.path != rootPath }
        let readable = loader.documents.filter { checkVersion($0) }
        for document in readable { reading.gatherNames(in: document.root) }
        guard let root, readable.contains(where: { $0.path == rootPath }) else { throw problems() }
        let decoder = AssumptionsDecoder(reading: reading)
        decoder.gatherKnown(root.root)
        let decoded = decoder.decode(root.root) { _ in nil }
        let criteria = Set((root.root["criteria"]?.entries ?? []).map(\.key))
        let reader = ScenarioDocumentReader(reading: reading, folder: loader.folder, criteria: criteria)
        let heads = others.filter { other in readable.contains { $0.path == other.path } }
            .compactMap { reader.read($0) }
        let scenarios = compose(heads, root.root, decoded.assumptions)
        guard let assumptions = decoded.assumptions, allProblems.isEmpty else { throw problems() }
        let baseline = scenarios.first { $0.id.text == baselineName }
        return Dossier(
            files: loader.files,
            baseline: baseline
                ?? Scenario(id: ScenarioID(baselineName), name: baselineName, assumptions: assumptions),
            hasBaselineFile: baseline != nil, scenarios: scenarios.filter { $0.id.text != baselineName },
            remarks: reading.remarks, uncertain: reading.uncertain,
            correlations: decoded.extras.correlations, criteria: decoded.extras.criteria,
            risks: decoded.extras.risks, riskReserve: decoded.extras.riskReserve,
            notComputed: notComputed(decoded.extras), figures: reading.figures,
            documents: loader.documents.map { ($0.path == rootPath ? "" : $0.root["scenario"]?.text ?? "", $0.root) })
    }

    private func compose(
        _ heads: [ScenarioDocument], _ root: DocumentNode, _ base: Assumptions?
    ) -> [Scenario] {
        var documents: [ScenarioID: ScenarioDocument] = [:]
        for head in heads {
            if documents[head.id] != nil { reading.report(.doubledName(head.id.text), at: head.place) }
            documents[head.id] = head
        }
        guard let base else { return [] }
        let composer = ScenarioComposer(reading: reading, root: root, base: base, documents: documents)
        return heads.sorted { $0.id < $1.id }.compactMap { composer.compose($0) }
    }

    /// Whether a file is of a version that this program reads.
    private func checkVersion(_ document: FileLoader.Document) -> Bool {
        guard document.root.entries != nil else {
            reading.report(.expectedMapping, at: document.root.place)
            return false
        }
        guard let version = document.root["routekaart"] else {
            reading.report(.missingVersion, at: document.root.place)
            return false
        }
        guard version.text == "1" else {
            reading.report(.newerVersion(version.text ?? ""), at: version.place)
            return false
        }
        return true
    }

    private func notComputed(_ extras: AssumptionsDecoder.Extras) -> [String] {
        var names: [String] = []
        if !reading.uncertain.isEmpty { names.append("onzekere waarden (\(reading.uncertain.count))") }
        if !extras.criteria.isEmpty { names.append("criteria") }
        if !extras.correlations.isEmpty { names.append("correlaties") }
        if !extras.risks.isEmpty { names.append("risicos") }
        if extras.riskReserve.available != nil || extras.riskReserve.otherRisks != nil {
            names.append("weerstandscapaciteit")
        }
        return names
    }

    private var allProblems: [Problem] { loader.problems + reading.problems }

    /// Each problem once, in order of place.
    private func problems() -> Problems {
        var seen: Set<Problem> = []
        let once = allProblems.filter { seen.insert($0).inserted }
        let ordered = once.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
        return Problems(files: loader.files, list: ordered.map(\.element))
    }
}
