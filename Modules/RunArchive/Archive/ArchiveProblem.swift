import CSQLite

/// Why the archive does not do what was asked. Nothing of it was changed.
public enum ArchiveProblem: Error, Hashable, Sendable {
    /// There is no such file.
    case missing(file: String)
    /// It cannot be made in a folder that is not there.
    case missingFolder(file: String, folder: String)
    /// A folder, a device or a pipe.
    case notAFile(file: String)
    /// Something else than an archive of Routekaart.
    case notAnArchive(file: String)
    /// SQLite finds the file damaged.
    case damaged(file: String)
    /// Made by a later version of Routekaart, which has a later schema.
    case newer(file: String, version: Int)
    /// Holds no run of that number.
    case unknownRun(file: String, run: Int)
    /// A log with the newest runs stands beside it, where nothing may be written.
    case logged(file: String)
    /// The file or its folder may not be written or read.
    case noAccess(file: String)
    /// No room on the disk.
    case full(file: String)
    /// Other processes went on writing for longer than anybody waits.
    case busy(file: String)
    /// What SQLite says besides, by its result code.
    case other(file: String, code: Int32)

    /// What an error of SQLite means for a file.
    init(_ error: DatabaseError, _ file: String) {
        switch error.primary {
        case SQLITE_NOTADB, SQLITE_CORRUPT: self = .damaged(file: file)
        case SQLITE_FULL: self = .full(file: file)
        case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: self = .noAccess(file: file)
        case SQLITE_BUSY, SQLITE_LOCKED: self = .busy(file: file)
        case SQLITE_IOERR where error.code == Self.noRoomBeside: self = .full(file: file)
        default: self = .other(file: file, code: error.code)
        }
    }

    /// SQLITE_IOERR_SHMSIZE, a macro that Swift does not import: the file beside the archive that programs share could not
    /// grow.
    private static let noRoomBeside = SQLITE_IOERR | (19 << 8)
}
