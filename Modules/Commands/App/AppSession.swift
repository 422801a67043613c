import Decision
import Domain
import ExitCosts
import Reporting
import Storage

/// A dossier that is kept open, with what was changed since it was read. Confined to the app's own thread.
final class AppSession {
    /// The folder as it was typed.
    let folder: String
    private(set) var history = WhatIfHistory()
    private var open: OpenDossier
    private var reviser: DossierReviser
    private var live: LiveComparison
    private var state: FolderState
    private var knownComparison: Comparison?
    private var knownTrees: [ScenarioTree]?

    /// Reads a folder.
    init(folder: String) throws {
        self.folder = folder
        state = FolderState(of: folder)
        (open, live) = try Crew.working { crew in
            let open = try OpenDossier(at: folder, kinds: .all)
            return (open, try LiveComparison(open.dossier(), crew))
        }
        reviser = DossierReviser(open)
    }

    /// The dossier with the changes in it.
    var dossier: Dossier { live.dossier }

    /// What stands in every scenario with the changes in it; the null scenario first.
    var trees: [ScenarioTree] {
        if let knownTrees { return knownTrees }
        let trees = reviser.trees(under: history.current)
        knownTrees = trees
        return trees
    }

    /// The comparison of the dossier with the changes in it.
    func comparison() throws(Problems) -> Comparison {
        if let knownComparison { return knownComparison }
        let live = live
        let comparison = try Crew.working { crew throws(Problems) in try live.comparison(crew) }
        knownComparison = comparison
        return comparison
    }

    /// Where the program's commands take their dossiers from: this one, with its changes, for its own folder.
    var access: DossierAccess {
        let folders = DossierAccess.folders
        let own = resolvedPath(folder)
        return DossierAccess(
            dossier: { [self] in resolvedPath($0) == own ? dossier : try folders.dossier($0) },
            source: { [self] folder in
                guard resolvedPath(folder) == own else { return try folders.source(folder) }
                return DossierSource(dossier, try comparison())
            },
            varied: { [self] folder in
                guard resolvedPath(folder) == own else { return try folders.varied(folder) }
                return VariedDossier(open, under: history.current)
            },
            opened: folders.opened, bytes: folders.bytes,
            changes: { [self] in resolvedPath($0) == own ? history.current : [] })
    }

    /// How far a change of the list of changes went: what moved, for a municipality, and to which year totals count.
    typealias Move = (movements: [Movement], values: [TriedValue], countedTo: (before: Int, after: Int))

    /// Tries one more value.
    func set(_ whatIf: WhatIf, for municipality: MunicipalityID) throws -> Move {
        let changes = history.adding(whatIf)
        return try move(to: changes, for: municipality) { $0.take(changes) }
    }

    /// Goes back one change.
    func undo(for municipality: MunicipalityID) throws -> Move {
        guard let before = history.before else { throw AppProblem.nothingToUndo }
        return try move(to: before, for: municipality) { $0.undo() }
    }

    /// Does again what was undone.
    func redo(for municipality: MunicipalityID) throws -> Move {
        guard let after = history.after else { throw AppProblem.nothingToRedo }
        return try move(to: after, for: municipality) { $0.redo() }
    }

    /// Takes all changes back.
    func reset(for municipality: MunicipalityID) throws -> Move {
        try move(to: [], for: municipality) { $0.take([]) }
    }

    /// Moves to a list of changes; when that has problems everything stays as it was.
    private func move(
        to changes: [WhatIf], for municipality: MunicipalityID, _ commit: (inout WhatIfHistory) -> Void
    ) throws(Problems) -> Move {
        let (before, counted) = (live.headlines(of: municipality), live.countedTo)
        let (oldTrees, oldChanges) = (trees, history.current)
        let (dossier, change) = try reviser.revised(live.dossier, from: oldChanges, to: changes)
        // Figures alone are done before other threads are awake.
        let threads: Int? = if case .figures = change { 1 } else { nil }
        try Crew.working(threads: threads) { crew throws(Problems) in try live.update(to: dossier, change, crew) }
        commit(&history)
        (knownComparison, knownTrees) = (nil, nil)
        let touched = changes.filter { !oldChanges.contains($0) } + oldChanges.filter { !changes.contains($0) }
        var paths: Set<WhatIf> = []
        let values = touched.map { WhatIf(path: $0.path, text: "", scenario: $0.scenario) }
            .filter { paths.insert($0).inserted }.map { value($0, from: oldTrees, to: trees) }
        return (Movement.all(from: before, to: live.headlines(of: municipality)), values, (counted, live.countedTo))
    }

