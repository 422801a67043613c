import CSQLite

/// What SQLite refused, by its extended result code.
struct DatabaseError: Error {
    let code: Int32
    /// The code without its details.
    var primary: Int32 { code & 0xff }
}

/// A file of SQLite: statements on it, and transactions. It is closed when nobody holds it any more.
final class Database {
    private let handle: OpaquePointer

    /// Opens a file, to be made where there is none when that is asked; waits so long for another process that writes.
    convenience init(_ path: String, making: Bool, patience milliseconds: Int32) throws(DatabaseError) {
        // To SQLite some names are no files: none at all, `:memory:`, `file:`.
        let name = path.hasPrefix("/") ? path : "./" + path
        try self.init(name, SQLITE_OPEN_READWRITE | (making ? SQLITE_OPEN_CREATE : 0))
        sqlite3_busy_timeout(handle, milliseconds)
    }

    /// Opens a file that nobody writes, to read it where nothing can be put beside it.
    convenience init(unchanging path: String) throws(DatabaseError) {
        let digits = Array("0123456789ABCDEF")
        let name = path.utf8.map { "%\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
        try self.init("file:\(name)?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
    }

    private init(_ name: String, _ flags: Int32) throws(DatabaseError) {
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard code == SQLITE_OK, let opened else {
            sqlite3_close_v2(opened)
            throw DatabaseError(code: code)
        }
        handle = opened
    }

    deinit { sqlite3_close_v2(handle) }

    /// Runs statements that give no rows.
    func run(_ sql: String) throws(DatabaseError) { try check(sqlite3_exec(handle, sql, nil, nil, nil)) }

    /// Runs a statement with its values and gives all rows.
    @discardableResult
    func rows(_ sql: String, _ values: [DatabaseValue] = []) throws(DatabaseError) -> [DatabaseRow] {
        try statement(sql).rows(values)
    }

    /// A statement to be run more than once.
    func statement(_ sql: String) throws(DatabaseError) -> Statement {
        var prepared: OpaquePointer?
        try check(sqlite3_prepare_v2(handle, sql, -1, &prepared, nil))
        guard let prepared else { throw DatabaseError(code: SQLITE_MISUSE) }
        return Statement(prepared)
    }

    /// The number of the row that was added last.
    var lastRow: Int64 { sqlite3_last_insert_rowid(handle) }

    /// All of it or nothing; the right to write is had before anything is read.
    func transaction<Value>(_ body: () throws -> Value) throws -> Value {
        try run("BEGIN IMMEDIATE")
        do {
            let value = try body()
            try run("COMMIT")
            return value
        } catch {
            // Some errors have undone it already.
            try? run("ROLLBACK")
            throw error
        }
    }

    /// Reads as the file stands at one moment, whatever others write.
    func snapshot<Value>(_ body: () throws -> Value) throws -> Value {
        try run("BEGIN")
        defer { try? run("COMMIT") }
        return try body()
    }

    private func check(_ code: Int32) throws(DatabaseError) {
        guard code == SQLITE_OK else { throw DatabaseError(code: sqlite3_extended_errcode(handle)) }
    }
}

/// A prepared statement.
final class Statement {
    private let handle: OpaquePointer

    fileprivate init(_ handle: OpaquePointer) { self.handle = handle }

    deinit { sqlite3_finalize(handle) }

    /// Runs it with values that give no rows.
    func run(_ values: DatabaseValue...) throws(DatabaseError) { try run(values) }

    /// The same with a list of values.
    func run(_ values: [DatabaseValue]) throws(DatabaseError) {
        bind(values)
        defer { sqlite3_reset(handle) }
        var code = SQLITE_ROW
        while code == SQLITE_ROW { code = sqlite3_step(handle) }
        guard code == SQLITE_DONE else { throw DatabaseError(code: code) }
    }

    /// Runs it with values and gives all rows.
    func rows(_ values: [DatabaseValue]) throws(DatabaseError) -> [DatabaseRow] {
        bind(values)
        defer { sqlite3_reset(handle) }
        var rows: [DatabaseRow] = []
        while true {
            let code = sqlite3_step(handle)
            if code == SQLITE_DONE { return rows }
            guard code == SQLITE_ROW else { throw DatabaseError(code: code) }
            rows.append(DatabaseRow((0..<sqlite3_column_count(handle)).map { column($0) }))
        }
    }

    private func bind(_ values: [DatabaseValue]) {
        for (index, value) in values.enumerated() {
            let place = Int32(index + 1)
            switch value {
            case .null: sqlite3_bind_null(handle, place)
            case .integer(let number): sqlite3_bind_int64(handle, place, number)
            case .real(let number): sqlite3_bind_double(handle, place, number)
            case .text(let text): sqlite3_bind_text(handle, place, text, -1, routekaart_sqlite_transient())
            case .bytes(let bytes):
                _ = bytes.withUnsafeBytes { buffer in
                    // Without an address SQLite would take it for null.
                    buffer.isEmpty
                        ? sqlite3_bind_zeroblob(handle, place, 0)
                        : sqlite3_bind_blob(
                            handle, place, buffer.baseAddress, Int32(buffer.count), routekaart_sqlite_transient())
                }
            }
        }
    }

    private func column(_ index: Int32) -> DatabaseValue {
        switch sqlite3_column_type(handle, index) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, index))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(handle, index))
        case SQLITE_TEXT: return .text(sqlite3_column_text(handle, index).map { String(cString: $0) } ?? "")
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(handle, index)
            let count = Int(sqlite3_column_bytes(handle, index))
            return .bytes(Array(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)))
        default: return .null
        }
    }
}
