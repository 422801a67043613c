import Domain

/// Two versions of a dossier with what they differ in; gives what lies between them: the first with some of the differences
/// taken over.
public struct DossierPair: Sendable {
    /// The files of both, which places count in.
    public let files: [SourceFile]
    /// In order of document and path.
    public let changes: [ValueChange]

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
                }))
    }

    private init(
        folder: String, files: [SourceFile], kinds: Kinds, sides: [Side], figures: Set<SourcePlace>
    ) {
        let difference = DocumentDifference(figures: figures)
        patches = sides.enumerated().flatMap { index, side in
            difference.patches(of: side.old, side.new).map { (index, $0) }
        }
        changes = patches.map { side, patch in
            ValueChange(patch, in: sides[side].name)
        }
        (self.folder, self.files, self.kinds, self.sides) = (folder, files, kinds, sides)
    }
}
