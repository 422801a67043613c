import Glibc
import Storage

/// A file that is written whole or not at all: to a temporary name beside it, then renamed. A link is followed; what is
/// no ordinary file (a device, a pipe) is written straight away, because it cannot be replaced.
///
/// Who is asked to stop (Ctrl-C) in the meantime first takes the temporary file away: signals wait until the file is
/// whole or gone.
struct OutputFile {
    private let path: String
    /// Nil where there is nothing to rename.
    private let temporary: String?
    private let descriptor: Int32
    private let signals: HeldSignals?
    /// Whether it gets its name when it is whole; else it is written straight away.
    var isRenamed: Bool { temporary != nil }

    /// Opens the file, or a temporary one beside it.
    init(_ path: String) throws(WriteError) {
        var status = stat()
        let isThere = stat(path, &status) == 0
        if isThere, status.st_mode & S_IFMT == S_IFDIR { throw .system(EISDIR) }
        if isThere, access(path, W_OK) != 0 { throw .system(errno) }
        if isThere, status.st_mode & S_IFMT != S_IFREG {
            (self.path, temporary, signals) = (path, nil, nil)
            descriptor = open(path, O_WRONLY | O_CLOEXEC)
        } else {
            let target = isThere ? resolvedPath(path) : path
            let name = Leftovers.name(beside: target)
            Leftovers.remove(beside: target)
            (self.path, temporary, signals) = (target, name, HeldSignals())
            descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isThere ? status.st_mode & 0o777 : 0o666)
        }
        guard descriptor >= 0 else {
            let reason = errno
            signals?.release()
            throw .system(reason)
        }
        // Who clears away what was left sees that this is still being written. Where files cannot be locked, nobody can.
        if temporary != nil { flock(descriptor, LOCK_EX | LOCK_NB) }
    }

    /// Opens the file, has it filled, and gives it its name; takes it away when that fails.
    static func write(_ path: String, _ fill: (OutputFile) throws(WriteError) -> Void) throws(WriteError) {
        let file = try OutputFile(path)
        do {
            try fill(file)
        } catch {
            file.discard()
            throw error
        }
        try file.commit()
    }

    /// Adds bytes.
    func write(_ bytes: [UInt8]) throws(WriteError) {
        if signals?.isWaiting ?? false { throw .stopped }
        try writeAll(bytes, to: descriptor)
    }

    /// Closes the file and gives it its name, and then another that was begun after it; takes the temporary ones away when
    /// that fails. Signals act when both are done.
    func commit(with beside: OutputFile? = nil) throws(WriteError) {
        defer { signals?.release() }
        do throws(WriteError) {
            guard close(descriptor) == 0 else { throw removing(errno) }
            if let temporary, rename(temporary, path) != 0 { throw removing(errno) }
        } catch {
            beside?.discard()
            throw error
        }
        try beside?.commit()
    }

    /// Takes the temporary file away.
    func discard() {
        close(descriptor)
        _ = removing(0)
        signals?.release()
    }

    private func removing(_ number: Int32) -> WriteError {
        if let temporary { unlink(temporary) }
        return .system(number)
    }
}
