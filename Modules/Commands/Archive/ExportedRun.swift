import Domain
import Reporting
import RunArchive
import Storage

/// A run from the archive as a folder: the dossier as it was, and beside it the result with its manifest, so that
/// `verifieer` does it again.
struct ExportedRun {
    private let files: [NewFile]

    init(_ archive: Archive, _ number: Int) throws {
        let manifest = try archive.manifest(number, named: "run \(number)")
        let (inputs, result) = try archive.files(of: number)
        let folder = manifest.dossiers.first?.folder ?? ""
        let name = folder.split(separator: "/").last.map { String($0) } ?? "dossier"
        let place = ["", ".", ".."].contains(name) ? "dossier" : name
        let moved = manifest.moved { typed in
            if typed == folder { return place }
            let inside = folder.hasSuffix("/") ? folder : folder + "/"
            return typed.hasPrefix(inside) ? "\(place)/\(typed.dropFirst(inside.count))" : nil
        }
        files =
            inputs.map { NewFile(name: "\(place)/\($0.name)", bytes: $0.bytes) } + [
                NewFile(name: result.name, bytes: result.bytes),
                NewFile(name: result.name + RunManifest.suffix, bytes: ManifestText.bytes(of: moved)),
            ]
    }

    /// Writes it in a folder that is new or empty.
    func write(to folder: String) throws -> WrittenFilesReport {
        try writeFolder(files, at: folder)
        return WrittenFilesReport(unpacked: folder, files: files.map(\.name))
    }
}
