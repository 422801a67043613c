import Domain

/// A folder as it stood in a revision of the git repository around the current folder.
struct GitFolder {
    /// Its YAML files with their sub-folders, by path; links are left out.
    let files: [(path: String, bytes: [UInt8])]

    /// Reads `folder`, from the top of the repository (or `./` from here), in a revision.
    init(_ folder: String, in revision: String) throws(GitProblem) {
        let name = folder.isEmpty || folder == "." ? "\(revision):" : "\(revision):\(folder)"
        guard let list = GitRun(["ls-tree", "-r", "-z", name]) else { throw .noGit }
        guard list.status == 0 else { throw Self.reason(folder, revision) }
        let entries = list.output.split(separator: 0).compactMap { Self.entry($0) }.filter { Self.isDossier($0.path) }
        let ids = entries.map { Array($0.id.utf8) + [10] }.flatMap { $0 }
        guard let contents = GitRun(["cat-file", "--batch"], input: ids), contents.status == 0 else { throw .noGit }
        var rest = contents.output[...]
        files = entries.compactMap { entry in
            Self.takeContent(from: &rest).map { ("\(revision):\(joined(folder, entry.path))", $0) }
        }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// Whether a revision holds a file.
    static func holds(_ path: String, in revision: String) -> Bool {
        GitRun(["cat-file", "-e", "\(revision):\(path)"])?.status == 0
    }

    /// Why it could not be listed.
    private static func reason(_ folder: String, _ revision: String) -> GitProblem {
        guard GitRun(["rev-parse", "--git-dir"])?.status == 0 else { return .noRepository }
        guard GitRun(["rev-parse", "-q", "--verify", "\(revision)^{commit}"])?.status == 0 else {
            return .unknownRevision(revision)
        }
        return .noSuchFolder(folder, revision: revision)
    }

    /// `100644 blob ID<tab>PATH`; nil for what is no ordinary file.
    private static func entry(_ line: ArraySlice<UInt8>) -> (id: String, path: String)? {
        guard let tab = line.firstIndex(of: 9) else { return nil }
        let head = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
        guard head.count == 3, head[0].hasPrefix("100"), head[1] == "blob" else { return nil }
        return (String(head[2]), String(decoding: line[(tab + 1)...], as: UTF8.self))
    }

    /// As a folder on disk is read: YAML, nothing hidden.
    private static func isDossier(_ path: String) -> Bool {
        (path.hasSuffix(".yaml") || path.hasSuffix(".yml"))
            && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }

    /// `ID blob SIZE`, a line end, the bytes, a line end.
    private static func takeContent(from rest: inout ArraySlice<UInt8>) -> [UInt8]? {
        guard let end = rest.firstIndex(of: 10),
            let size = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ").last.flatMap({ Int($0) }),
            rest.endIndex - end > size
        else { return nil }
        let content = Array(rest[(end + 1)...].prefix(size))
        rest = rest[(end + 1)...].dropFirst(size + 1)
        return content
    }
}
