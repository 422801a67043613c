import Domain

/// Reads files to documents, with the problems of their form.
struct FileLoader {
    /// A file that could be read as YAML.
    struct Document {
        var path: String
        var file: UInt16
        var root: DocumentNode
    }

    let folder: String
    private(set) var files: [SourceFile] = []
    private(set) var documents: [Document] = []
    private(set) var problems: [Problem] = []

    init(folder: String) { self.folder = folder }

    mutating func load(_ paths: [String]) {
        for path in paths { load(path) }
    }

    private mutating func load(_ path: String) {
        let file = UInt16(clamping: files.count)
        let start = SourcePlace(file: file, line: 1, column: 1)
        guard let bytes = readFile(path) else {
            files.append(SourceFile(path: path, bytes: []))
            problems.append(Problem(.unreadable(path), at: start))
            return
        }
        guard bytes.count <= fileSizeLimit else {
            files.append(SourceFile(path: path, bytes: []))
            problems.append(Problem(.fileTooLarge(limitMiB: fileSizeLimit >> 20), at: start))
            return
        }
        files.append(SourceFile(path: path, bytes: bytes))
        if let offset = firstInvalidByte(in: bytes) {
            problems.append(Problem(.notUTF8(offset: offset), at: place(ofByte: offset, in: bytes, file)))
            return
        }
        var parser = DocumentParser(file: file)
        let root = parser.parse(bytes)
        problems += parser.problems
        guard let root else {
            if parser.problems.isEmpty { problems.append(Problem(.emptyFile, at: start)) }
            return
        }
        documents.append(Document(path: path, file: file, root: root))
    }

    private func place(ofByte offset: Int, in bytes: [UInt8], _ file: UInt16) -> SourcePlace {
        let before = bytes[..<offset]
        let line = before.count { $0 == 10 } + 1
        let start = before.lastIndex(of: 10).map { $0 + 1 } ?? 0
        let column = String(decoding: bytes[start..<offset], as: UTF8.self).count + 1
        return SourcePlace(file: file, line: UInt32(clamping: line), column: UInt16(clamping: column))
    }
}
