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
    let whereabouts: Whereabouts
    private(set) var files: [SourceFile] = []
    private(set) var documents: [Document] = []
    private(set) var problems: [Problem] = []

    init(folder: String, _ whereabouts: Whereabouts = .asTyped) {
        self.folder = folder
        self.whereabouts = whereabouts
    }

    /// What was read before.
    init(folder: String, files: [SourceFile], documents: [Document]) {
        self.init(folder: folder)
        self.files = files
        self.documents = documents
    }

    mutating func load(_ paths: [String]) { loadAll(paths.map { ($0, nil) }) }

    /// Files that were read elsewhere.
    mutating func load(_ files: [(path: String, bytes: [UInt8])]) { loadAll(files.map { ($0.path, $0.bytes) }) }

    /// Files with their bytes; nil: as they stand on disk.
    private mutating func loadAll(_ files: [(path: String, bytes: [UInt8]?)]) {
        for file in files.prefix(Limits.files) {
            load(file.path, file.bytes.map { Self.notTooLarge($0) } ?? content(of: file.path))
        }
        if files.count > Limits.files {
            let place = SourcePlace(file: 0, line: 1, column: 1)
            problems.append(Problem(.tooManyFiles(limit: Limits.files), at: place))
        }
    }

    private mutating func load(_ path: String, _ content: Result<[UInt8], Problem>) {
        let file = UInt16(clamping: files.count)
        let start = SourcePlace(file: file, line: 1, column: 1)
        let bytes: [UInt8]
        switch content {
        case .success(let read): bytes = read
        case .failure(let problem):
            files.append(SourceFile(path: path, bytes: []))
            problems.append(Problem(problem.kind, at: start))
            return
        }
        // A byte order mark is no text: columns count without it.
        let mark = bytes.starts(with: byteOrderMark) ? byteOrderMark : []
        let text = mark.isEmpty ? bytes : Array(bytes.dropFirst(mark.count))
        files.append(SourceFile(path: path, bytes: text, mark: mark))
        if let offset = firstInvalidByte(in: bytes) {
            let inText = max(0, offset - (bytes.count - text.count))
            problems.append(Problem(.notUTF8(offset: offset), at: place(ofByte: inText, in: text, file)))
            return
        }
        var parser = DocumentParser(file: file)
        let root = parser.parse(text)
        problems += parser.problems
        guard let root else {
            if parser.problems.isEmpty { problems.append(Problem(.emptyFile, at: start)) }
            return
        }
        documents.append(Document(path: path, file: file, root: root))
    }

    /// A file's bytes, if it may be read: a link that leads out of the dossier's folder may not.
    private func content(of path: String) -> Result<[UInt8], Problem> {
        let place = whereabouts.place(of: path)
        if let root = resolved(whereabouts.place(of: folder)), let real = resolved(place), !isWithin(real, root) {
            return .failure(Problem(.leavesTheFolder(path), at: .none))
        }
        guard let bytes = readFile(place) else {
            return .failure(Problem(.unreadable(path, isFolder: isFolder(place)), at: .none))
        }
        return Self.notTooLarge(bytes)
    }

    private static func notTooLarge(_ bytes: [UInt8]) -> Result<[UInt8], Problem> {
        bytes.count <= Limits.fileSize
            ? .success(bytes) : .failure(Problem(.fileTooLarge(limitMiB: Limits.fileSize >> 20), at: .none))
    }
}

/// What some editors put before UTF-8.
let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// The place of a byte of a file.
func place(ofByte offset: Int, in bytes: [UInt8], _ file: UInt16) -> SourcePlace {
    let before = SourceLines(SourceFile(path: "", bytes: Array(bytes.prefix(offset))))
    let column = (before[before.count]?.unicodeScalars.count ?? 0) + 1
    return SourcePlace(file: file, line: UInt32(clamping: before.count), column: UInt16(clamping: column))
}
