import Glibc

/// What the files of a dossier look like from outside: when two looks differ, something was written.
public struct FolderState: Hashable, Sendable {
    private struct Entry: Hashable {
        var path: String
        var size: Int
        var seconds: Int
        var nanoseconds: Int
        var number: UInt64
    }

    private let entries: [Entry]

    /// A look at the YAML files of a folder and its sub-folders.
    public init(of folder: String) {
        entries = yamlFiles(in: folder).map { path in
            var status = stat()
            guard stat(path, &status) == 0 else {
                return Entry(path: path, size: -1, seconds: 0, nanoseconds: 0, number: 0)
            }
            return Entry(
                path: path, size: Int(status.st_size), seconds: status.st_mtim.tv_sec,
                nanoseconds: status.st_mtim.tv_nsec, number: UInt64(status.st_ino))
        }
    }
}
