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
        let readable = loader.documents.filter { checkVersion($0) }
        let root = readable.first { $0.path == rootPath }?.root
        let others = readable.filter { $0.path != rootPath && isScenario($0) }
        let decoded = root.map { decode($0, readable) }
        let scenarios = scenarios(others, root, decoded?.assumptions)
        guard let decoded, let assumptions = decoded.assumptions, allProblems.isEmpty else { throw problems() }
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

    private func decode(
        _ root: DocumentNode, _ documents: [FileLoader.Document]
    ) -> (assumptions: Assumptions?, extras: DossierExtras) {
        var everyName = InputNames()
        for document in documents { everyName.add(document.root) }
        reading.everyInputName = Set(everyName.all)
        reading.names = names(of: root)
        for name in reading.names.doubled { reading.report(.doubledInputName(name.name), at: name.place) }
        let decoder = AssumptionsDecoder(reading: reading)
        decoder.gatherKnown(root)
        return decoder.decode(root) { _ in nil }
    }

    private func names(of root: DocumentNode?) -> InputNames {
        var names = InputNames()
        if let root { names.add(root) }
        return names
    }

    private func scenarios(
        _ files: [FileLoader.Document], _ root: DocumentNode?, _ base: Assumptions?
    ) -> [Scenario] {
        let criteria = root.map { Set(($0["criteria"]?.entries ?? []).map(\.key)) }
        let reader = ScenarioDocumentReader(reading: reading, folder: loader.folder, criteria: criteria)
        var documents: [ScenarioID: ScenarioDocument] = [:]
        for document in files.compactMap({ reader.read($0) }) {
            if documents[document.id] == nil {
                documents[document.id] = document
            } else {
                reading.report(.doubledName(document.id.text), at: document.idPlace)
            }
        }
        let composer = ScenarioComposer(
            reading: reading, root: root, base: base, baseNames: names(of: root), documents: documents)
        return documents.values.sorted { $0.id < $1.id }.compactMap { composer.compose($0) }
    }

    /// A second `uitgangspunten.yaml` is no scenario and nothing else.
    private func isScenario(_ document: FileLoader.Document) -> Bool {
        guard document.path.hasSuffix("/\(assumptionsName)") else { return true }
        reading.report(.secondAssumptions, at: document.root.place)
        return false
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

    private func notComputed(_ extras: DossierExtras) -> [String] {
        var names: [String] = []
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
