import Domain

/// Two scenarios of a dossier, each with all that it builds on, and what they differ in; gives the scenarios that lie
/// between them: the first with some of the differences taken over.
///
///     let pair = try ScenarioPair(open, from: "uit", to: "uit-later")
///     try pair.scenario(taking: [0])
public struct ScenarioPair: Sendable {
    /// The dossier that both are of.
    public let dossier: Dossier
    /// The scenarios.
    public let ends: (old: ScenarioID, new: ScenarioID)
    /// In order of path, what is known first.
    public let changes: [ValueChange]

    private let kinds: Kinds
    private let folder: String
    private let whereabouts: Whereabouts
    /// What stands in the null scenario.
    private let root: DocumentNode
    private let trees: (old: ScenarioTree, new: ScenarioTree)
    /// Of steps and scores.
    private let documents: (old: DocumentNode, new: DocumentNode)
    /// Of what is known, then of steps and scores: together in the order of the changes.
    private let patches: (known: [DocumentPatch], own: [DocumentPatch])

    /// Two scenarios under changes that are tried. Throws the dossier's problems; nil when one of them is not in it.
    public init?(
        _ open: OpenDossier, under changes: [WhatIf] = [], from old: ScenarioID, to new: ScenarioID
    ) throws(Problems) {
        let dossier = try open.dossier(under: changes)
        let trees = open.trees(under: changes)
        guard let first = trees.first(where: { $0.id == old }), let second = trees.first(where: { $0.id == new }),
            let baseline = trees.first
        else { return nil }
        let scores = [old, new].map { id in
            ([dossier.baseline] + dossier.scenarios).first { $0.id == id }?.typedScores
        }
        documents = (first.document(scores: scores[0]), second.document(scores: scores[1]))
        let difference = DocumentDifference(figures: Set(dossier.figures.keys))
        patches = (
            difference.patches(from: first.assumptions, to: second.assumptions),
            difference.patches(from: documents.old, to: documents.new)
        )
        self.changes = (patches.known + patches.own).map { ValueChange($0, in: "") }
        self.dossier = dossier
        (kinds, folder, root) = (open.kinds, open.folder, baseline.assumptions)
        whereabouts = open.loader.whereabouts
        (ends, self.trees) = ((old, new), (first, second))
    }

    /// The first scenario with some of the changes taken over, by their numbers. Nobody decided on it, so notice is not
    /// checked. Throws the problems of that mixture.
    public func scenario(taking taken: Set<Int>) throws(Problems) -> Scenario {
        let numbers = taken.sorted()
        let known = numbers.filter { $0 < patches.known.count }.map { patches.known[$0] }
        let own = numbers.filter { $0 >= patches.known.count }.map { patches.own[$0 - patches.known.count] }
        let reading = Reading(kinds: kinds)
        reading.knowUncertain(dossier.uncertain)
        let document = ScenarioDocumentReader(
            reading: reading, folder: folder, whereabouts: whereabouts, criteria: nil, computed: []
        )
        .read(.init(path: "", file: 0, root: documents.old.patched(own, orderOf: documents.new)))
        var composition = Composition(
            root: trees.old.assumptions.patched(known, orderOf: trees.new.assumptions), steps: document?.steps ?? [],
            differingAs: trees.old)
        for patch in known { composition.note(patch.path.map { $0[...] }) }
        var names = InputNames()
        names.add(root)
        let composer = ScenarioComposer(
            reading: reading, root: root, base: dossier.baseline.assumptions, baseNames: names, documents: [:],
            whatIfs: .none)
        guard let scenario = document.flatMap({ composer.scenario($0, of: composition) }), reading.problems.isEmpty
        else { throw Problems(files: dossier.files, list: reading.problems) }
        return scenario
    }
}
