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
    let sides: [Side]
    /// By change: the side it belongs to, and the patch.
    let patches: [(side: Int, patch: DocumentPatch)]
    /// By change, where it is no more than another figure.
    let moved: [ReplacedFigure?]

    /// A document in both versions; an empty mapping where one lacks it.
    struct Side: Sendable {
        var name: String
        var path: String
        var old: DocumentNode
        var new: DocumentNode
    }

    /// The scenarios of either version.
    var scenarios: [ScenarioID] {
        [ScenarioID(baselineName)] + sides.map { ScenarioID($0.name) }.filter { !["", baselineName].contains($0.text) }
    }

    /// The first version with some of the changes taken over, by their numbers. A figure of the second stands in the place of
    /// what it replaces, as long as not all is taken over. Throws the problems of that mixture.
    public func dossier(taking taken: Set<Int>) throws(Problems) -> Dossier {
        var roots: [(path: String, root: DocumentNode)] = []
        for (index, side) in sides.enumerated() {
            let own = taken.sorted().filter { patches[$0].side == index }.map { number in
                taken.count < patches.count ? placed(number) : patches[number].patch
            }
            let root = side.old.patched(own, orderOf: side.new)
            if root.entries?.isEmpty == false { roots.append((side.path, root)) }
        }
        let documents = roots.map { FileLoader.Document(path: $0.path, file: $0.root.place.file, root: $0.root) }
        let loader = FileLoader(folder: folder, files: files, documents: documents)
        return try DossierAssembly(loader: loader, kinds: kinds).dossier()
    }

    private func placed(_ number: Int) -> DocumentPatch {
        var patch = patches[number].patch
        if let moved = moved[number] { patch.new?.place = moved.place }
        return patch
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
        var counts: [SourcePlace: Int] = [:]
        for side in sides { side.old.countPlaces(&counts) }
        let shared = Set(counts.filter { $0.value > 1 }.keys)
        moved = patches.map { side, patch in
            ReplacedFigure(patch, in: sides[side], figures: figures, shared: shared)
        }
        changes = patches.map { side, patch in
            ValueChange(patch, in: sides[side].name)
        }
        (self.folder, self.files, self.kinds, self.sides) = (folder, files, kinds, sides)
    }
}
