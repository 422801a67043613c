import Glibc

/// A file that is written whole or not at all: to a temporary name beside it, then renamed.
struct AtomicFile {
    private let path: String
    private let temporary: String
    private let descriptor: Int32

    /// Opens a temporary file beside a path.
    init(_ path: String) throws(WriteError) {
        self.path = path
        temporary = "\(path).\(getpid()).tijdelijk"
        var status = stat()
        guard stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG else { throw .system(EISDIR) }
        descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .system(errno) }
    }

    /// Adds bytes.
    func write(_ bytes: [UInt8]) throws(WriteError) { try writeAll(bytes, to: descriptor) }

    /// Gives the file its name.
    func commit() throws(WriteError) {
        guard fsync(descriptor) == 0, close(descriptor) == 0 else { throw .system(errno) }
        guard rename(temporary, path) == 0 else { throw .system(errno) }
    }

    /// Takes the temporary file away.
    func discard() {
        close(descriptor)
        unlink(temporary)
    }
}
