import Domain
import Glibc

/// Why a dossier could not be opened at all.
public enum StorageError: Error, Hashable, Sendable {
    /// No such file or folder.
    case notFound(path: String)
    /// A folder without `uitgangspunten.yaml`.
    case noAssumptions(folder: String)
}

/// The bytes of a file, at most one more than the limit; nil when it cannot be read. A pipe is no file, and is not waited
/// for.
public func readFile(_ path: String, limit: Int = Limits.fileSize) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes = [UInt8](repeating: 0, count: min(Int(status.st_size), limit) + 1)
    var filled = 0
    while filled < bytes.count {
        let count = bytes.withUnsafeMutableBytes { buffer in
            Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
        }
        if count < 0 { return nil }
        if count == 0 { break }
        filled += count
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
}

/// The bytes of a file of any size; nil when there is none or it cannot be read.
public func wholeFile(_ path: String) -> [UInt8]? { readFile(path, limit: .max - 1) }

/// What is called a YAML file in a folder and its sub-folders.
func yamlFiles(in folder: String, _ whereabouts: Whereabouts = .asTyped) -> [String] {
    files(in: folder, whereabouts, ending: [".yaml", ".yml"])
}

/// What has such a name in a folder and its sub-folders, by path, hidden ones and links to folders left out; also a
/// sub-folder that cannot be read.
public func files(
    in folder: String, _ whereabouts: Whereabouts = .asTyped, ending endings: [String]
) -> [String] {
    guard let directory = opendir(whereabouts.place(of: folder)) else { return [folder] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        guard !name.hasPrefix(".") else { continue }
        let path = joined(folder, name)
        var status = stat()
        guard lstat(whereabouts.place(of: path), &status) == 0 else { continue }
        if status.st_mode & S_IFMT == S_IFDIR {
            found += files(in: path, whereabouts, ending: endings)
        } else if endings.contains(where: { name.hasSuffix($0) }) {
            found.append(path)
        }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// What a folder holds that is not hidden, by name.
public func visibleEntries(of folder: String) -> [(name: String, isFolder: Bool)] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
        names.append(
            withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names.filter { !$0.hasPrefix(".") }.sorted().map { ($0, isFolder(joined(folder, $0))) }
}

/// Whether a file or folder is there.
public func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

/// Whether a folder is there.
func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

/// The path with all links and dots resolved; nil when there is nothing.
func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
}

/// Whether a resolved path lies in a resolved folder.
func isWithin(_ path: String, _ folder: String) -> Bool { folder == "/" || path.hasPrefix(folder + "/") }

/// Folder and name as one path.
public func joined(_ folder: String, _ name: String) -> String {
    if folder.isEmpty || folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
}

/// The folder of a path; `.` for a bare name.
public func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
}