    /// Whether a file was written since the files were read.
    var isStale: Bool { FolderState(of: folder) != state }

    /// Reads the files again; the changes stay. When the dossier then has problems everything stays as it was, and the
    /// files count as read until they change again.
    func reread(for municipality: MunicipalityID) throws -> Move {
        let (before, counted) = (live.headlines(of: municipality), live.countedTo)
        try read(under: history.current)
        return (Movement.all(from: before, to: live.headlines(of: municipality)), [], (counted, live.countedTo))
    }

    /// Reads the files again without the changes, which can be undone into being again.
    func rereadWithoutChanges() throws {
        try read(under: [])
        history.take([])
    }

    private func read(under changes: [WhatIf]) throws {
        let folder = folder
        state = FolderState(of: folder)
        (open, live) = try Crew.working { crew in
            let open = try OpenDossier(at: folder, kinds: .all)
            return (open, try LiveComparison(open.dossier(under: changes), crew))
        }
        reviser = DossierReviser(open)
        (knownComparison, knownTrees) = (nil, nil)
    }

    /// What the scenarios cost a municipality, the null scenario first.
    func headlines(of municipality: MunicipalityID) -> [Headline] { live.headlines(of: municipality) }

    /// What was changed, with what stands in the files.
    var tried: [TriedValue] {
        let original = reviser.trees(under: [])
        return history.current.map { value($0, from: original, to: trees) }
    }

    private func value(_ whatIf: WhatIf, from before: [ScenarioTree], to after: [ScenarioTree]) -> TriedValue {
        let path = whatIf.path.split(separator: ".", omittingEmptySubsequences: false)
        func node(_ trees: [ScenarioTree]) -> DocumentNode? {
            trees.first { tree in
                (whatIf.scenario == nil || tree.id == whatIf.scenario) && tree.node(at: path) != nil
            }?.node(at: path)
        }
        let (old, new) = (node(before), node(after))
        return TriedValue(
            path: whatIf.path, before: old?.typedFigure, after: new?.typedFigure, scenario: whatIf.scenario?.text,
            place: (old ?? new).map { place(of: $0) })
    }

    /// The values that can stand at a path, where there are a few; found by trying one that cannot.
    func choices(at path: String) -> [String] {
        do throws(Problems) {
            _ = try open.dossier(under: history.adding(WhatIf(path: path, text: "?")))
            return []
        } catch {
            return error.list.lazy.map { self.choices(after: $0.kind, at: path) }.first { !$0.isEmpty } ?? []
        }
    }

    private func choices(after problem: ProblemKind, at path: String) -> [String] {
        let assumptions = dossier.baseline.assumptions
        let keys = assumptions.regelingen.filter { path.hasPrefix("regelingen.\($0.id).") }.flatMap(\.keys.keys)
        switch problem {
        case .unknownChoice(_, let allowed, _): return allowed
        case .unknownKey: return Set(keys.map(\.text)).sorted()
        case .unknownReference(.municipality, _, _): return assumptions.municipalities.map(\.id.text)
        case .unknownReference(.regeling, _, _): return assumptions.regelingen.map(\.id.text)
        case .unknownReference(.driver, _, _): return assumptions.drivers.keys.map(\.text).sorted()
        case .unknownReference(.index, _, _): return assumptions.indices.keys.map(\.text).sorted()
        default: return []
        }
    }

    /// File and line of a value.
    func place(of node: DocumentNode) -> String {
        let file = Int(node.place.file)
        guard dossier.files.indices.contains(file), node.place.line > 0 else { return "" }
        return "\(dossier.files[file].path):\(node.place.line)"
    }
}
