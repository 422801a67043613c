import Foundation

/// A dossier as files in a folder.
enum DossierFolder {
    /// Writes files; gives those that the disk could take (not every name can be one).
    static func write(_ files: [Mutant.File], to folder: String) throws -> [Mutant.File] {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return files.filter { file in
            let url = URL(fileURLWithPath: "\(folder)/\(file.path)")
            let parent = url.deletingLastPathComponent()
            try? FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
            return (try? Data(file.bytes).write(to: url)) != nil
        }
    }

    /// Reads the files of a dossier.
    static func files(in folder: String) throws -> [Mutant.File] {
        let found = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return try found.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted().map {
            Mutant.File(path: $0, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)"))))
        }
    }
}
