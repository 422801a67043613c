import Glibc

/// What was left half beside a file or folder when the process that wrote it was killed.
public enum Leftovers {
    private static let ending = ".tijdelijk"

    /// The temporary name beside a path, of this process.
    public static func name(beside path: String) -> String { "\(path).\(getpid())\(ending)" }

    /// Takes away the files beside a file: of processes that are gone, and that nobody holds, also not on another machine.
    public static func remove(beside path: String) {
        for file in paths(beside: path) where isHeldByNobody(file) { unlink(file) }
    }

    /// Those beside a path, of processes that are gone.
    static func paths(beside path: String) -> [String] {
        let start = (path.split(separator: "/", omittingEmptySubsequences: false).last.map { String($0) } ?? "") + "."
        let folder = parent(of: path)
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var found: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasPrefix(start), name.hasSuffix(ending),
                let process = pid_t(name.dropFirst(start.count).dropLast(ending.count)), isGone(process)
            {
                found.append(joined(folder, name))
            }
        }
        return found
    }

    /// This process has begun nothing of this name yet.
    private static func isGone(_ process: pid_t) -> Bool {
        process == getpid() || process > 0 && kill(process, 0) != 0 && errno == ESRCH
    }

    private static func isHeldByNobody(_ file: String) -> Bool {
        let descriptor = open(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_EX | LOCK_NB) == 0
    }
}
