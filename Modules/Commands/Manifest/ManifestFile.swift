import Domain
import RunArchive
import Storage

/// A manifest that was read from a file.
struct ManifestFile {
    let manifest: RunManifest
    /// As it was found: the file given, or the manifest beside the result that was given.
    let path: String
    /// The folder from which its paths count.
    var folder: String { parent(of: path) }

    /// The manifest in a file, or that of the result in it.
    init(at path: String) throws {
        guard exists(path) else { throw StorageError.notFound(path: path) }
        let own = path.hasSuffix(RunManifest.suffix) ? path : path + RunManifest.suffix
        let name = exists(own) ? own : path
        guard let bytes = readFile(name), let document = jsonDocument(in: bytes) else {
            throw ManifestProblem.notAManifest(file: name)
        }
        self.path = name
        manifest = try RunManifest(document, file: name)
    }

    /// Where everything stands that was typed.
    var whereabouts: Whereabouts {
        let words = (manifest.call.arguments + manifest.call.options).map { ($0.value ?? "", $0.path) }
        let files = manifest.dossiers.map { ($0.folder, $0.path) } + manifest.parts.map { ($0.name, $0.path) }
        let places = (words + files).compactMap { name, path in path.map { (name, joined(folder, $0)) } }
        return Whereabouts(Dictionary(places) { first, _ in first })
    }
}
