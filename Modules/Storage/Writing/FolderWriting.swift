import Glibc

/// A file to be written, by its path in the folder.
public struct NewFile: Hashable, Sendable {
    /// Its name, with `/` between it and sub-folders.
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

/// Throws unless there is nothing at a path, or an empty folder. What a killed process left in it does not count.
public func checkFree(_ path: String) throws(FolderProblem) {
    guard exists(path) else { return }
    guard isFolder(path) else { throw .notAFolder(path: path) }
    guard let directory = opendir(path) else { throw .system(path: path, number: errno) }
    defer { closedir(directory) }
    var count = 0
    while readdir(directory) != nil { count += 1 }
    // `.` and `..` are always there.
    guard count <= 2 + Leftovers.paths(beside: path + "/").count else { throw .notEmpty(path: path) }
}

/// Makes a folder with some files in it, all of them or none, and replaces nothing. A folder that is there and empty is
/// filled.
public func writeFolder(_ files: [NewFile], at path: String) throws(FolderProblem) {
    try checkFree(path)
    let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let stage = FolderStage(target: folder, isNew: !exists(folder))
    stage.removeLeftovers(files)
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
        path = Leftovers.name(beside: isNew ? target : target + "/")
    }

    /// Takes away what killed processes left there of the same files; something else stays.
    func removeLeftovers(_ files: [NewFile]) {
        for path in Leftovers.paths(beside: isNew ? target : target + "/") {
            remove(files, Self.folders(of: files), from: path)
            rmdir(path)
        }
    }

    func fill(_ files: [NewFile]) throws(WriteError) {
        guard mkdir(path, 0o777) == 0 else { throw .system(errno) }
        for folder in Self.folders(of: files) {
            guard mkdir(joined(path, folder), 0o777) == 0 else { throw .system(errno) }
        }
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
        let folders = Self.folders(of: files)
        for (index, folder) in folders.enumerated() where mkdir(joined(target, folder), 0o777) != 0 {
            let number = errno
            for done in folders.prefix(index).reversed() { rmdir(joined(target, done)) }
            throw .system(number)
        }
        for (index, file) in files.enumerated() {
            guard link(joined(path, file.name), joined(target, file.name)) == 0 else {
                let number = errno
                remove(Array(files.prefix(index)), folders, from: target)
                throw .system(number)
            }
        }
        remove(files)
    }

    /// Takes away what was written before it got its place.
    func remove(_ files: [NewFile]) {
        remove(files, Self.folders(of: files), from: path)
        rmdir(path)
    }

    private func remove(_ files: [NewFile], _ folders: [String], from base: String) {
        for file in files { unlink(joined(base, file.name)) }
        for folder in folders.reversed() { rmdir(joined(base, folder)) }
    }

    /// The sub-folders that files stand in, each after the one above it.
    private static func folders(of files: [NewFile]) -> [String] {
        var folders: Set<String> = []
        for file in files {
            let parts = file.name.split(separator: "/")
            for count in 1..<max(parts.count, 1) { folders.insert(parts.prefix(count).joined(separator: "/")) }
        }
        return folders.sorted()
    }
}
