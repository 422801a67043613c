import Domain

/// A folder whose files were read once, and that gives its dossier under changes that are tried.
///
///     let open = try OpenDossier(at: "scenarios/voorschoten", kinds: .all)
///     let dossier = try open.dossier(under: [WhatIf(path: "discontovoet", text: "3%")])
public struct OpenDossier: Sendable {
    let loader: FileLoader
    let kinds: Kinds

    /// Reads every file of a folder. Throws when it holds no dossier; problems in files are told by `dossier`.
    public init(at path: String, in whereabouts: Whereabouts = .asTyped, kinds: Kinds) throws(StorageError) {
        let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        let place = whereabouts.place(of: folder)
        guard exists(place) else { throw .notFound(path: path) }
        guard isFolder(place) else { throw .noAssumptions(folder: path) }
        let rootFile = joined(place, assumptionsName)
        guard exists(rootFile), !isFolder(rootFile) else { throw .noAssumptions(folder: path) }
        var loader = FileLoader(folder: folder, whereabouts)
        loader.load(yamlFiles(in: folder, whereabouts))
        self.loader = loader
        self.kinds = kinds
    }

    /// From files that were read elsewhere, by path; `folder` is how their folder is called.
    init(files: [(path: String, bytes: [UInt8])], folder: String, kinds: Kinds) throws(StorageError) {
        guard files.contains(where: { $0.path == joined(folder, assumptionsName) }) else {
            throw .noAssumptions(folder: folder)
        }
        var loader = FileLoader(folder: folder)
        loader.load(files)
        self.loader = loader
        self.kinds = kinds
    }

    /// The folder as it was given.
    public var folder: String { loader.folder }

    /// Its documents by scenario, the assumptions without a name, in order of path.
    var documents: [(name: String, path: String, root: DocumentNode)] {
        loader.documents.map { document in
            let isRoot = document.path == joined(folder, assumptionsName)
            return (isRoot ? "" : document.root["scenario"]?.text ?? "", document.path, document.root)
        }
    }

    /// The dossier with changes laid last over what its scenarios say. A changed value stands in the place of what it
    /// replaces. Throws every problem; those of a change point into the line as it was typed, `PAD = WAARDE`.
    public func dossier(under changes: [WhatIf] = []) throws(Problems) -> Dossier {
        do throws(Problems) {
            return try assembled(changes, keepsPlaces: true)
        } catch {
            guard !changes.isEmpty else { throw error }
            _ = try assembled(changes, keepsPlaces: false)
            throw error
        }
    }

    /// What stands in every scenario under changes, by path: the null scenario first, the others by id.
    public func trees(under changes: [WhatIf] = []) -> [ScenarioTree] {
        assembly(changes, keepsPlaces: true).compositions().compactMap { ScenarioTree($0.id, $0.composition) }
    }

    private func assembled(_ changes: [WhatIf], keepsPlaces: Bool) throws(Problems) -> Dossier {
        try assembly(changes, keepsPlaces: keepsPlaces).dossier()
    }

    func assembly(_ changes: [WhatIf], keepsPlaces: Bool) -> DossierAssembly {
        DossierAssembly(loader: loader, kinds: kinds, whatIfs: layer(changes, keepsPlaces: keepsPlaces))
    }

    func layer(_ changes: [WhatIf], keepsPlaces: Bool) -> WhatIfLayer {
        WhatIfLayer(changes, firstFile: loader.files.count, keepsPlaces: keepsPlaces)
    }
}
