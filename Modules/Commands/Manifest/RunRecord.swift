import Domain
import RunArchive
import Storage
import Synchronization

/// What a run of a command read, for its manifest.
final class RunRecord: Sendable {
    /// A dossier that was read; it is asked for only when there is a manifest to write.
    private typealias Read = (folder: String, changes: [WhatIf], dossier: @Sendable () throws -> Dossier)

    private let dossiers = Mutex<[Read]>([])
    private let parts = Mutex<[InputFile]>([])

    /// The same access, of which is remembered what was taken from it.
    func access(_ access: DossierAccess) -> DossierAccess {
        var recording = access
        recording.dossier = { [self] folder in
            let dossier = try access.dossier(folder)
            add(folder, access) { dossier }
            return dossier
        }
        recording.source = { [self] folder in
            let source = try access.source(folder)
            let dossier = source.dossier
            add(folder, access) { dossier }
            return source
        }
        recording.varied = { [self] folder in
            let varied = try access.varied(folder)
            add(folder, access) { try varied.dossier([]) }
            return varied
        }
        recording.opened = { [self] place in
            let open = try access.opened(place)
            add(open.folder, nil) { try open.dossier() }
            return open
        }
        let bytes = access.bytes
        recording.bytes = { [self] name in
            guard let read = bytes(name) else { return nil }
            let part = InputFile(name: name, digest: sha256(read))
            parts.withLock { $0.append(part) }
            return read
        }
        return recording
    }

    private func add(_ folder: String, _ access: DossierAccess?, _ dossier: @escaping @Sendable () throws -> Dossier) {
        let changes = access?.changes(folder) ?? []
        dossiers.withLock { known in
            if !known.contains(where: { $0.folder == folder }) { known.append((folder, changes, dossier)) }
        }
    }

    /// The dossiers that were read, in the order in which they were.
    func dossierInputs() throws -> [DossierInput] {
        try dossiers.withLock { $0 }.map { read in
            DossierInput(try read.dossier(), folder: read.folder, changes: read.changes) { sha256($0) }
        }
    }

    /// The files of the first dossier that was read, with what stands in them; their digests as its manifest has them.
    func contents(_ input: DossierInput?) throws -> [KeptRun.Content] {
        guard let read = dossiers.withLock({ $0 }).first, let input else { return [] }
        let digests = Dictionary(input.files.map { ($0.name, $0.digest) }) { first, _ in first }
        return try read.dossier().files.map { file in
            let (name, bytes) = (file.name(in: read.folder), file.wholeBytes)
            return KeptRun.Content(name: name, digest: digests[name] ?? sha256(bytes), bytes: bytes)
        }
    }

    /// Other files that were read, by name: threads read them in any order.
    var partInputs: [InputFile] { parts.withLock { $0 }.sorted { $0.name < $1.name } }
}
