import ArgumentParser
import Domain
import Reporting
import RunArchive
import Storage

/// `uitpak PAK MAP`: the files of a pack in a folder that is new or empty.
struct UnpackCommand: Command {
    static let configuration = CommandConfiguration(commandName: "uitpak")
    static let help = CommandHelp.unpack
    static let isRepeatable = false

    @Argument(help: ArgumentHelp(valueName: "PAK"), completion: .file(extensions: ["zip"])) var pak: String
    @Argument(help: ArgumentHelp(valueName: "MAP"), completion: .directory) var map: String
    @OptionGroup var common: CommonOptions

    func result(from dossiers: DossierAccess) throws -> CommandResult {
        guard exists(pak) else { throw StorageError.notFound(path: pak) }
        guard let bytes = readFile(pak, limit: PackLimits.size) else { throw PackProblem.damaged(file: pak) }
        guard bytes.count <= PackLimits.size else {
            throw PackProblem.tooLarge(file: pak, limitMiB: PackLimits.size >> 20)
        }
        let entries = try PackFile.entries(in: bytes, named: pak)
        try checkManifests(entries)
        // Who stops now gets the whole folder.
        let signals = HeldSignals()
        defer { signals.release() }
        try writeFolder(entries.map { NewFile(name: $0.path, bytes: $0.bytes) }, at: map)
        return CommandResult(report: WrittenFilesReport(unpacked: map, files: entries.map(\.path)))
    }

    /// A manifest in a pack speaks only of what is in the pack.
    private func checkManifests(_ entries: [PackEntry]) throws(ManifestProblem) {
        for entry in entries where entry.path.hasSuffix(RunManifest.suffix) {
            let file = "\(pak): \(entry.path)"
            guard let document = jsonDocument(in: entry.bytes) else { throw .notAManifest(file: file) }
            let manifest = try RunManifest(document, file: file)
            if let path = manifest.paths.first(where: { !staysWithin($0, from: entry.path) }) {
                throw .leavesFolder(file: file, name: path)
            }
        }
    }

    /// Whether a path from the folder of a file ends below the top of the pack.
    private func staysWithin(_ path: String, from file: String) -> Bool {
        var depth = file.split(separator: "/").count - 1
        for part in path.split(separator: "/") where part != "." {
            depth += part == ".." ? -1 : 1
            if depth < 0 { return false }
        }
        return true
    }
}
