import Domain

/// A file by its name and what stands in it.
public struct InputFile: Hashable, Sendable {
    /// In a dossier: its path in the dossier's folder; of a result: its bare name; else as it was typed.
    public var name: String
    /// Of a file that was typed: its path from the manifest's folder.
    public var path: String?
    /// sha256 of its bytes, in hexadecimal.
    public var digest: String
    /// sha256 of what counts of it, without formatting; nil where that has no meaning.
    public var contentDigest: String?

    /// A file.
    public init(name: String, path: String? = nil, digest: String, contentDigest: String? = nil) {
        self.name = name
        self.path = path
        self.digest = digest
        self.contentDigest = contentDigest
    }
}

/// A dossier as it was read.
public struct DossierInput: Hashable, Sendable {
    /// Its folder as typed, or REVISION:FOLDER.
    public var folder: String
    /// Its folder from the manifest's; nil for one that stands in a git revision.
    public var path: String?
    /// Its name that people read.
    public var name: String
    /// sha256 of its canonical bytes: all that counts, without formatting.
    public var digest: String
    /// Its files, by their paths in the folder.
    public var files: [InputFile]
    /// What was tried in the app and stands in no file.
    public var changes: [WhatIf]

    /// A dossier.
    public init(
        folder: String, path: String? = nil, name: String, digest: String, files: [InputFile], changes: [WhatIf] = []
    ) {
        self.folder = folder
        self.path = path
        self.name = name
        self.digest = digest
        self.files = files
        self.changes = changes
    }
}

extension DossierInput {
    /// A dossier that was read from a folder. `hash` is SHA-256 in hexadecimal.
    public init(_ dossier: Dossier, folder: String, changes: [WhatIf] = [], hash: ([UInt8]) -> String) {
        let documents = dossier.canonicalDocuments
        let contents = Dictionary(documents.map { ($0.file, $0.bytes) }) { first, _ in first }
        let files = dossier.files.enumerated().map { index, file in
            InputFile(
                name: file.name(in: folder), digest: hash(file.wholeBytes),
                contentDigest: contents[index].map(hash))
        }
        self.init(
            folder: folder, name: dossier.baseline.assumptions.name, digest: hash(documents.flatMap(\.bytes)),
            files: files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }, changes: changes)
    }
}
