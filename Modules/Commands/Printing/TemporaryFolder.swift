import Glibc
import Storage

/// A folder of our own that is gone afterwards, with all that anybody put in it.
struct TemporaryFolder {
    let path: String

    /// Makes one where temporary files belong.
    init() throws(WriteError) {
        var template = Array("/tmp/routekaart-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .system(errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Takes it away; what cannot be taken away stays.
    func remove() { Self.remove(path) }

    /// A link is taken away, not followed.
    private static func remove(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            unlink(path)
            return
        }
        for name in names(in: path) { remove("\(path)/\(name)") }
        rmdir(path)
    }

    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
