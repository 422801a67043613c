import Domain

/// Puts the documents of a folder together to a dossier.
struct DossierAssembly {
    let loader: FileLoader
    let reading: Reading
    let whatIfs: WhatIfLayer

    init(loader: FileLoader, kinds: Kinds, whatIfs: WhatIfLayer = .none) {
        self.loader = loader
        self.whatIfs = whatIfs
        reading = Reading(kinds: kinds)
    }

    /// The dossier, or all its problems.
    func dossier() throws(Problems) -> Dossier {
        let rootPath = joined(loader.folder, assumptionsName)
        let readable = loader.documents.filter { checkVersion($0) }
        let root = readable.first { $0.path == rootPath }?.root
        let others = readable.filter { $0.path != rootPath && isScenario($0) }
        var composed = Composition(root: root)
        whatIfs.lay(over: &composed, of: ScenarioID(baselineName))
        let decoded = composed.root.map { decode($0, readable) }
        let scenarios = scenarios(
            others, root, composed.root, decoded?.assumptions, decoded?.extras.criteria ?? [])
        guard let decoded, let assumptions = decoded.assumptions, allProblems.isEmpty else { throw problems() }
        let baseline = scenarios.first { $0.id.text == baselineName }
        return Dossier(
            files: loader.files,
            baseline: baseline
                ?? Scenario(id: ScenarioID(baselineName), name: baselineName, assumptions: assumptions),
            hasBaselineFile: baseline != nil, scenarios: scenarios.filter { $0.id.text != baselineName },
            remarks: reading.remarks, uncertain: reading.uncertain,
            correlations: decoded.extras.correlations, criteria: decoded.extras.criteria,
            criteriaSet: decoded.extras.criteriaSet, risks: decoded.extras.risks,
            collaborations: decoded.extras.collaborations,
            riskReserve: decoded.extras.riskReserve, coverage: decoded.extras.coverage,
            calendar: decoded.extras.calendar, lanes: decoded.extras.lanes,
            simulatedOnly: simulatedOnly(decoded.extras), figures: reading.figures,
            documents: loader.documents.map { ($0.path == rootPath ? "" : $0.root["scenario"]?.text ?? "", $0.root) }
                + whatIfs.documents)
    }

    /// What stands in every scenario with what is tried, the null scenario first, the others by id.
    func compositions() -> [(id: ScenarioID, composition: Composition)] {
        let rootPath = joined(loader.folder, assumptionsName)
        guard let root = loader.documents.first(where: { $0.path == rootPath })?.root else { return [] }
        let baselineID = ScenarioID(baselineName)
        var baseline = Composition(root: root)
        whatIfs.lay(over: &baseline, of: baselineID)
        let composer = composer(reading: reading)
        let others = composer.documents.values.filter { $0.id != baselineID }.sorted { $0.id < $1.id }
        return [(baselineID, baseline)]
            + others.compactMap { document in composer.composition(document).map { (document.id, $0) } }
    }

    /// Composes scenarios and reads their steps, without what is known.
    func composer(reading: Reading) -> ScenarioComposer {
        let rootPath = joined(loader.folder, assumptionsName)
        let reader = ScenarioDocumentReader(
            reading: self.reading, folder: loader.folder, whereabouts: loader.whereabouts, criteria: nil, computed: [])
        let read = loader.documents.filter { $0.path != rootPath }.compactMap { reader.read($0) }
        return ScenarioComposer(
            reading: reading, root: loader.documents.first { $0.path == rootPath }?.root, base: nil,
            baseNames: InputNames(), documents: Dictionary(read.map { ($0.id, $0) }) { first, _ in first },
            whatIfs: whatIfs)
    }

    private func decode(
        _ root: DocumentNode, _ documents: [FileLoader.Document]
    ) -> (assumptions: Assumptions?, extras: DossierExtras) {
        var everyName = InputNames()
        for document in documents { everyName.add(document.root) }
        for value in whatIfs.values { everyName.add(value) }
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
        _ files: [FileLoader.Document], _ root: DocumentNode?, _ composed: DocumentNode?, _ base: Assumptions?,
        _ criteria: [Criterion]
    ) -> [Scenario] {
        let reader = ScenarioDocumentReader(
            reading: reading, folder: loader.folder, whereabouts: loader.whereabouts,
            criteria: root.map { CriteriaDecoder.names(in: $0) },
            computed: Set(criteria.filter { $0.from != nil }.map(\.id)))
        var documents: [ScenarioID: ScenarioDocument] = [:]
        for document in files.compactMap({ reader.read($0) }) {
            if documents[document.id] == nil {
                documents[document.id] = document
            } else {
                reading.report(.doubledName(document.id.text), at: document.idPlace)
            }
        }
        let composer = ScenarioComposer(
            reading: reading, root: root, base: base, baseNames: names(of: composed), documents: documents,
            whatIfs: whatIfs)
        defer { checkWhatIfs(composer) }
        return documents.values.sorted { $0.id < $1.id }.compactMap { composer.compose($0) }
    }

    /// What was tried where it has no place.
    private func checkWhatIfs(_ composer: ScenarioComposer) {
        let known = composer.documents.keys + [ScenarioID(baselineName)]
        let unknown = whatIfs.unknownScenarios(among: Array(known))
        for (name, place) in unknown {
            let nearest = reading.nearest(to: name.text, among: known.map(\.text))
            reading.report(.unknownReference(.scenario, name.text, nearest: nearest), at: place)
        }
        guard unknown.isEmpty else { return }
        for (change, failure) in whatIfs.misses { composer.report(failure, change) }
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
        guard version.text == String(fileFormat) else {
            reading.report(.newerVersion(version.text ?? ""), at: version.place)
            return false
        }
        return true
    }

    private func simulatedOnly(_ extras: DossierExtras) -> [String] {
        var names: [String] = []
        if !extras.correlations.isEmpty { names.append("correlaties") }
        if !extras.risks.isEmpty { names.append("risicos") }
        if extras.riskReserve.available != nil || extras.riskReserve.otherRisks != nil {
            names.append("weerstandscapaciteit")
        }
        return names
    }

    private var allProblems: [Problem] { loader.problems + whatIfs.problems + reading.problems }

    /// Each problem once, in order of place.
    private func problems() -> Problems {
        var seen: Set<Problem> = []
        let once = allProblems.filter { seen.insert($0).inserted }
        let ordered = once.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
        return Problems(files: loader.files + whatIfs.files, list: ordered.map(\.element))
    }
}
