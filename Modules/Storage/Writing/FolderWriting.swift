import Glibc

/// A file to be written, by its name in the folder.
public struct NewFile: Hashable, Sendable {
    /// Without a folder.
    public var name: String
    /// What will stand in it.
    public var bytes: [UInt8]

    /// A file.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// Why a folder was not made. Nothing is left behind.
public enum FolderProblem: Error, Hashable, Sendable {
    /// Something stands in it.
    case notEmpty(path: String)
    /// A file has that name.
    case notAFolder(path: String)
    /// The system's reason, in its own number.
    case system(path: String, number: Int32)
}

/// Throws unless there is nothing at a path, or an empty folder.
public func checkFree(_ path: String) throws(FolderProblem) {
    guard exists(path) else { return }
    guard isFolder(path) else { throw .notAFolder(path: path) }
    guard let directory = opendir(path) else { throw .system(path: path, number: errno) }
    defer { closedir(directory) }
    var count = 0
    while readdir(directory) != nil { count += 1 }
    // `.` and `..` are always there.
    guard count <= 2 else { throw .notEmpty(path: path) }
}

/// Makes a folder with some files in it, all of them or none, and replaces nothing. A folder that is there and empty is
/// filled.
public func writeFolder(_ files: [NewFile], at path: String) throws(FolderProblem) {
    try checkFree(path)
    let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let stage = FolderStage(target: folder, isNew: !exists(folder))
    do throws(WriteError) {
        try stage.fill(files)
        try stage.publish(files)
    } catch {
        stage.remove(files)
        if error.number == ENOTEMPTY || error.number == EEXIST { throw .notEmpty(path: path) }
        throw .system(path: path, number: error.number)
    }
}

/// Where files are written before they get their place: beside a folder that is to come, inside one that is there.
private struct FolderStage {
    let target: String
    let isNew: Bool
    let path: String

    init(target: String, isNew: Bool) {
        self.target = target
        self.isNew = isNew
        path = isNew ? "\(target).\(getpid()).tijdelijk" : joined(target, ".\(getpid()).tijdelijk")
    }

    func fill(_ files: [NewFile]) throws(WriteError) {
        guard mkdir(path, 0o777) == 0 else { throw .system(errno) }
        for file in files {
            let descriptor = open(joined(path, file.name), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
            guard descriptor >= 0 else { throw .system(errno) }
            do throws(WriteError) {
                try writeAll(file.bytes, to: descriptor)
            } catch {
                close(descriptor)
                throw error
            }
            guard close(descriptor) == 0 else { throw .system(errno) }
        }
    }

    /// A new folder appears with all that is in it. In one that is there the files appear one after the other; when
    /// that fails halfway, those that did are taken away again.
    func publish(_ files: [NewFile]) throws(WriteError) {
        guard !isNew else {
            guard rename(path, target) == 0 else { throw .system(errno) }
            return
        }
        for (index, file) in files.enumerated() {
            guard link(joined(path, file.name), joined(target, file.name)) == 0 else {
                let number = errno
                for done in files.prefix(index) { unlink(joined(target, done.name)) }
                throw .system(number)
            }
        }
        remove(files)
    }

    func remove(_ files: [NewFile]) {
        for file in files { unlink(joined(path, file.name)) }
        rmdir(path)
    }
}
