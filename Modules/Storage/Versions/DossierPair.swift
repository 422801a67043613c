import Domain

/// Two versions of a dossier, or two scenarios of one, with what they differ in; gives what lies between them: the first
/// with some of the differences taken over.
public struct DossierPair: Sendable {
    /// The files of both, which places count in.
    public let files: [SourceFile]
    /// In order of document and path.
    public let changes: [ValueChange]
    /// The scenario that holds the result, where two scenarios of a dossier are compared; nil for two dossiers.
    public let scenario: ScenarioID?

    private let folder: String
    private let kinds: Kinds
    private let sides: [Side]
    /// By change: the side it belongs to, and the patch.
    private let patches: [(side: Int, patch: DocumentPatch)]

    /// A document in both versions; an empty mapping where one lacks it.
    private struct Side: Sendable {
        var name: String
        var path: String
        var old: DocumentNode
        var new: DocumentNode
    }

    /// The first version with some of the changes taken over, by their numbers. Throws the problems of that mixture.
    public func dossier(taking taken: Set<Int>) throws(Problems) -> Dossier {
        var roots: [(path: String, root: DocumentNode)] = []
        for (index, side) in sides.enumerated() {
            let own = taken.sorted().map { patches[$0] }.filter { $0.side == index }.map(\.patch)
            let root = side.old.patched(own, orderOf: side.new)
            if root.entries?.isEmpty == false { roots.append((side.path, root)) }
        }
        if scenario != nil { roots = Self.asScenario(roots) }
        let documents = roots.map { FileLoader.Document(path: $0.path, file: $0.root.place.file, root: $0.root) }
        let loader = FileLoader(folder: folder, files: files, documents: documents)
        return try DossierAssembly(loader: loader, kinds: kinds).dossier()
    }
}

extension DossierPair {
    /// Two versions of a dossier: folders, or revisions of one. Throws the problems of either.
    public init(from old: OpenDossier, to new: OpenDossier, kinds: Kinds) throws(Problems) {
        let (first, second) = (try old.dossier(), try new.dossier())
        let shift = first.files.count
        let before = old.documents
        let after = new.documents.map { (name: $0.name, path: $0.path, root: $0.root.shifted(files: shift)) }
        let names = Set(before.map(\.name)).union(after.map(\.name)).sorted()
        let sides = names.map { name in
            let (own, other) = (before.first { $0.name == name }, after.first { $0.name == name })
            let nothing = DocumentNode(.mapping([]), at: .none)
            return Side(
                name: name, path: own?.path ?? joined(old.folder, "\(name).yaml"), old: own?.root ?? nothing,
                new: other?.root ?? nothing)
        }
        self.init(
            folder: old.folder, files: first.files + second.files, kinds: kinds, sides: sides,
            figures: Set(first.figures.keys).union(
                second.figures.keys.map {
                    SourcePlace(file: UInt16(clamping: Int($0.file) + shift), line: $0.line, column: $0.column)
                }), scenario: nil)
    }

    /// Two scenarios of a dossier, with all that they build on. Throws the dossier's problems.
    public init(
        _ dossier: OpenDossier, from old: ScenarioID, to new: ScenarioID, kinds: Kinds
    ) throws(Problems) {
        let read = try dossier.dossier()
        let trees = dossier.trees()
        let nothing = DocumentNode(.mapping([]), at: .none)
        let (first, second) = (trees.first { $0.id == old }, trees.first { $0.id == new })
        let fixed = dossier.documents.filter { $0.name.isEmpty || $0.name == baselineName }
        let sides =
            fixed.map { Side(name: $0.name, path: $0.path, old: $0.root, new: $0.root) }
            + [
                Side(
                    name: "", path: Self.assumptionsOfScenario, old: first?.assumptions ?? nothing,
                    new: second?.assumptions ?? nothing),
                Side(
                    name: "", path: joined(dossier.folder, "tussen.yaml"), old: first?.stepList ?? nothing,
                    new: second?.stepList ?? nothing),
            ]
        self.init(
            folder: dossier.folder, files: read.files, kinds: kinds, sides: sides, figures: Set(read.figures.keys),
            scenario: ScenarioID("tussen"))
    }

    private init(
        folder: String, files: [SourceFile], kinds: Kinds, sides: [Side], figures: Set<SourcePlace>,
        scenario: ScenarioID?
    ) {
        let difference = DocumentDifference(figures: figures)
        patches = sides.enumerated().flatMap { index, side in
            difference.patches(of: side.old, side.new).map { (index, $0) }
        }
        changes = patches.map { side, patch in
            ValueChange(
                document: sides[side].name, path: patch.path, old: patch.old.map { .init($0) },
                new: patch.new.map { .init($0) })
        }
        (self.folder, self.files, self.kinds, self.sides, self.scenario) = (folder, files, kinds, sides, scenario)
    }

    /// Stands for the assumptions with a scenario's changes in them: no file, so that no path is like it.
    private static let assumptionsOfScenario = "\u{0}"

    /// What stands in a scenario, as a scenario of the dossier: its assumptions as changes of the dossier's own.
    private static func asScenario(_ roots: [(path: String, root: DocumentNode)]) -> [(
        path: String, root: DocumentNode
    )] {
        let own = roots.first { $0.path == assumptionsOfScenario }?.root
        let dossier = roots.first { parentName(of: $0.path) == assumptionsName }?.root
        guard let own, let dossier else { return roots }
        var found = roots.filter { $0.path != assumptionsOfScenario }
        let changes = DocumentDifference(figures: []).patches(from: dossier, to: own)
        var lines: [DocumentNode.Entry] = []
        for change in changes {
            // What is gone cannot be said of itself, only of what it stood in.
            let path = change.new == nil ? Array(change.path.dropLast()) : change.path
            let key = path.joined(separator: ".")
            guard let value = own.node(at: path), !lines.contains(where: { $0.key == key }) else { continue }
            lines.append(.init(key: key, keyPlace: value.place, value: value))
        }
        guard let index = found.indices.last, !lines.isEmpty else { return found }
        let entry = DocumentNode(.mapping(lines), at: own.place)
        found[index].root = found[index].root.setting(["wijzigingen"], to: entry)
        return found
    }

    private static func parentName(of path: String) -> Substring { path.split(separator: "/").last ?? "" }
}

extension DocumentNode {
    /// What stands at a path; nil when there is nothing.
    fileprivate func node(at path: [String]) -> DocumentNode? {
        path.reduce(Optional(self)) { node, part in
            node?[part]
                ?? Int(part).flatMap { position in
                    node?.elements.flatMap { $0.indices.contains(position - 1) ? $0[position - 1] : nil }
                }
        }
    }
}
