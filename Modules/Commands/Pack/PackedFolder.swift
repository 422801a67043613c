import Domain
import Reporting
import RunArchive
import Storage

/// A dossier with its results as they stand in a pack: the dossier's folder, and beside it `uitkomsten` with what stood
/// elsewhere. Manifests name their files by where those are in the pack.
struct PackedFolder {
    /// The folder as typed, and its name in the pack.
    private let folder: String
    private let name: String
    private let root: String
    private(set) var entries: [PackEntry]
    /// Where in the pack a file stands, by its resolved path.
    private var places: [String: String] = [:]

    /// A dossier that was read from a folder, with the results that stand in it.
    init(_ dossier: Dossier, folder: String) throws {
        self.folder = folder
        root = resolvedPath(folder)
        name = root.split(separator: "/").last.map { String($0) } ?? "dossier"
        entries = []
        for file in dossier.files {
            entries.append(PackEntry(path: "\(name)/\(file.name(in: folder))", bytes: file.wholeBytes))
        }
        for manifest in files(in: folder, ending: [RunManifest.suffix]) { try add(ManifestFile(at: manifest)) }
    }

    /// Adds a result by its own path or that of its manifest; one that stands in the folder is there already.
    mutating func add(result path: String) throws {
        let file = try ManifestFile(at: path)
        if place(of: resolvedPath(file.path)) == nil { try add(file) }
    }

    private mutating func add(_ file: ManifestFile) throws {
        let result = joined(file.folder, file.manifest.result.name)
        guard let bytes = wholeFile(result) else { throw StorageError.notFound(path: result) }
        guard sha256(bytes) == file.manifest.result.digest else { throw PackProblem.changedResult(result: result) }
        try check(file, result)
        let target = put(result, bytes)
        for part in file.manifest.parts {
            let path = file.whereabouts.place(of: part.name)
            guard let bytes = wholeFile(path), sha256(bytes) == part.digest else {
                throw PackProblem.otherDossier(result: result)
            }
            put(path, bytes)
        }
        let moved = file.manifest.moved { name in
            place(of: resolvedPath(file.whereabouts.place(of: name))).map {
                relativePath(from: parent(of: target), to: $0)
            }
        }
        entries.append(PackEntry(path: target + RunManifest.suffix, bytes: ManifestText.bytes(of: moved)))
        places[resolvedPath(file.path)] = target + RunManifest.suffix
    }

    /// Throws unless a result is of this dossier as it is.
    private func check(_ file: ManifestFile, _ result: String) throws {
        for own in file.manifest.dossiers {
            guard own.path != nil, resolvedPath(file.whereabouts.place(of: own.folder)) == root else {
                throw PackProblem.otherDossier(result: result)
            }
            let dossier = try OpenDossier(at: folder, kinds: .all).dossier(under: own.changes)
            guard sha256(dossier.canonicalBytes) == own.digest else { throw PackProblem.otherDossier(result: result) }
        }
    }

    @discardableResult private mutating func put(_ path: String, _ bytes: [UInt8]) -> String {
        let own = resolvedPath(path)
        if let place = places[own] { return place }
        let place = place(of: own) ?? "uitkomsten/\(own.split(separator: "/").last ?? "")"
        entries.append(PackEntry(path: place, bytes: bytes))
        places[own] = place
        return place
    }

    /// Where something stands in the pack by its resolved path; nil for what is not in it.
    private func place(of path: String) -> String? {
        if let place = places[path] { return place }
        if path == root { return name }
        return path.hasPrefix(root + "/") ? name + path.dropFirst(root.count) : nil
    }
}
