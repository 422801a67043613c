import CSQLite
import Glibc

/// The archive: runs with their inputs, results and manifests in one file of SQLite.
///
/// Every change is a transaction: after a process is killed, or power fails, it holds each run that was told to be kept,
/// whole. Processes that write at once wait for each other.
public final class Archive {
    /// Milliseconds to wait for another process.
    private static let patience: Int32 = 10_000
    let database: Database
    /// Its path as typed.
    public let path: String

    /// What an archive is opened for.
    public enum Purpose: Hashable, Sendable {
        /// To look, also where nothing may be written.
        case reading
        /// To change one that is there.
        case changing
        /// To add to it; it is made where there is none.
        case keeping
    }

    /// Opens an archive. Throws what is wrong with it.
    public init(at path: String, for purpose: Purpose) throws(ArchiveProblem) {
        self.path = path
        try Self.checkPlace(path, purpose)
        let isUnchanging = purpose == .reading ? try Self.isUnchanging(path) : false
        do throws(DatabaseError) {
            database =
                isUnchanging
                ? try Database(unchanging: path)
                : try Database(path, making: purpose == .keeping, patience: Self.patience)
        } catch {
            throw ArchiveProblem(error, path)
        }
        try failing { try prepare(for: purpose) }
    }

    /// Throws unless there is a file, or one can be made in a folder that is there.
    private static func checkPlace(_ path: String, _ purpose: Purpose) throws(ArchiveProblem) {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(file: path) }
            return
        }
        guard purpose == .keeping else { throw .missing(file: path) }
        let folder = folder(of: path)
        guard access(folder, F_OK) == 0 else { throw .missingFolder(file: path, folder: folder) }
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    }

    /// Whether a file that can be read stands where this user may write nothing, so that the log and the file that
    /// programs share cannot be made. One that has a log has what is not in the file itself, and is refused.
    private static func isUnchanging(_ path: String) throws(ArchiveProblem) -> Bool {
        guard access(path, R_OK) == 0, access(path, W_OK) != 0 || access(folder(of: path), W_OK) != 0 else {
            return false
        }
        var log = stat()
        if stat(path + "-wal", &log) == 0, log.st_size > 0 { throw .logged(file: path) }
        return true
    }

    /// Keeps a run; gives its number, which no other run gets. It is on the disk when this returns.
    public func keep(_ run: KeptRun) throws(ArchiveProblem) -> Int {
        try failing { try database.transaction { try RunRows(database).write(run) } }
    }

    /// Does work of which errors are told as problems of this file.
    func failing<Value>(_ work: () throws -> Value) throws(ArchiveProblem) -> Value {
        do {
            return try work()
        } catch let error as DatabaseError {
            throw ArchiveProblem(error, path)
        } catch let problem as ArchiveProblem {
            throw problem
        } catch {
            throw .other(file: path, code: SQLITE_ERROR)
        }
    }

    private func prepare(for purpose: Purpose) throws {
        // At once: what another process makes in between would look like another database.
        let version = try database.snapshot { try self.version() }
        try database.run("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL")
        guard version < ArchiveSchema.version else { return }
        // Looking makes no archive of an empty file.
        if version == 0, purpose != .keeping { throw ArchiveProblem.notAnArchive(file: path) }
        try useWriteAheadLog()
        try database.transaction {
            // Another process may have been first.
            for step in ArchiveSchema.steps.dropFirst(try self.version()) { try database.run(step) }
            try database.run(
                "PRAGMA application_id = \(ArchiveSchema.application); PRAGMA user_version = \(ArchiveSchema.version)")
        }
    }

    /// Of the schema in the file; 0 for an empty one.
    private func version() throws -> Int {
        let application = try database.rows("PRAGMA application_id").first?.number(0)
        let version = try database.rows("PRAGMA user_version").first?.number(0) ?? 0
        if application == ArchiveSchema.application {
            guard version <= ArchiveSchema.version else { throw ArchiveProblem.newer(file: path, version: version) }
            return version
        }
        let tables = try database.rows("SELECT count(*) FROM sqlite_schema").first?.number(0) ?? 0
        guard application == 0, version == 0, tables == 0 else { throw ArchiveProblem.notAnArchive(file: path) }
        return 0
    }

    /// SQLite does not wait by itself for the right to change how a file is logged.
    private func useWriteAheadLog() throws {
        for _ in 0..<Self.patience / 10 {
            do throws(DatabaseError) {
                try database.rows("PRAGMA journal_mode = WAL")
                return
            } catch {
                guard error.primary == SQLITE_BUSY else { throw error }
                usleep(10_000)
            }
        }
        throw DatabaseError(code: SQLITE_BUSY)
    }
}
