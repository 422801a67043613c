import Domain
import Reporting
import RunArchive
import Storage

extension FinishedRun {
    /// The run as the archive keeps it; nil for one that no dossier was read for.
    func kept(result bytes: [UInt8], extension ending: String, labels: [String], figures: RunFigures) throws -> KeptRun?
    {
        let name = "\(help.name).\(ending)"
        let result = KeptRun.Content(name: name, digest: sha256(bytes), bytes: bytes)
        guard let manifest = try manifest(result: InputFile(name: name, digest: result.digest), in: ".") else {
            return nil
        }
        return KeptRun(
            manifest: manifest, manifestText: ManifestText.bytes(of: manifest),
            inputs: try record.contents(manifest.dossiers.first),
            result: result, labels: labels, figures: figures)
    }
}
